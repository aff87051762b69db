import type { StaffKind } from '../../search/found-kinds.ts'
import type { AdminLanguage } from '../words.ts'

type BoxWords = {
  open: string
  title: string
  field: string
  hint: string
  kinds: Record<StaffKind, string>
  languages: Record<'vi' | 'en', string>
  found: string
  foundOne: string
  nothing: string
  searching: string
  unreachable: string
  close: string
}

/** The words of the search box; `{…}` stands for a value. */
export const BOX_WORDS: Record<AdminLanguage, BoxWords> = {
  en: {
    open: 'Search',
    title: 'Search the newsroom',
    field: 'Headline, name, caption or words of the text',
    hint: 'With marks or without. ↑ ↓ to choose, Enter to open, Esc to close.',
    kinds: {
      article: 'Article',
      photo: 'Photo',
      person: 'Person',
      organization: 'Organization',
      place: 'Place',
      event: 'Event',
      topic: 'Topic',
    },
    languages: { vi: 'Vietnamese', en: 'English' },
    found: '{count} found',
    foundOne: '1 found',
    nothing: 'Nothing you may see is called or says “{text}”. Try fewer words, or only the beginning of the last one.',
    searching: 'Searching …',
    unreachable: 'The server does not answer. Type on to try again.',
    close: 'Close',
  },
  vi: {
    open: 'Tìm kiếm',
    title: 'Tìm trong tòa soạn',
    field: 'Tiêu đề, tên, chú thích hoặc chữ trong bài',
    hint: 'Có dấu hay không dấu đều được. ↑ ↓ để chọn, Enter để mở, Esc để đóng.',
    kinds: {
      article: 'Bài viết',
      photo: 'Ảnh',
      person: 'Nhân vật',
      organization: 'Tổ chức',
      place: 'Địa điểm',
      event: 'Sự kiện',
      topic: 'Chủ đề',
    },
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    found: 'Tìm thấy {count}',
    foundOne: 'Tìm thấy 1',
    nothing: 'Không có gì bạn được xem mang tên hoặc chứa “{text}”. Thử ít từ hơn, hoặc chỉ phần đầu của từ cuối.',
    searching: 'Đang tìm …',
    unreachable: 'Máy chủ không trả lời. Gõ tiếp để thử lại.',
    close: 'Đóng',
  },
}
