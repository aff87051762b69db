import type { ServerRefusal } from './ask-server.ts'
import type { AdminLanguage } from './words.ts'

/** The rules' sentences in Vietnamese, by their code. `{number}` is the first number of the English sentence, `{quoted}` its first quotation. */
const VI: Record<string, string> = {
  'no-headline': 'Hãy viết tiêu đề.',
  'no-standfirst': 'Hãy viết sa-pô, những câu dưới tiêu đề.',
  'no-section': 'Hãy chọn chuyên mục.',
  'no-slug': 'Hãy ghi đường dẫn: chữ thường không dấu, số và gạch nối.',
  'no-byline': 'Hãy ghi ai là tác giả, ở mục Tác giả.',
  'no-body': 'Nội dung còn trống; hãy viết bài.',
  'no-lead-photo': 'Hãy chọn ảnh chính, hoặc đánh dấu “Bài không có ảnh”.',
  'no-caption': 'Ảnh {number} chưa có chú thích bằng ngôn ngữ này.',
  'no-alt': 'Ảnh {number} chưa có mô tả thay thế bằng ngôn ngữ này: hãy cho người không nhìn thấy biết ảnh có gì.',
  'no-credit': 'Hãy ghi nguồn ảnh ở hồ sơ ảnh.',
  'no-rights': 'Hãy ghi quyền sử dụng ở hồ sơ ảnh.',
  'no-date': 'Hãy ghi ngày chụp ở hồ sơ ảnh, hoặc XXXX nếu không ai biết.',
  'no-description': 'Hãy mô tả ảnh: chú thích bằng ít nhất một ngôn ngữ.',
  'no-place': 'Hãy chọn địa điểm, hoặc đánh dấu “Không rõ địa điểm”.',
  'no-name': 'Hãy ghi tên, đủ dấu.',
  'no-office': 'Hãy ghi chức vụ bằng ít nhất một ngôn ngữ.',
  'credit-in-caption': 'Nguồn ảnh “{quoted}” nằm trong chú thích; hãy chuyển sang ô nguồn ảnh.',
  'person-not-named': 'Có người trong ảnh chưa được nêu tên và cũng chưa đánh dấu “người khác”.',
  placeholder: '“{quoted}” là chữ giữ chỗ; hãy thay bằng nội dung thật.',
  'photo-not-cleared': 'Ảnh {number} chưa được xác nhận; biên tập viên hoặc phóng viên ảnh khác xác nhận ở trang của ảnh.',
  'own-work': 'Bạn đã viết hoặc gửi một phần bài này; người khác phải duyệt.',
  language: 'Tài khoản của bạn không có ngôn ngữ này; người đọc được ngôn ngữ này phải duyệt.',
  'not-yours': 'Chỉ tác giả, biên tập viên hoặc người xuất bản làm được việc này.',
  'not-the-submitter': 'Chỉ người đã gửi, biên tập viên hoặc người xuất bản rút lại được.',
  'not-your-role': 'Vai trò của bạn không bao gồm bước này.',
  frozen: 'Ở giai đoạn này nội dung bài không sửa được. Có thể rút về sửa, hoặc nhờ biên tập viên mở lại.',
  'wrong-stage': 'Bài đã chuyển giai đoạn nên bước này không làm được nữa; hãy xem lại.',
  'stale-revision': 'Bài đã có bản sửa mới hơn; hãy xem lại.',
  'page-changed': 'Có chỗ trên trang đã thay đổi từ lúc bạn mở. Hãy đọc lại; chưa có gì được duyệt.',
  'no-reason': 'Hãy ghi lý do.',
  'not-public': 'Hiện bài chưa có gì công khai.',
}

/** The problem in the language of the screen; as the server said it where we have no other words. */
export function problemInWords({ code, message }: { code: string; message: string }, language: AdminLanguage): string {
  const sentence = language === 'vi' ? VI[code] : undefined
  if (sentence === undefined) return message
  const number = /\d+/.exec(message)?.[0]
  const quoted = /“([^”]*)”/.exec(message)?.[1]
  if ((sentence.includes('{number}') && number === undefined) || (sentence.includes('{quoted}') && quoted === undefined)) return message
  return sentence.replace('{number}', number ?? '').replace('{quoted}', quoted ?? '')
}

/** Why the server refused, in the language of the screen; empty where it did not answer at all. */
export function refusalInWords({ code, message, problems }: ServerRefusal, language: AdminLanguage): string {
  if (problems.length > 0) return problems.map((problem) => problemInWords(problem, language)).join(' ')
  return problemInWords({ code, message }, language)
}
