import type { AdminLanguage } from './words.ts'

export type RecordChoiceWords = { search: string; remove: string; nothing: string; failed: string }

export const RECORD_CHOICE_WORDS: Record<AdminLanguage, RecordChoiceWords> = {
  en: {
    search: 'Type a name',
    remove: '{label}: remove “{name}”',
    nothing: 'Nothing has such a name.',
    failed: 'The search did not answer; type on to ask again.',
  },
  vi: {
    search: 'Gõ tên',
    remove: '{label}: bỏ “{name}”',
    nothing: 'Không có tên nào như vậy.',
    failed: 'Chưa tìm được; hãy gõ tiếp để thử lại.',
  },
}
