import type { PhotoState, RIGHTS_CATEGORIES } from '../../editorial/clearing.ts'
import type { CorrectionClass } from '../../editorial/publication.ts'
import type { Role } from '../../editorial/roles.ts'
import type { Action, PublicStatus, Stage, WorkKind } from '../../editorial/workflow.ts'

export type AdminLanguage = 'en' | 'vi'

export type RecordState = PhotoState | 'draft'

/** What became of a publication, and by which act. */
export type PublicationWord = 'superseded' | 'updated' | 'corrected'

/** Every word of ours on the staff's screens, one table for each language. `{…}` stands for a value; see `fill`. */
export type Words = {
  stages: Record<Stage, string>
  publicStatuses: Record<PublicStatus, string>
  workKinds: Record<WorkKind, string>
  states: Record<RecordState, string>
  actions: Record<Action, string>
  /** What happened, for the line that tells of the last move. */
  moves: Record<Action, string>
  roles: Record<Role, string>
  rights: Record<(typeof RIGHTS_CATEGORIES)[number], string>
  corrections: Record<CorrectionClass, string>
  publications: Record<PublicationWord, string>
  bar: typeof EN_BAR
  moveDialog: typeof EN_MOVE_DIALOG
  save: typeof EN_SAVE
  rescue: typeof EN_RESCUE
  printed: typeof EN_PRINTED
  clearing: typeof EN_CLEARING
  revisions: typeof EN_REVISIONS
  filter: typeof EN_FILTER
  photo: typeof EN_PHOTO
}

const EN_BAR = {
  label: 'Stage and moves',
  stage: 'Stage',
  readers: 'Readers',
  onTheSite: 'See it on the site',
  revision: 'Revision {revision}',
  lastMove: '{what} by {by} at {at}',
  lastMoveBecause: '{what} by {by} at {at}: “{reason}”',
  voided: 'The approval was voided at {at}: {reason}',
  system: 'the system',
  saveFirst: 'Save first',
  notYet: '{action}: not yet',
  mend: 'Mend this first:',
  whyNot: 'Why not?',
  readPrinted: 'Read the page as printed',
  reason: 'Reason',
  reasonHelp: 'The people concerned will read it.',
  reasonMissing: 'Give a reason.',
  cancel: 'Cancel',
  close: 'Close',
  working: 'One moment …',
  now: 'Now: {stage}',
  unreachable: 'The server does not answer. Nothing was changed; try again.',
  notLoaded: 'The stage could not be read: {message}',
  again: 'Try again',
}

const EN_MOVE_DIALOG = {
  kind: 'Kind of correction',
  kindMissing: 'Say what kind of correction it is.',
  correctHelp: 'The live page stays as it is. Mend the text and write the public note; both are approved together.',
  retractHelp: 'The page is taken away for good. Readers see the reason in its place, in the language of each edition.',
  reasonIn: 'Reason, {language}',
  editions: 'Which editions',
  allEditions: 'Every edition of the story',
  thisEdition: 'This one alone, for a fault of translation',
}

const EN_SAVE = {
  button: 'Save revision',
  saving: 'Saving …',
  saved: 'Saved.',
  invalid: 'Not saved: fill in or mend the fields marked in red.',
  unreachable: 'Not saved: the server does not answer. Your text is still here; try again.',
  refused: 'Not saved: {message}',
  stale: 'Not saved: {by} saved revision {revision} at {at}. Your text is still here.',
  newer: '{by} saved revision {revision} at {at} while you had this open. Your text is still here.',
  somebody: 'somebody',
  compare: 'Compare',
  onTop: 'Keep mine and save on top',
  newTab: '(opens in a new tab)',
}

const EN_RESCUE = {
  label: 'Unsaved text',
  found: 'Text of yours from {at} was not saved.',
  onRevision: 'It was typed on revision {revision}.',
  onNew: 'It was typed before the first save.',
  movedOn: 'Revision {revision} is stored now: when you save, you will be asked about it.',
  differs: 'What differs',
  field: 'Field',
  stored: 'Stored',
  typed: 'Typed',
  empty: '(empty)',
  file: 'The file itself is not kept; choose it again.',
  putBack: 'Put it back',
  throwAway: 'Throw it away',
  readOnly: 'The text is not open to you now; it is kept until it is.',
  notKept: 'This browser does not keep unsaved text (its storage is full or blocked): save often.',
}

const EN_PRINTED = {
  label: 'Review',
  tab: 'As printed',
  frame: 'The page as it would be printed',
  writtenBy: 'Written by {names}',
  width: 'Width',
  phone: 'Phone',
  tablet: 'Tablet',
  desk: 'Desk',
  again: 'Read it again: the page below is loaded anew.',
  edit: 'Edit',
}

const EN_CLEARING = {
  label: 'Clearing',
  button: 'Clear',
  cleared: 'Cleared',
  notCleared: '{state} – not cleared',
  pending: 'Cleared; a change waits for clearing',
  othersPhoto: 'A photographer, editor or publisher who did not make the last change can clear it.',
  othersPerson: 'An editor or publisher who did not make the last change can clear it.',
  done: 'Cleared.',
}

const EN_REVISIONS = {
  title: 'Revisions',
  number: 'Revision',
  author: 'Saved by',
  time: 'Saved at',
  acts: 'What to do',
  current: 'current',
  compare: 'Compare with the one before',
  bringBack: 'Bring this text back',
  confirm: 'Bring the text of revision {revision} back?',
  confirmHelp: 'It is saved as a new revision on top; nothing is lost.',
  none: 'Nothing was saved yet.',
  newer: 'Newer',
  older: 'Older',
  nobody: 'the system',
}

const EN_PHOTO = {
  caption: 'Caption of the photo, {language}:',
  alt: 'Alt text of the photo, {language}:',
  credit: 'Credit:',
  none: 'none yet',
  open: 'Open the photo',
}

const EN_FILTER = { field: 'Field', operator: 'Comparison', value: 'Value' }

const EN: Words = {
  stages: {
    draft: 'Draft',
    'in-review': 'In review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    spiked: 'Spiked',
    retracted: 'Retracted',
  },
  publicStatuses: { none: 'Not public', live: 'Live', unpublished: 'Unpublished', retracted: 'Retracted' },
  workKinds: { first: 'First publication', update: 'Update', correction: 'Correction' },
  states: {
    draft: 'Draft',
    uploaded: 'Uploaded',
    cleared: 'Cleared',
    restricted: 'Restricted',
    'sent-back': 'Sent back',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
  actions: {
    submit: 'Submit',
    recall: 'Recall',
    'request-changes': 'Request changes…',
    approve: 'Approve',
    reopen: 'Reopen…',
    schedule: 'Schedule…',
    unschedule: 'Unschedule…',
    publish: 'Publish',
    fire: 'Publish when due',
    void: 'Void the approval',
    correct: 'Correct…',
    update: 'Update',
    resume: 'Resume',
    abandon: 'Abandon',
    unpublish: 'Unpublish…',
    retract: 'Retract…',
    'set-embargo': 'Set embargo…',
    'lift-embargo': 'Lift embargo…',
    'mark-sensitive': 'Mark sensitive',
    'unmark-sensitive': 'Unmark sensitive…',
    'publish-alone': 'Publish alone…',
    spike: 'Spike…',
    unspike: 'Unspike…',
  },
  moves: {
    submit: 'Submitted',
    recall: 'Recalled',
    'request-changes': 'Changes requested',
    approve: 'Approved',
    reopen: 'Reopened',
    schedule: 'Scheduled',
    unschedule: 'Unscheduled',
    publish: 'Published',
    fire: 'Published when due',
    void: 'Approval voided',
    correct: 'Correction begun',
    update: 'Update begun',
    resume: 'Update resumed',
    abandon: 'Abandoned',
    unpublish: 'Unpublished',
    retract: 'Retracted',
    'set-embargo': 'Embargo set',
    'lift-embargo': 'Embargo lifted',
    'mark-sensitive': 'Marked sensitive',
    'unmark-sensitive': 'Unmarked',
    'publish-alone': 'Published alone',
    spike: 'Spiked',
    unspike: 'Unspiked',
  },
  roles: {
    writer: 'Writer',
    photographer: 'Photographer',
    translator: 'Translator',
    editor: 'Editor',
    publisher: 'Publisher',
    admin: 'Admin',
  },
  rights: {
    staff: 'Our own staff',
    agency: 'Agency',
    handout: 'Handout',
    commissioned: 'Commissioned',
    'creative-commons': 'Creative Commons',
    'public-domain': 'Public domain',
    screenshot: 'Screenshot',
    other: 'Other',
  },
  corrections: {
    fact: 'A fact',
    name: 'A name',
    title: 'An office or title',
    caption: 'A caption or credit',
    number: 'A number or date',
    translation: 'The translation',
  },
  publications: { superseded: 'Superseded', updated: 'Updated', corrected: 'Corrected' },
  bar: EN_BAR,
  moveDialog: EN_MOVE_DIALOG,
  save: EN_SAVE,
  rescue: EN_RESCUE,
  printed: EN_PRINTED,
  clearing: EN_CLEARING,
  revisions: EN_REVISIONS,
  filter: EN_FILTER,
  photo: EN_PHOTO,
}

const VI: Words = {
  stages: {
    draft: 'Bản nháp',
    'in-review': 'Đang duyệt',
    'changes-requested': 'Cần sửa lại',
    approved: 'Đã duyệt',
    scheduled: 'Đã hẹn giờ',
    published: 'Đã đăng',
    spiked: 'Đã gác lại',
    retracted: 'Đã rút bài',
  },
  publicStatuses: { none: 'Chưa công khai', live: 'Đang hiển thị', unpublished: 'Đã gỡ', retracted: 'Đã rút bài' },
  workKinds: { first: 'Đăng lần đầu', update: 'Cập nhật', correction: 'Đính chính' },
  states: {
    draft: 'Bản nháp',
    uploaded: 'Đã tải lên',
    cleared: 'Đã xác nhận',
    restricted: 'Hạn chế',
    'sent-back': 'Trả lại',
    expired: 'Hết hạn',
    withdrawn: 'Đã thu hồi',
  },
  actions: {
    submit: 'Gửi duyệt',
    recall: 'Rút về sửa',
    'request-changes': 'Yêu cầu sửa…',
    approve: 'Duyệt',
    reopen: 'Mở lại…',
    schedule: 'Hẹn giờ…',
    unschedule: 'Bỏ hẹn giờ…',
    publish: 'Đăng',
    fire: 'Đăng khi đến giờ',
    void: 'Hủy phê duyệt',
    correct: 'Đính chính…',
    update: 'Cập nhật',
    resume: 'Tiếp tục',
    abandon: 'Bỏ bản đang sửa',
    unpublish: 'Gỡ bài…',
    retract: 'Rút bài…',
    'set-embargo': 'Đặt giờ cấm…',
    'lift-embargo': 'Bỏ giờ cấm…',
    'mark-sensitive': 'Đánh dấu nhạy cảm',
    'unmark-sensitive': 'Bỏ dấu nhạy cảm…',
    'publish-alone': 'Tự đăng…',
    spike: 'Gác lại…',
    unspike: 'Lấy lại…',
  },
  moves: {
    submit: 'Gửi duyệt',
    recall: 'Rút về sửa',
    'request-changes': 'Yêu cầu sửa',
    approve: 'Duyệt',
    reopen: 'Mở lại',
    schedule: 'Hẹn giờ',
    unschedule: 'Bỏ hẹn giờ',
    publish: 'Đăng',
    fire: 'Đăng đúng giờ hẹn',
    void: 'Hủy phê duyệt',
    correct: 'Bắt đầu đính chính',
    update: 'Bắt đầu cập nhật',
    resume: 'Tiếp tục cập nhật',
    abandon: 'Bỏ bản đang sửa',
    unpublish: 'Gỡ bài',
    retract: 'Rút bài',
    'set-embargo': 'Đặt giờ cấm',
    'lift-embargo': 'Bỏ giờ cấm',
    'mark-sensitive': 'Đánh dấu nhạy cảm',
    'unmark-sensitive': 'Bỏ dấu nhạy cảm',
    'publish-alone': 'Tự đăng',
    spike: 'Gác lại',
    unspike: 'Lấy lại',
  },
  roles: {
    writer: 'Người viết',
    photographer: 'Phóng viên ảnh',
    translator: 'Người dịch',
    editor: 'Biên tập viên',
    publisher: 'Người xuất bản',
    admin: 'Quản trị',
  },
  rights: {
    staff: 'Ảnh của tòa soạn',
    agency: 'Hãng tin, hãng ảnh',
    handout: 'Được cung cấp',
    commissioned: 'Đặt chụp',
    'creative-commons': 'Giấy phép Creative Commons',
    'public-domain': 'Phạm vi công cộng',
    screenshot: 'Ảnh chụp màn hình',
    other: 'Loại khác',
  },
  corrections: {
    fact: 'Sự việc',
    name: 'Tên',
    title: 'Chức vụ, danh xưng',
    caption: 'Chú thích, nguồn ảnh',
    number: 'Con số, ngày tháng',
    translation: 'Bản dịch',
  },
  publications: { superseded: 'Đã có bản thay', updated: 'Cập nhật', corrected: 'Đính chính' },
  moveDialog: {
    kind: 'Loại đính chính',
    kindMissing: 'Hãy chọn loại đính chính.',
    correctHelp: 'Trang đang hiển thị giữ nguyên. Hãy sửa nội dung và viết lời đính chính; cả hai được duyệt cùng nhau.',
    retractHelp: 'Trang bị rút vĩnh viễn. Bạn đọc thấy lý do ở chỗ của bài, bằng ngôn ngữ của từng ấn bản.',
    reasonIn: 'Lý do, {language}',
    editions: 'Những ấn bản nào',
    allEditions: 'Mọi ấn bản của đề tài',
    thisEdition: 'Chỉ ấn bản này, do lỗi dịch',
  },
  bar: {
    label: 'Giai đoạn và các bước',
    stage: 'Giai đoạn',
    readers: 'Bạn đọc',
    onTheSite: 'Xem trên trang',
    revision: 'Bản sửa {revision}',
    lastMove: '{what}: {by}, {at}',
    lastMoveBecause: '{what}: {by}, {at}: “{reason}”',
    voided: 'Phê duyệt bị hủy lúc {at}: {reason}',
    system: 'hệ thống',
    saveFirst: 'Hãy lưu trước',
    notYet: '{action}: chưa được',
    mend: 'Cần sửa trước:',
    whyNot: 'Vì sao không?',
    readPrinted: 'Đọc bản in thử',
    reason: 'Lý do',
    reasonHelp: 'Những người liên quan sẽ đọc lý do này.',
    reasonMissing: 'Hãy ghi lý do.',
    cancel: 'Thôi',
    close: 'Đóng',
    working: 'Xin chờ …',
    now: 'Hiện nay: {stage}',
    unreachable: 'Máy chủ không trả lời. Chưa có gì thay đổi; hãy thử lại.',
    notLoaded: 'Không đọc được giai đoạn: {message}',
    again: 'Thử lại',
  },
  save: {
    button: 'Lưu bản sửa',
    saving: 'Đang lưu …',
    saved: 'Đã lưu.',
    invalid: 'Chưa lưu: hãy điền hoặc sửa các ô đánh dấu đỏ.',
    unreachable: 'Chưa lưu: máy chủ không trả lời. Nội dung vẫn còn đây; hãy thử lại.',
    refused: 'Chưa lưu: {message}',
    stale: 'Chưa lưu: {by} đã lưu bản sửa {revision} lúc {at}. Nội dung của bạn vẫn còn đây.',
    newer: '{by} đã lưu bản sửa {revision} lúc {at} trong khi bạn đang mở bài. Nội dung của bạn vẫn còn đây.',
    somebody: 'người khác',
    compare: 'So sánh',
    onTop: 'Giữ bản của tôi và lưu chồng lên',
    newTab: '(mở thẻ mới)',
  },
  rescue: {
    label: 'Nội dung chưa lưu',
    found: 'Nội dung bạn gõ lúc {at} chưa được lưu.',
    onRevision: 'Được gõ trên bản sửa {revision}.',
    onNew: 'Được gõ trước lần lưu đầu tiên.',
    movedOn: 'Nay đã có bản sửa {revision}: khi lưu, bạn sẽ được hỏi.',
    differs: 'Khác nhau ở đâu',
    field: 'Ô',
    stored: 'Đã lưu',
    typed: 'Đã gõ',
    empty: '(trống)',
    file: 'Tệp ảnh không được giữ; hãy chọn lại.',
    putBack: 'Đặt lại vào bài',
    throwAway: 'Bỏ đi',
    readOnly: 'Hiện bạn chưa sửa được nội dung; phần này được giữ cho đến khi sửa được.',
    notKept: 'Trình duyệt không giữ được nội dung chưa lưu (bộ nhớ đầy hoặc bị chặn): hãy lưu thường xuyên.',
  },
  printed: {
    label: 'Duyệt bài',
    tab: 'Bản in thử',
    frame: 'Trang như sẽ in',
    writtenBy: 'Người viết: {names}',
    width: 'Bề rộng',
    phone: 'Điện thoại',
    tablet: 'Máy tính bảng',
    desk: 'Máy bàn',
    again: 'Hãy đọc lại: trang bên dưới vừa được tải mới.',
    edit: 'Sửa bài',
  },
  clearing: {
    label: 'Xác nhận',
    button: 'Xác nhận',
    cleared: 'Đã xác nhận',
    notCleared: '{state} – chưa xác nhận',
    pending: 'Đã xác nhận; có thay đổi chờ xác nhận',
    othersPhoto: 'Phóng viên ảnh, biên tập viên hoặc người xuất bản không phải người sửa gần nhất có thể xác nhận.',
    othersPerson: 'Biên tập viên hoặc người xuất bản không phải người sửa gần nhất có thể xác nhận.',
    done: 'Đã xác nhận.',
  },
  revisions: {
    title: 'Các bản sửa',
    number: 'Bản sửa',
    author: 'Người lưu',
    time: 'Lưu lúc',
    acts: 'Việc có thể làm',
    current: 'hiện nay',
    compare: 'So với bản trước',
    bringBack: 'Lấy lại nội dung này',
    confirm: 'Lấy lại nội dung của bản sửa {revision}?',
    confirmHelp: 'Nội dung được lưu thành bản sửa mới nhất; không mất gì.',
    none: 'Chưa có bản nào được lưu.',
    newer: 'Mới hơn',
    older: 'Cũ hơn',
    nobody: 'hệ thống',
  },
  photo: {
    caption: 'Chú thích của ảnh, {language}:',
    alt: 'Mô tả thay thế của ảnh, {language}:',
    credit: 'Nguồn ảnh:',
    none: 'chưa có',
    open: 'Mở ảnh',
  },
  filter: { field: 'Ô', operator: 'So sánh', value: 'Giá trị' },
}

/** The table for the language somebody chose for the admin; English for any we have none for. */
export function wordsIn(language: string): Words {
  return language === 'vi' ? VI : EN
}

/** `fill('Revision {revision}', { revision: 3 })` → `Revision 3`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
