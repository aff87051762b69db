import type { AdminLanguage } from '../words.ts'

export const MENTION_WORDS: Record<AdminLanguage, Record<'people' | 'nobody' | 'unnamed' | 'withOffice', string>> = {
  vi: {
    people: 'Nhân vật',
    nobody: 'Không có ai tên như vậy. Hãy thêm ở mục Nhân vật.',
    unnamed: 'chưa chọn nhân vật',
    withOffice: 'kèm chức vụ',
  },
  en: {
    people: 'People',
    nobody: 'Nobody has such a name. Add them under People.',
    unnamed: 'nobody chosen',
    withOffice: 'with office',
  },
}
