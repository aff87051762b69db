import type { Stage } from '../../../editorial/workflow.ts'

const STAGES: Record<Stage, readonly [string, string]> = {
  draft: ['a draft', 'đang là bản nháp'],
  'in-review': ['in review', 'đang duyệt'],
  'changes-requested': ['back with its author for changes', 'đang ở tác giả để sửa'],
  approved: ['approved', 'đã duyệt'],
  scheduled: ['scheduled', 'đã hẹn giờ'],
  published: ['published', 'đã đăng'],
  spiked: ['spiked', 'đã gác lại'],
  retracted: ['retracted', 'đã rút'],
}

/** Words that stand in our sentences as values, English → Vietnamese. */
export const PHRASES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(STAGES)),
  ' Recall it to go on writing.': ' Hãy rút về để viết tiếp.',
  ' An editor can reopen it.': ' Biên tập viên có thể mở lại.',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  English: 'tiếng Anh',
  Vietnamese: 'tiếng Việt',
  'Tiếng Việt': 'tiếng Việt',
  'The story': 'Đề tài',
}

/** What a void says was changed: `Photo 12`. */
export const NOUNS: Readonly<Record<string, string>> = {
  Article: 'Bài',
  Photo: 'Ảnh',
  Person: 'Nhân vật',
  Organization: 'Tổ chức',
  Place: 'Địa điểm',
  Event: 'Sự kiện',
  Recording: 'Bản ghi',
  Section: 'Chuyên mục',
  Story: 'Đề tài',
  Topic: 'Chủ đề',
}
