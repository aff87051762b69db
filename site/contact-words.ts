import type { Language } from '../editorial/languages.ts'

/** Everything that can be wrong with what a reader sends to the desk. */
export type ReportFault =
  | 'no-message'
  | 'message-too-long'
  | 'page-unreadable'
  | 'name-too-long'
  | 'email-unreadable'
  | 'too-many'
  | 'unreadable'

export type ContactWords = {
  about: string
  aboutNothing: string
  contact: string
  report: string
  reportText: string
  message: string
  messageHelp: string
  page: string
  pageHelp: string
  name: string
  email: string
  emailHelp: string
  optional: string
  send: string
  leaveEmpty: string
  faultTitle: string
  fault: Record<ReportFault, string>
  thanks: string
  thanksText: string
  office: string
  editorInChief: string
  licence: string
  address: string
  phone: string
  mail: string
}

export const CONTACT_WORDS: Record<Language, ContactWords> = {
  vi: {
    about: 'Giới thiệu',
    aboutNothing: 'Tòa soạn chưa viết lời giới thiệu.',
    contact: 'Liên hệ',
    report: 'Báo lỗi cho tòa soạn',
    reportText:
      'Bạn thấy một chỗ sai, một cái tên viết nhầm, một tấm ảnh chú thích chưa đúng? Thư này đến thẳng bàn biên tập. Lỗi được sửa sẽ có tên trong danh sách đính chính.',
    message: 'Nội dung',
    messageHelp: 'Chỗ nào sai, và nếu biết, thế nào mới đúng.',
    page: 'Trang có lỗi',
    pageHelp: 'Địa chỉ của trang, ví dụ /vi/2025/11/16/ten-bai.',
    name: 'Tên của bạn',
    email: 'Thư điện tử',
    emailHelp: 'Chỉ dùng để trả lời bạn.',
    optional: 'không bắt buộc',
    send: 'Gửi tòa soạn',
    leaveEmpty: 'Xin để trống ô này',
    faultTitle: 'Thư chưa gửi được',
    fault: {
      'no-message': 'Xin viết nội dung thư.',
      'message-too-long': 'Thư dài quá 5.000 ký tự; xin rút gọn.',
      'page-unreadable': 'Địa chỉ trang dài quá 500 ký tự hoặc không phải địa chỉ trên trang này.',
      'name-too-long': 'Tên dài quá 200 ký tự.',
      'email-unreadable': 'Địa chỉ thư điện tử không đúng dạng; có thể để trống ô này.',
      'too-many': 'Từ nơi này đã có nhiều thư trong một giờ qua. Xin quay lại sau.',
      unreadable: 'Máy chủ không đọc được những gì trình duyệt gửi. Xin thử lại từ trang này.',
    },
    thanks: 'Cảm ơn bạn',
    thanksText: 'Thư đã đến bàn biên tập. Nếu bạn để lại địa chỉ thư, tòa soạn sẽ trả lời khi đã xem xét.',
    office: 'Tòa soạn',
    editorInChief: 'Tổng biên tập',
    licence: 'Giấy phép',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    mail: 'Thư điện tử',
  },
  en: {
    about: 'About',
    aboutNothing: 'The editorial office has not introduced itself yet.',
    contact: 'Contact',
    report: 'Report an error',
    reportText:
      'A mistake, a misspelt name, a caption that is not right? This goes straight to the editors’ desk. What is put right is named in the list of corrections.',
    message: 'Message',
    messageHelp: 'What is wrong, and, if you know, what would be right.',
    page: 'The page it is about',
    pageHelp: 'Its address, such as /en/2025/11/16/a-story.',
    name: 'Your name',
    email: 'Mail address',
    emailHelp: 'Used to answer you and for nothing else.',
    optional: 'may be left empty',
    send: 'Send to the desk',
    leaveEmpty: 'Please leave this field empty',
    faultTitle: 'This was not sent',
    fault: {
      'no-message': 'Please write a message.',
      'message-too-long': 'The message has more than 5,000 characters; please shorten it.',
      'page-unreadable': 'The address of the page has more than 500 characters, or is not one of this site.',
      'name-too-long': 'The name has more than 200 characters.',
      'email-unreadable': 'This is no mail address; the field may be left empty.',
      'too-many': 'Many messages came from where you are in the last hour. Please come back later.',
      unreadable: 'The server could not read what your browser sent. Please try again from this page.',
    },
    thanks: 'Thank you',
    thanksText: 'Your message is on the editors’ desk. If you left a mail address, they will answer once they have looked into it.',
    office: 'Editorial office',
    editorInChief: 'Editor-in-chief',
    licence: 'Licence',
    address: 'Address',
    phone: 'Telephone',
    mail: 'Mail',
  },
}
