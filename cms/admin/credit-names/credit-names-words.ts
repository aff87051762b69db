import type { AdminLanguage, Counted } from '../words.ts'

type CreditNamesWords = {
  title: string
  lead: string
  saveFirst: string
  none: string
  loading: string
  again: string
  more: string
  picture: string
  cleared: string
  clearedSome: string | Counted
  apply: string | Counted
  undo: string | Counted
}

export const CREDIT_NAMES_WORDS: Record<AdminLanguage, CreditNamesWords> = {
  en: {
    title: 'Past pictures',
    lead: 'Pictures whose credit or photographer is this name in another form. Nothing is changed until you say so; each is saved as a revision of yours.',
    saveFirst: 'Save the name first; then the pictures it concerns are listed here.',
    none: 'Every picture that has this name has it so.',
    loading: 'One moment …',
    again: 'Look again',
    more: '{total} pictures; these {count} are the newest.',
    picture: 'Picture',
    cleared: 'Cleared: must be cleared again',
    clearedSome: [
      'One of them is cleared. Changed, it has to be cleared again by somebody else before it is printed so.',
      '{count} of them are cleared. Changed, they have to be cleared again by somebody else before they are printed so.',
    ],
    apply: ['Change {count} picture', 'Change {count} pictures'],
    undo: ['Undo: bring back what stood in it', 'Undo: bring back what stood in {count} pictures'],
  },
  vi: {
    title: 'Ảnh đã có',
    lead: 'Những ảnh có nguồn hoặc người chụp là tên này nhưng viết cách khác. Chưa đổi gì cho đến khi bạn bấm; mỗi ảnh được lưu thành một bản sửa của bạn.',
    saveFirst: 'Hãy lưu tên trước; sau đó các ảnh liên quan hiện ở đây.',
    none: 'Mọi ảnh có tên này đều viết đúng như vậy.',
    loading: 'Chờ một chút …',
    again: 'Xem lại',
    more: '{total} ảnh; đây là {count} ảnh mới nhất.',
    picture: 'Ảnh',
    cleared: 'Đã xác nhận: phải xác nhận lại',
    clearedSome: '{count} ảnh trong số đó đã được xác nhận. Đổi rồi thì phải nhờ người khác xác nhận lại mới in được như vậy.',
    apply: 'Đổi {count} ảnh',
    undo: 'Hoàn tác: trả lại nội dung cũ cho {count} ảnh',
  },
}
