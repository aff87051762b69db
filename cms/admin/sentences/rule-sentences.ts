import { USE_REASONS } from '../../../editorial/use-reasons.ts'

/** What the rules say (editorial, press), English → Vietnamese. `{name}` stands for a value; a value is itself translated where it can be. */
export const RULE_SENTENCES: Readonly<Record<string, string>> = {
  // Why a photo may not be used
  ...Object.fromEntries(Object.values(USE_REASONS).map(({ en, vi }) => [en, vi])),
  // Readiness
  'Write a headline.': 'Hãy viết tiêu đề.',
  'Write the standfirst, the sentences under the headline.': 'Hãy viết sa-pô, những câu dưới tiêu đề.',
  'Choose the section it appears in.': 'Hãy chọn chuyên mục.',
  'Give it a slug: small letters, digits and hyphens, such as “{slug}”.':
    'Hãy ghi đường dẫn: chữ thường không dấu, số và gạch nối, ví dụ “{slug}”.',
  'Say who wrote it, under Bylines.': 'Hãy ghi ai là tác giả, ở mục Tác giả.',
  'The body is empty; write the story.': 'Nội dung còn trống; hãy viết bài.',
  'Choose a lead photo, or tick “No photo”.': 'Hãy chọn ảnh chính, hoặc đánh dấu “Bài không có ảnh”.',
  'Write the public note of the correction: what was wrong and what is right.':
    'Hãy viết lời đính chính: điều gì đã sai và điều gì là đúng.',
  'Photo {photo} is not cleared; another editor or photographer clears it on its own page.':
    'Ảnh {photo} chưa được xác nhận; biên tập viên hoặc phóng viên ảnh khác xác nhận ở trang của ảnh.',
  'Photo {photo} has no caption in this language.': 'Ảnh {photo} chưa có chú thích bằng ngôn ngữ này.',
  'Photo {photo} has no alt text in this language: say what it shows to someone who cannot see it.':
    'Ảnh {photo} chưa có mô tả thay thế bằng ngôn ngữ này: hãy cho người không nhìn thấy biết ảnh có gì.',
  'Photo {photo} has no credit; enter it on the photo.': 'Ảnh {photo} chưa có nguồn; hãy ghi nguồn ở trang của ảnh.',
  'Nobody said what rights we have in photo {photo}; enter them on the photo.':
    'Chưa rõ quyền sử dụng ảnh {photo}; hãy ghi ở trang của ảnh.',
  'Photo {photo} has no date; enter when it was taken, or XXXX where nobody knows.':
    'Ảnh {photo} chưa có ngày chụp; hãy ghi ngày, hoặc XXXX nếu không ai biết.',
  'The credit “{credit}” stands inside the caption; move it to the photo’s credit.':
    'Nguồn ảnh “{credit}” nằm trong chú thích; hãy chuyển sang ô nguồn ảnh.',
  'Somebody shown in photo {photo} is neither named nor marked “others”.':
    'Có người trong ảnh {photo} chưa được nêu tên và cũng chưa đánh dấu “người khác”.',
  'Photo {photo} cannot be used: {fault}': 'Ảnh {photo} không dùng được: {fault}',
  '“{text}” is placeholder text; replace it.': '“{text}” là chữ giữ chỗ; hãy thay bằng nội dung thật.',
  'The record of {name} is not cleared; another editor clears it on its own page.':
    'Hồ sơ {name} chưa được xác nhận; biên tập viên khác xác nhận ở trang của hồ sơ.',

  // Blocks of the body
  'Write what the infographic says as text, for who cannot see it.': 'Hãy viết nội dung của đồ họa bằng chữ, cho người không nhìn thấy.',
  'A plot needs a number in every row; enter them, or choose no plot.':
    'Biểu đồ cần một con số ở mỗi dòng; hãy ghi đủ, hoặc chọn không vẽ biểu đồ.',
  'Every entry of a timeline needs its date, or an event that has one.': 'Mỗi mốc thời gian cần có ngày, hoặc một sự kiện có ngày.',
  'Every entry of a timeline needs its title, or an event that has a name.': 'Mỗi mốc thời gian cần có tiêu đề, hoặc một sự kiện có tên.',
  'Give the link card a title.': 'Hãy đặt tiêu đề cho thẻ liên kết.',
  'Say in its caption what the table shows.': 'Hãy ghi bảng nói về điều gì.',
  'Recording {recording} has no title in this language; enter it on the recording.':
    'Bản ghi {recording} chưa có tên bằng ngôn ngữ này; hãy ghi ở trang của bản ghi.',
  'Recording {recording} has no credit; enter it on the recording.': 'Bản ghi {recording} chưa có nguồn; hãy ghi ở trang của bản ghi.',
  'Recording {recording} has no transcript in this language, for who cannot hear it; enter it on the recording.':
    'Bản ghi {recording} chưa có bản chép lời bằng ngôn ngữ này, cho người không nghe được; hãy ghi ở trang của bản ghi.',
  'The captions of recording {recording} are no WebVTT: their first line is WEBVTT.':
    'Phụ đề của bản ghi {recording} không phải WebVTT: dòng đầu phải là WEBVTT.',
  'Somebody is named here without saying whom; choose the person, or remove it.':
    'Chỗ này nêu một nhân vật mà chưa chọn ai; hãy chọn nhân vật, hoặc xóa đi.',
  'A link card leads to another site: https://….': 'Thẻ liên kết dẫn tới trang khác: https://….',
  'A date is written 1950-11-19, 1950-11 or 1950; 1950? where unsure, XXXX where nobody knows.':
    'Ngày viết như 1950-11-19, 1950-11 hoặc 1950; 1950? khi chưa chắc, XXXX khi không ai biết.',

  // Clearing
  'Enter the credit, such as “VNA”.': 'Hãy ghi nguồn ảnh, ví dụ “TTXVN”.',
  'Choose the Creative Commons licence; without its name nobody can keep to it.':
    'Hãy chọn giấy phép Creative Commons; không có tên giấy phép thì không ai tuân theo được.',
  'Say what rights we have in it.': 'Hãy ghi quyền sử dụng ảnh.',
  'Describe it: a caption in at least one language.': 'Hãy mô tả ảnh: chú thích bằng ít nhất một ngôn ngữ.',
  'Enter when it was taken, such as 2025-11-16, 2025-11 or 2025; XXXX where nobody knows.':
    'Hãy ghi ngày chụp, như 2025-11-16, 2025-11 hoặc 2025; XXXX nếu không ai biết.',
  'Choose the place, or tick “Place unknown”.': 'Hãy chọn địa điểm, hoặc đánh dấu “Không rõ địa điểm”.',
  'Name everybody listed under “People shown”, or mark them “others”.':
    'Hãy nêu tên mọi người ở mục “Người trong ảnh”, hoặc đánh dấu “người khác”.',
  'Enter the name in at least one language.': 'Hãy ghi tên bằng ít nhất một ngôn ngữ.',
  'Enter the name, with its marks.': 'Hãy ghi tên, đủ dấu.',
  'Enter the office in at least one language.': 'Hãy ghi chức vụ bằng ít nhất một ngôn ngữ.',
  'Enter the date, as exact as it is known: 1950-11-19, 1950-11 or 1950.':
    'Hãy ghi ngày, chính xác đến mức đã biết: 1950-11-19, 1950-11 hoặc 1950.',
  '“{date}” is no date; write 1950-11-19, 1950-11 or 1950.': '“{date}” không phải ngày; hãy viết 1950-11-19, 1950-11 hoặc 1950.',
  '“{date}” is no date; write 2021-04-05, 2021-04 or 2021.': '“{date}” không phải ngày; hãy viết 2021-04-05, 2021-04 hoặc 2021.',
  'The event ends before it begins.': 'Sự kiện kết thúc trước khi bắt đầu.',
  'The office ends before it begins.': 'Chức vụ kết thúc trước khi bắt đầu.',

  // Duty
  'The system does this by itself when the time or the cause comes; no person can.':
    'Hệ thống tự làm việc này khi đến lúc; không ai làm thay được.',
  'Your roles do not include this step ({action}).': 'Vai trò của bạn không bao gồm bước này ({action}).',
  'The article is {stage}; {action} does not go from there.': 'Bài {stage}; từ đó không làm được bước “{action}”.',
  'It is public now; take it away first.': 'Bài đang công khai; hãy gỡ bài trước.',
  'Nothing of this article is public now.': 'Hiện bài chưa có gì công khai.',
  'You can read this article; its author or an editor can invite you to write in it.':
    'Bạn đọc được bài này; tác giả hoặc biên tập viên có thể mời bạn cùng viết.',
  'The article is {stage}, so its text is frozen.{way}': 'Bài {stage} nên nội dung không sửa được.{way}',
  'Only its authors, an editor or a publisher can do this.': 'Chỉ tác giả, biên tập viên hoặc người xuất bản làm được việc này.',
  'Only the person who submitted it, an editor or a publisher can recall it.':
    'Chỉ người đã gửi, biên tập viên hoặc người xuất bản rút lại được.',
  'You wrote or submitted part of this text; somebody else has to approve it.':
    'Bạn đã viết hoặc gửi một phần bài này; người khác phải duyệt.',
  'Your account does not list this language; somebody who reads it has to approve it.':
    'Tài khoản của bạn không có ngôn ngữ này; người đọc được ngôn ngữ này phải duyệt.',

  // Accounts
  'Give the account at least one role.': 'Hãy cho tài khoản ít nhất một vai trò.',
  'Admin stands alone: it runs accounts and settings and has no editorial power.':
    'Quản trị đứng riêng, chỉ lo tài khoản và thiết lập, không có quyền biên tập.',

  // The body
  'The body cannot be stored: {fault} ({where})': 'Không lưu được nội dung: {fault} ({where})',
  'Only bold and italic can be printed.': 'Chỉ in được chữ đậm và chữ nghiêng.',
  'Text carries no styles of its own.': 'Chữ không mang kiểu riêng.',
  'A link leads to https://…, http://…, mailto:… or to a path of this site such as /vi.':
    'Liên kết dẫn tới https://…, http://…, mailto:… hoặc tới một đường dẫn của trang như /vi.',
  'Subheads are h2 or h3; the headline is the page’s h1.': 'Tiêu đề phụ là h2 hoặc h3; tiêu đề bài là h1 của trang.',
  'This names no record.': 'Chỗ này không chỉ tới hồ sơ nào.',
  'This is no body.': 'Đây không phải nội dung bài.',
  'There is something here that a body does not have ({what}).': 'Ở đây có thứ mà nội dung bài không có ({what}).',
  'What stands here is nothing that the page can print ({what}).': 'Trang không in được thứ đứng ở đây ({what}).',
  'The body has more than {number} characters.': 'Nội dung dài hơn {number} ký tự.',
  'The body is nested more than {number} levels deep.': 'Nội dung lồng nhau quá {number} cấp.',
  'The body has more than {number} parts.': 'Nội dung có hơn {number} phần.',

  // Passwords
  'The password contains a character that cannot be typed.': 'Mật khẩu có ký tự không gõ được.',
  'A password has at least 12 characters; a few words in a row are easy to remember.':
    'Mật khẩu có ít nhất 12 ký tự; vài từ liền nhau thì dễ nhớ.',
  'A password has at most 200 characters (800 bytes).': 'Mật khẩu có nhiều nhất 200 ký tự (800 byte).',
  'This password repeats itself; choose one that is hard to guess.': 'Mật khẩu này lặp đi lặp lại; hãy chọn mật khẩu khó đoán.',
  'This password is among the first that anybody tries; choose another.':
    'Mật khẩu này nằm trong số ai cũng thử đầu tiên; hãy chọn mật khẩu khác.',
  'This password is little more than your name or address; choose another.':
    'Mật khẩu này gần như chỉ là tên hoặc địa chỉ của bạn; hãy chọn mật khẩu khác.',
}
