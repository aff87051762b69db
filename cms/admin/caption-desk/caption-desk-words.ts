import type { AdminLanguage, Counted } from '../words.ts'
import type { DeskField } from './desk-fields.ts'

type CaptionDeskWords = {
  title: string
  lead: string
  show: string
  filters: Record<'all' | 'mine' | 'today' | 'missing', string>
  sheet: string
  keys: string
  pictureKeys: string
  count: string | Counted
  nothing: string
  loading: string
  failed: string
  again: string
  earlier: string
  later: string
  page: string
  select: string
  selected: string
  selectAll: string
  selectNone: string
  complete: string
  missing: string
  unsaved: string
  noCaption: string
  noAlt: string
  toSheet: string
  previous: string
  next: string
  position: string
  save: string
  saveAndNext: string
  saving: string
  saved: string
  nothingToSave: string
  whoIsWhere: string
  mustClear: string
  fields: Record<DeskField, string>
  dateHelp: string
  stored: string
  takeStored: string
  notYours: string
  tooLong: string | Counted
  typedCredit: string
  typedCreditInstead: string
  moveCredit: string
  moved: string
  undo: string
  listed: string
  useListed: string
  none: string
  fill: string | Counted
  fillTitle: string | Counted
  fillLead: string
  field: string
  template: string
  onlyEmpty: string
  preview: string
  picture: string
  before: string
  after: string
  empty: string
  unchanged: string
  unknownPlaceholders: string
  lacks: string
  fillAll: string | Counted
  progress: string
  filled: string | Counted
  notFilled: string
  undoFill: string | Counted
  undone: string | Counted
  close: string
}

export const CAPTION_DESK_WORDS: Record<AdminLanguage, CaptionDeskWords> = {
  en: {
    title: 'Caption desk',
    lead: 'Every picture with what it still lacks. Open one to write; what you type is kept in this browser until it is saved.',
    show: 'Show',
    filters: { all: 'All', mine: 'Mine', today: 'Uploaded today', missing: 'Something missing' },
    sheet: 'Contact sheet',
    keys: 'Arrows move, Enter opens, Space selects.',
    pictureKeys: 'Ctrl+S saves, Ctrl+Enter saves and goes on, Page Down and Page Up go to the next and the one before, Escape leads back.',
    count: ['{count} picture', '{count} pictures'],
    nothing: 'No picture fits this.',
    loading: 'One moment …',
    failed: 'The pictures could not be read: {message}',
    again: 'Try again',
    earlier: 'Page before',
    later: 'Next page',
    page: 'Page {page} of {pages}',
    select: 'Select {title}',
    selected: '{count} selected',
    selectAll: 'Select all on this page',
    selectNone: 'Select none',
    complete: 'Nothing missing',
    missing: 'Missing',
    unsaved: 'not saved',
    noCaption: 'No caption in {language}.',
    noAlt: 'No alt text in {language}.',
    toSheet: 'Contact sheet',
    previous: 'Previous',
    next: 'Next',
    position: '{position} of {total}',
    save: 'Save',
    saveAndNext: 'Save and next',
    saving: 'Saving …',
    saved: 'Saved as revision {revision}.',
    nothingToSave: 'Nothing was changed.',
    whoIsWhere: 'Who is where, all of the rights and the rest',
    mustClear: 'It is cleared; whoever changes it now has it cleared again by somebody else.',
    fields: {
      'caption.vi': 'Caption, Tiếng Việt',
      'caption.en': 'Caption, English',
      'alt.vi': 'Alt text, Tiếng Việt',
      'alt.en': 'Alt text, English',
      credit: 'Credit',
      creator: 'Photographer',
      'rights.category': 'Rights',
      takenOn: 'Taken on',
      place: 'Place',
      event: 'Event',
    },
    dateHelp: '16/11/2025 or 2025-11-16, 2025-11, 2025; 1950? where unsure, XXXX where nobody knows.',
    stored: 'Saved meanwhile: “{text}”',
    takeStored: 'Take that',
    notYours: 'This field is not yours to change.',
    tooLong: ['One character too many.', '{count} characters too many.'],
    typedCredit: '“{credit}” is a credit and does not belong in the caption.',
    typedCreditInstead: '“{credit}” is a credit and does not belong in the caption. In the field stands “{before}”.',
    moveCredit: 'Move it to the credit',
    moved: 'Moved to the credit: {credit}.',
    undo: 'Undo',
    listed: 'The list of names writes it “{name}”.',
    useListed: 'Write it so',
    none: 'not said',
    fill: ['Fill a field of this one…', 'Fill a field of all {count}…'],
    fillTitle: ['Fill a field of one picture', 'Fill a field of {count} pictures'],
    fillLead:
      'Placeholders take their value from each picture: {n} its number in the selection, {total} how many, {date}, {filename}, {place}, {event}.',
    field: 'Field',
    template: 'Text',
    onlyEmpty: 'Only where nothing stands yet',
    preview: 'What it becomes',
    picture: 'Picture',
    before: 'Now',
    after: 'Then',
    empty: '(empty)',
    unchanged: 'stays as it is',
    unknownPlaceholders: 'No picture has {names}; it would be written as it stands.',
    lacks: 'has no {names}',
    fillAll: ['Fill {count} picture', 'Fill {count} pictures'],
    progress: '{done} of {total}',
    filled: ['{count} picture saved.', '{count} pictures saved.'],
    notFilled: 'Not saved: {title}: {message}',
    undoFill: ['Undo: bring back what stood in it', 'Undo: bring back what stood in {count} pictures'],
    undone: ['It has again what stood there.', '{count} pictures have again what stood there.'],
    close: 'Close',
  },
  vi: {
    title: 'Bàn chú thích',
    lead: 'Mọi ảnh cùng những gì còn thiếu. Mở một ảnh để viết; những gì gõ được giữ trong trình duyệt này cho đến khi lưu.',
    show: 'Hiện',
    filters: { all: 'Tất cả', mine: 'Của tôi', today: 'Tải lên hôm nay', missing: 'Còn thiếu' },
    sheet: 'Bảng ảnh',
    keys: 'Mũi tên để di chuyển, Enter để mở, phím cách để chọn.',
    pictureKeys: 'Ctrl+S lưu, Ctrl+Enter lưu và sang ảnh sau, Page Down và Page Up sang ảnh sau và ảnh trước, Escape về bảng ảnh.',
    count: '{count} ảnh',
    nothing: 'Không có ảnh nào như vậy.',
    loading: 'Chờ một chút …',
    failed: 'Không đọc được ảnh: {message}',
    again: 'Thử lại',
    earlier: 'Trang trước',
    later: 'Trang sau',
    page: 'Trang {page} trên {pages}',
    select: 'Chọn {title}',
    selected: 'Đã chọn {count}',
    selectAll: 'Chọn cả trang này',
    selectNone: 'Bỏ chọn',
    complete: 'Không thiếu gì',
    missing: 'Còn thiếu',
    unsaved: 'chưa lưu',
    noCaption: 'Chưa có chú thích {language}.',
    noAlt: 'Chưa có mô tả thay thế {language}.',
    toSheet: 'Bảng ảnh',
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    position: '{position} trên {total}',
    save: 'Lưu',
    saveAndNext: 'Lưu và sang ảnh sau',
    saving: 'Đang lưu …',
    saved: 'Đã lưu thành bản sửa {revision}.',
    nothingToSave: 'Chưa sửa gì.',
    whoIsWhere: 'Ai ở đâu, mọi mục về quyền và phần còn lại',
    mustClear: 'Ảnh đã được xác nhận; sửa thì phải nhờ người khác xác nhận lại.',
    fields: {
      'caption.vi': 'Chú thích, Tiếng Việt',
      'caption.en': 'Chú thích, English',
      'alt.vi': 'Mô tả thay thế, Tiếng Việt',
      'alt.en': 'Mô tả thay thế, English',
      credit: 'Nguồn ảnh',
      creator: 'Người chụp',
      'rights.category': 'Quyền sử dụng',
      takenOn: 'Ngày chụp',
      place: 'Địa điểm',
      event: 'Sự kiện',
    },
    dateHelp: '16/11/2025 hoặc 2025-11-16, 2025-11, 2025; 1950? nếu chưa chắc, XXXX nếu không rõ.',
    stored: 'Người khác đã lưu: “{text}”',
    takeStored: 'Lấy bản đó',
    notYours: 'Bạn không sửa được ô này.',
    tooLong: 'Dài quá {count} ký tự.',
    typedCredit: '“{credit}” là nguồn ảnh, không thuộc về chú thích.',
    typedCreditInstead: '“{credit}” là nguồn ảnh, không thuộc về chú thích. Ô nguồn ảnh đang ghi “{before}”.',
    moveCredit: 'Chuyển sang nguồn ảnh',
    moved: 'Đã chuyển sang nguồn ảnh: {credit}.',
    undo: 'Hoàn tác',
    listed: 'Danh sách tên ghi là “{name}”.',
    useListed: 'Ghi như vậy',
    none: 'chưa ghi',
    fill: ['Điền một ô của ảnh này…', 'Điền một ô cho cả {count} ảnh…'],
    fillTitle: 'Điền một ô cho {count} ảnh',
    fillLead:
      'Các chỗ trống lấy giá trị của từng ảnh: {n} số thứ tự trong nhóm đã chọn, {total} tổng số, {date} ngày chụp, {filename} tên tệp, {place} địa điểm, {event} sự kiện.',
    field: 'Ô',
    template: 'Nội dung',
    onlyEmpty: 'Chỉ điền nơi còn trống',
    preview: 'Sẽ thành',
    picture: 'Ảnh',
    before: 'Hiện nay',
    after: 'Sau khi điền',
    empty: '(trống)',
    unchanged: 'giữ nguyên',
    unknownPlaceholders: 'Ảnh không có {names}; sẽ được ghi nguyên như vậy.',
    lacks: 'không có {names}',
    fillAll: 'Điền {count} ảnh',
    progress: '{done} trên {total}',
    filled: 'Đã lưu {count} ảnh.',
    notFilled: 'Chưa lưu: {title}: {message}',
    undoFill: 'Hoàn tác: trả lại nội dung cũ cho {count} ảnh',
    undone: '{count} ảnh đã có lại nội dung cũ.',
    close: 'Đóng',
  },
}
