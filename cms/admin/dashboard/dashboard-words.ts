import type { WaitingListName } from '../../../editorial/waiting.ts'
import type { AdminLanguage } from '../words.ts'

type ListWords = {
  title: string
  /** One sentence on what to do when nothing is there. */
  empty: string
  /** The button under that sentence. */
  start: string
  /** The whole list behind it, where there is one. */
  all: string
}

export type DashboardWords = {
  title: string
  hello: string
  lists: Record<WaitingListName, ListWords>
  write: string
  upload: string
  captions: string
  by: string
  sentBackBy: string
  missing: string
  missingParts: { caption: string; credit: string; rights: string; date: string }
  changed: string
  lostOn: readonly [string, string]
  endsOn: string
  endsOnIn: string
  translateInto: string
  goesLive: string
  more: string
  untitled: string
  entries: readonly [string, string]
  due: {
    today: string
    tomorrow: string
    inDays: string
    on: string
    lateMinutes: readonly [string, string]
    lateHours: readonly [string, string]
    lateDays: readonly [string, string]
  }
}

const EN: DashboardWords = {
  title: 'Waits for me',
  hello: 'What {name} can do now, the most urgent first.',
  lists: {
    alarms: {
      title: 'Alarms',
      empty: 'No alarm is open. What the system could not do, or did late, is told here.',
      start: 'All alarms',
      all: 'All alarms',
    },
    'sent-back': {
      title: 'Sent back to me',
      empty: 'Nothing was sent back to you. When an editor asks for changes, the reason stands here.',
      start: 'My drafts',
      all: 'All that were sent back',
    },
    drafts: {
      title: 'My drafts',
      empty: 'You have no draft. An article begins with its headline; everything else can follow.',
      start: 'Write an article',
      all: 'All my drafts',
    },
    'to-review': {
      title: 'To review',
      empty: 'Nothing waits for your approval. Your own work is read by somebody else.',
      start: 'All in review',
      all: 'All in review',
    },
    'to-publish': {
      title: 'To publish',
      empty: 'Nothing is approved and waiting. What an editor approves comes here.',
      start: 'What is live',
      all: 'All approved',
    },
    scheduled: {
      title: 'Goes live by itself',
      empty: 'Nothing is scheduled. An approved article is given its hour by “Schedule”.',
      start: 'All approved',
      all: 'All scheduled',
    },
    'to-translate': {
      title: 'To translate',
      empty: 'Every live story has its edition in your languages.',
      start: 'All that is live',
      all: 'All that is live',
    },
    'with-others': {
      title: 'With others',
      empty: 'Nothing of yours is with somebody else. What you submit is followed here until it is published.',
      start: 'My articles',
      all: 'All my articles',
    },
    'photos-to-describe': {
      title: 'Photos to describe',
      empty: 'Every photo has its caption, credit, rights and date.',
      start: 'Upload photos',
      all: 'All photos that lack something',
    },
    'photos-to-clear': {
      title: 'Photos to clear',
      empty: 'No photo waits for you to clear it. What you changed last is cleared by somebody else.',
      start: 'All photos',
      all: 'All photos not cleared',
    },
    'photos-lost': {
      title: 'Photos to replace on live pages',
      empty: 'No live page lacks a photo that was taken out or whose rights ended.',
      start: 'All photos',
      all: 'All photos to replace',
    },
    'photos-ending': {
      title: 'Photos whose rights end soon',
      empty: 'No rights in a photo end within the next 14 days.',
      start: 'All photos',
      all: 'All whose rights end soon',
    },
    'records-to-clear': {
      title: 'Records to clear',
      empty: 'No person, place or organization waits for you to clear it.',
      start: 'People',
      all: 'People not cleared',
    },
    reports: {
      title: 'Reports from readers',
      empty: 'No report from a reader is open. “Report an error” on every page sends one here.',
      start: 'All reports',
      all: 'All reports',
    },
    settings: {
      title: 'Accounts and settings',
      empty: 'There is nothing to set up.',
      start: 'Accounts',
      all: 'Accounts',
    },
  },
  write: 'Write an article',
  upload: 'Upload photos',
  captions: 'Caption desk',
  by: 'Last saved by {name}',
  sentBackBy: '{name}: “{reason}”',
  missing: 'Missing: {parts}',
  missingParts: { caption: 'caption', credit: 'credit', rights: 'rights', date: 'date' },
  changed: 'Changed since it was cleared',
  lostOn: ['A line stands in its place on {count} live page.', 'A line stands in its place on {count} live pages.'],
  endsOn: 'Off the pages from {day}',
  endsOnIn: 'Off the pages of {editions} from {day}',
  translateInto: 'Into {language}',
  goesLive: 'Goes live {time}',
  more: '{count} more',
  untitled: 'Without a name',
  entries: ['{count} entry', '{count} entries'],
  due: {
    today: 'Due today, {time}',
    tomorrow: 'Due tomorrow, {time}',
    inDays: 'Due in {count} days, {date}',
    on: 'Due {date}',
    lateMinutes: ['Overdue by {count} minute', 'Overdue by {count} minutes'],
    lateHours: ['Overdue by {count} hour', 'Overdue by {count} hours'],
    lateDays: ['Overdue by {count} day', 'Overdue by {count} days'],
  },
}

const VI: DashboardWords = {
  title: 'Việc chờ tôi',
  hello: 'Những việc {name} làm được ngay bây giờ, gấp nhất ở trên.',
  lists: {
    alarms: {
      title: 'Báo động',
      empty: 'Không có báo động nào. Việc hệ thống không làm được, hoặc làm muộn, được báo ở đây.',
      start: 'Tất cả báo động',
      all: 'Tất cả báo động',
    },
    'sent-back': {
      title: 'Trả lại cho tôi',
      empty: 'Không có bài nào bị trả lại. Khi biên tập viên yêu cầu sửa, lý do hiện ở đây.',
      start: 'Bản nháp của tôi',
      all: 'Tất cả bài bị trả lại',
    },
    drafts: {
      title: 'Bản nháp của tôi',
      empty: 'Bạn chưa có bản nháp. Bài viết bắt đầu bằng tiêu đề; mọi thứ khác thêm sau.',
      start: 'Viết bài',
      all: 'Tất cả bản nháp của tôi',
    },
    'to-review': {
      title: 'Chờ tôi duyệt',
      empty: 'Không có bài nào chờ bạn duyệt. Bài của chính bạn do người khác đọc.',
      start: 'Tất cả bài đang duyệt',
      all: 'Tất cả bài đang duyệt',
    },
    'to-publish': {
      title: 'Chờ đăng',
      empty: 'Không có bài nào đã duyệt mà chưa đăng. Bài được duyệt sẽ hiện ở đây.',
      start: 'Bài đang hiển thị',
      all: 'Tất cả bài đã duyệt',
    },
    scheduled: {
      title: 'Sẽ tự lên trang',
      empty: 'Không có bài nào hẹn giờ. Bài đã duyệt được hẹn bằng nút “Hẹn giờ”.',
      start: 'Tất cả bài đã duyệt',
      all: 'Tất cả bài hẹn giờ',
    },
    'to-translate': {
      title: 'Chờ dịch',
      empty: 'Mọi đề tài đang đăng đều đã có ấn bản bằng ngôn ngữ của bạn.',
      start: 'Mọi bài đang hiển thị',
      all: 'Mọi bài đang hiển thị',
    },
    'with-others': {
      title: 'Đang ở người khác',
      empty: 'Không có bài nào của bạn đang ở người khác. Bài đã gửi được theo dõi ở đây cho đến khi đăng.',
      start: 'Bài của tôi',
      all: 'Tất cả bài của tôi',
    },
    'photos-to-describe': {
      title: 'Ảnh cần ghi thông tin',
      empty: 'Mọi ảnh đều đã có chú thích, nguồn, quyền sử dụng và ngày chụp.',
      start: 'Tải ảnh lên',
      all: 'Mọi ảnh còn thiếu thông tin',
    },
    'photos-to-clear': {
      title: 'Ảnh chờ xác nhận',
      empty: 'Không có ảnh nào chờ bạn xác nhận. Ảnh bạn vừa sửa do người khác xác nhận.',
      start: 'Tất cả ảnh',
      all: 'Mọi ảnh chưa xác nhận',
    },
    'photos-lost': {
      title: 'Ảnh cần thay trên trang',
      empty: 'Không trang nào thiếu ảnh do ảnh bị rút hoặc hết quyền sử dụng.',
      start: 'Tất cả ảnh',
      all: 'Mọi ảnh cần thay',
    },
    'photos-ending': {
      title: 'Ảnh sắp hết quyền sử dụng',
      empty: 'Trong 14 ngày tới không ảnh nào hết quyền sử dụng.',
      start: 'Tất cả ảnh',
      all: 'Mọi ảnh sắp hết quyền',
    },
    'records-to-clear': {
      title: 'Hồ sơ chờ xác nhận',
      empty: 'Không có nhân vật, địa điểm hay tổ chức nào chờ bạn xác nhận.',
      start: 'Nhân vật',
      all: 'Nhân vật chưa xác nhận',
    },
    reports: {
      title: 'Thư bạn đọc',
      empty: 'Không có thư nào chưa xử lý. Mục “Báo lỗi” ở mỗi trang gửi thư về đây.',
      start: 'Tất cả thư',
      all: 'Tất cả thư',
    },
    settings: {
      title: 'Tài khoản và thiết lập',
      empty: 'Không có gì phải thiết lập.',
      start: 'Tài khoản',
      all: 'Tài khoản',
    },
  },
  write: 'Viết bài',
  upload: 'Tải ảnh lên',
  captions: 'Bàn chú thích',
  by: 'Người lưu gần nhất: {name}',
  sentBackBy: '{name}: “{reason}”',
  missing: 'Còn thiếu: {parts}',
  missingParts: { caption: 'chú thích', credit: 'nguồn ảnh', rights: 'quyền sử dụng', date: 'ngày chụp' },
  changed: 'Đã sửa sau khi xác nhận',
  lostOn: ['Chỗ của ảnh trên {count} trang chỉ còn một dòng chữ.', 'Chỗ của ảnh trên {count} trang chỉ còn một dòng chữ.'],
  endsOn: 'Rời khỏi trang từ {day}',
  endsOnIn: 'Rời khỏi trang {editions} từ {day}',
  translateInto: 'Sang {language}',
  goesLive: 'Lên trang {time}',
  more: 'Còn {count} mục nữa',
  untitled: 'Chưa có tên',
  entries: ['{count} mục', '{count} mục'],
  due: {
    today: 'Hạn hôm nay, {time}',
    tomorrow: 'Hạn ngày mai, {time}',
    inDays: 'Còn {count} ngày, {date}',
    on: 'Hạn {date}',
    lateMinutes: ['Trễ {count} phút', 'Trễ {count} phút'],
    lateHours: ['Trễ {count} giờ', 'Trễ {count} giờ'],
    lateDays: ['Trễ {count} ngày', 'Trễ {count} ngày'],
  },
}

/** The words of the first screen, in the language somebody chose for the admin. */
export function dashboardWords(language: AdminLanguage): DashboardWords {
  return language === 'vi' ? VI : EN
}
