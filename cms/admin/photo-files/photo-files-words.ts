import type { AdminLanguage } from '../words.ts'

type PhotoFilesWords = {
  present: string
  facts: string
  replace: string
  saveFirst: string
  earlier: string
  since: string
  original: string
  putBack: string
  putBackTitle: string
  putBackHelp: string
  title: string
  help: string
  choose: string
  reading: string
  sending: string
  old: string
  new: string
  before: string
  smaller: string
  shape: string
  confirmShape: string
  differences: string
  differencesHelp: string
  ours: string
  theirs: string
  empty: string
  same: string
  notRead: string
}

export const PHOTO_FILES_WORDS: Record<AdminLanguage, PhotoFilesWords> = {
  en: {
    present: 'File',
    facts: '{width} × {height} px, {type}, {size}',
    replace: 'Replace the file…',
    saveFirst: 'Save the photo first.',
    earlier: 'Earlier files ({count})',
    since: 'Since {at} by {by}, revision {revision}',
    original: 'Download the original',
    putBack: 'Put it back…',
    putBackTitle: 'Put the earlier file back',
    putBackHelp:
      'It becomes the photo’s file again, as a new revision. Captions and all that was typed stay as they are, and somebody else clears the photo once more.',
    title: 'Replace the file',
    help: 'For a better file of the same picture. Captions, credit, rights and marks stay. Live pages go on showing the file they were approved with until they are updated; the earlier file is kept.',
    choose: 'New file (choose one, or drop it here)',
    reading: 'The file is read… {percent} % sent',
    sending: 'The file is replaced… {percent} % sent',
    old: 'Present file',
    new: 'New file',
    before: 'Earlier file',
    smaller: 'The new file has fewer pixels than the present one.',
    shape: 'The shapes differ: the marks of who is where, the focal point and the crops may no longer sit right.',
    confirmShape: 'I know, and look at them afterwards.',
    differences: 'The new file says otherwise than the photo’s record ({count})',
    differencesHelp: 'Nothing is overwritten. Afterwards you find this under “What the file says” and can take over what is right.',
    ours: 'here',
    theirs: 'file',
    empty: 'nothing',
    same: 'What the new file says of itself is what the photo’s record says, or nothing.',
    notRead: 'The earlier files could not be read. Open the page anew to try again.',
  },
  vi: {
    present: 'Tệp',
    facts: '{width} × {height} px, {type}, {size}',
    replace: 'Thay tệp…',
    saveFirst: 'Hãy lưu ảnh trước.',
    earlier: 'Các tệp trước ({count})',
    since: 'Từ {at}, {by}, bản sửa {revision}',
    original: 'Tải bản gốc',
    putBack: 'Đưa trở lại…',
    putBackTitle: 'Đưa tệp trước trở lại',
    putBackHelp:
      'Tệp này lại thành tệp của ảnh, ở một bản sửa mới. Chú thích và mọi điều đã nhập giữ nguyên; sau đó người khác xác nhận lại ảnh.',
    title: 'Thay tệp của ảnh',
    help: 'Dùng khi có tệp tốt hơn của cùng một ảnh. Chú thích, nguồn, quyền và đánh dấu giữ nguyên. Trang đang đăng vẫn hiển thị tệp đã được duyệt cho đến khi cập nhật; tệp trước được giữ lại.',
    choose: 'Tệp mới (chọn, hoặc thả vào đây)',
    reading: 'Đang đọc tệp… đã gửi {percent} %',
    sending: 'Đang thay tệp… đã gửi {percent} %',
    old: 'Tệp hiện tại',
    new: 'Tệp mới',
    before: 'Tệp trước',
    smaller: 'Tệp mới có ít điểm ảnh hơn tệp hiện tại.',
    shape: 'Hai tệp khác tỷ lệ: vị trí người trong ảnh, điểm nhấn và các khung cắt có thể không còn đúng.',
    confirmShape: 'Tôi biết và sẽ xem lại.',
    differences: 'Tệp mới ghi khác hồ sơ ảnh ({count})',
    differencesHelp: 'Không có gì bị ghi đè. Sau đó bạn thấy ở mục “Tệp ảnh cho biết” và có thể lấy điều đúng.',
    ours: 'ở đây',
    theirs: 'tệp',
    empty: 'trống',
    same: 'Tệp mới không ghi gì, hoặc ghi đúng như hồ sơ ảnh.',
    notRead: 'Không đọc được các tệp trước. Hãy mở lại trang để thử lại.',
  },
}
