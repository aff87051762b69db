import type { AdminLanguage } from '../words.ts'

const EN = {
  title: 'Usage statement',
  help: 'Every time one of an agency’s photos stood on a public page in a month: where, from when until when, and with which credit. What was taken out meanwhile is not counted for that time.',
  agency: 'Agency',
  month: 'Month',
  show: 'Show',
  choose: 'Choose an agency and a month.',
  noAgencies: 'No photo is in the category “Agency” yet.',
  nothing: 'No photo of {agency} stood on a public page in {month}.',
  found: ['One use.', '{count} uses.'],
  first: 'These are the first {count}; the file has all of them.',
  download: 'Download all as CSV',
  notYours: 'Usage statements are for editors, publishers and admins.',
  columns: { headline: 'Article', edition: 'Edition', photo: 'Photo', where: 'Where', credit: 'Credit', from: 'From', until: 'Until' },
  lead: 'lead photo',
  body: 'in the text',
  still: 'still public',
}

const VI: typeof EN = {
  title: 'Bảng kê sử dụng ảnh',
  help: 'Mỗi lần ảnh của một hãng xuất hiện trên trang công khai trong tháng: ở đâu, từ lúc nào đến lúc nào, ghi nguồn thế nào. Thời gian ảnh bị rút thì không tính.',
  agency: 'Hãng',
  month: 'Tháng',
  show: 'Xem',
  choose: 'Hãy chọn hãng và tháng.',
  noAgencies: 'Chưa có ảnh nào thuộc loại “Hãng thông tấn”.',
  nothing: 'Không ảnh nào của {agency} xuất hiện trên trang công khai trong {month}.',
  found: ['{count} lần sử dụng.', '{count} lần sử dụng.'],
  first: 'Đây là {count} lần đầu; tệp có đầy đủ.',
  download: 'Tải tất cả (CSV)',
  notYours: 'Bảng kê dành cho biên tập viên, người xuất bản và quản trị viên.',
  columns: { headline: 'Bài', edition: 'Ấn bản', photo: 'Ảnh', where: 'Vị trí', credit: 'Nguồn ảnh', from: 'Từ', until: 'Đến' },
  lead: 'ảnh chính',
  body: 'trong bài',
  still: 'đang hiển thị',
}

/** The words of the usage statement, in the language of the screen. */
export function usageWords(language: AdminLanguage): typeof EN {
  return language === 'vi' ? VI : EN
}
