import type { AdminLanguage } from '../words.ts'

export type ListWords = {
  filters: string
  all: string
  mine: string
  sentBack: string
  live: string
  overdue: string
  asCsv: string
  captionDesk: string
  photoLibrary: string
  usage: string
  uploadMany: string
  changed: string
  withoutCredit: string
  open: string
  done: string
  /** What an empty collection is for and how it begins, by its slug. */
  beginnings: Readonly<Record<string, string>>
  nothingFits: string
  inTrash: string
  trashEmpty: string
  showAll: string
}

const EN: ListWords = {
  filters: 'Show',
  all: 'All',
  mine: 'Mine',
  sentBack: 'Sent back',
  live: 'Live',
  overdue: 'Overdue',
  asCsv: 'All of it as CSV',
  captionDesk: 'Caption desk',
  photoLibrary: 'Photo library',
  usage: 'Usage statement',
  uploadMany: 'Upload photos',
  changed: 'Changed since cleared',
  withoutCredit: 'Without credit',
  open: 'Open',
  done: 'Done',
  beginnings: {
    articles:
      'Every article is one edition of a story in one language. Begin with a headline; when it is complete, submit it, and somebody else approves it.',
    photos:
      'Upload a photo, say what it shows, whose it is and what rights we have. Somebody else then clears it, and any article can use it.',
    recordings: 'Sound and video files with their text. Upload one, then place it in an article.',
    people: 'A person has a name and the offices held, from when to when. Articles print the office of the day by themselves.',
    organizations: 'Ministries, associations, agencies: enter each once, in both languages, and every office can refer to it.',
    places: 'Towns, buildings, landscapes: where photos were taken and things happened.',
    events: 'What happened on a day, as exactly as it is known. Anniversaries are counted from here.',
    topics: 'A topic gathers stories that belong together over years.',
    sections: 'The parts of the magazine. Articles cannot be submitted before there is one.',
    alarms: 'What the system could not do, or did late with nobody there, is told here. Nothing has happened yet.',
    'batch-corrections':
      'A name that is wrong on many live pages is mended as one batch: listed, corrected once, approved once by somebody else, each page with its note.',
    'credit-names':
      'How agencies and photographers are written, with every mark. Enter one, and pictures that have it otherwise are shown to be changed.',
    notes: 'What readers report through the contact page arrives here. Nothing has come yet.',
    publications: 'What readers get is listed here, whole and for ever, once the first article is published.',
    redirects: 'An old address of this site that should lead to a new one.',
    users: 'One account for each person. Roles say what they may do, languages what they may approve.',
    audit: 'Who did what, when and why. Nobody can change it.',
    stories: 'A story ties its editions together. It is made with its first article.',
  },
  nothingFits: 'Nothing fits this filter.',
  inTrash: 'What lies here is deleted thirty days after it came. Open it to take it back.',
  trashEmpty: 'The trash is empty.',
  showAll: 'Show all',
}

const VI: ListWords = {
  filters: 'Hiện',
  all: 'Tất cả',
  mine: 'Của tôi',
  sentBack: 'Bị trả lại',
  live: 'Đang hiển thị',
  overdue: 'Quá hạn',
  asCsv: 'Tải toàn bộ (CSV)',
  captionDesk: 'Bàn chú thích',
  photoLibrary: 'Kho ảnh',
  usage: 'Bảng kê sử dụng',
  uploadMany: 'Tải ảnh lên',
  changed: 'Sửa sau khi xác nhận',
  withoutCredit: 'Thiếu nguồn ảnh',
  open: 'Chưa xử lý',
  done: 'Đã xử lý',
  beginnings: {
    articles:
      'Mỗi bài viết là một ấn bản của đề tài bằng một ngôn ngữ. Hãy bắt đầu bằng tiêu đề; khi đã đủ thì gửi duyệt, và người khác duyệt.',
    photos: 'Hãy tải ảnh lên, ghi ảnh chụp gì, của ai, quyền sử dụng ra sao. Sau đó người khác xác nhận và mọi bài đều dùng được.',
    recordings: 'Tệp âm thanh và video kèm lời. Hãy tải lên rồi đặt vào bài.',
    people: 'Nhân vật có tên và các chức vụ, từ khi nào đến khi nào. Bài viết tự in chức vụ của ngày hôm đó.',
    organizations: 'Bộ, hội, cơ quan: nhập mỗi nơi một lần bằng cả hai ngôn ngữ, mọi chức vụ đều dẫn tới được.',
    places: 'Thành phố, công trình, cảnh quan: nơi chụp ảnh và nơi sự việc diễn ra.',
    events: 'Điều đã xảy ra vào một ngày, chính xác đến mức đã biết. Ngày kỷ niệm được tính từ đây.',
    topics: 'Chủ đề gom những đề tài đi cùng nhau qua nhiều năm.',
    sections: 'Các chuyên mục của tạp chí. Phải có chuyên mục thì bài mới gửi duyệt được.',
    alarms: 'Việc hệ thống không làm được, hoặc làm muộn khi không có ai, được báo ở đây. Chưa có gì.',
    'batch-corrections':
      'Một tên in sai trên nhiều trang được sửa thành một đợt: liệt kê, sửa một lần, người khác duyệt một lần, mỗi trang kèm lời đính chính.',
    'credit-names': 'Cách viết đúng tên hãng và người chụp, đủ dấu. Hãy ghi một tên, rồi những ảnh viết khác sẽ hiện ra để sửa.',
    notes: 'Điều bạn đọc báo qua trang liên hệ sẽ về đây. Chưa có thư nào.',
    publications: 'Những gì bạn đọc nhận được nằm ở đây, nguyên vẹn và mãi mãi, kể từ khi bài đầu tiên được đăng.',
    redirects: 'Một địa chỉ cũ của trang cần dẫn tới địa chỉ mới.',
    users: 'Mỗi người một tài khoản. Vai trò cho biết được làm gì, ngôn ngữ cho biết được duyệt gì.',
    audit: 'Ai đã làm gì, khi nào và vì sao. Không ai sửa được.',
    stories: 'Đề tài nối các ấn bản với nhau. Đề tài có cùng bài đầu tiên.',
  },
  nothingFits: 'Không có mục nào hợp với bộ lọc này.',
  inTrash: 'Mỗi mục ở đây bị xóa sau ba mươi ngày. Hãy mở mục để lấy lại.',
  trashEmpty: 'Thùng rác trống.',
  showAll: 'Hiện tất cả',
}

/** The words over the lists, in the language somebody chose for the admin. */
export function listWords(language: AdminLanguage): ListWords {
  return language === 'vi' ? VI : EN
}
