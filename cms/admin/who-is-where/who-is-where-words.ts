import type { AdminLanguage, Counted } from '../words.ts'

type WhoIsWhereWords = {
  title: string
  afterUpload: string
  mark: string
  markHelp: string
  keys: string
  picture: string
  undo: string
  add: string
  addUnmarked: string
  head: string
  unnamed: string
  others: string
  namedOthers: string
  allOthers: string | Counted
  inList: string
  notMarked: string
  rowOfHeads: string
  heads: string | Counted
  name: string
  nameOf: string
  remove: string
  removeOf: string
  placeIt: string
  placing: string
  search: string
  searchHelp: string
  nobody: string
  found: string
  unreachable: string
  officesOn: string
  noDay: string
  sentences: string
  insert: string
  inserted: string
  takeBack: string
  checks: string
  agrees: string
  differs: string
  noRow: string
  personNotMarked: string
  noName: string
  order: string
  leftOut: string | Counted
  regions: string | Counted
  take: string
  taken: string | Counted
  removed: string
  added: string
}

export const WHO_IS_WHERE_WORDS: Record<AdminLanguage, WhoIsWhereWords> = {
  en: {
    title: 'Who is where',
    afterUpload: 'Once the picture is saved, heads can be marked in it.',
    mark: 'Mark heads',
    markHelp:
      'Click on each head, or drag a box around it, also of those who will not be named: everybody counts. Drag a box to move it, its corner to resize it.',
    keys: 'Keys on a head: arrows move it, Shift and arrows resize it, Enter names, O makes it one of the others, N adds the next one, Delete removes, Ctrl+Z undoes.',
    picture: 'The picture with its marked heads',
    undo: 'Undo',
    add: 'Add a head',
    addUnmarked: 'Add a person without a mark',
    head: 'Head {number}',
    unnamed: 'not named yet',
    others: 'Others',
    namedOthers: 'one of the others, not named',
    allOthers: ['The one without a name is one of the others', 'The {count} without a name are others'],
    inList: 'People shown',
    notMarked: 'Not marked in the picture',
    rowOfHeads: '{row}: {count}',
    heads: ['{count} head', '{count} heads'],
    name: 'Name',
    nameOf: 'Name: {head}',
    remove: 'Remove',
    removeOf: 'Remove: {head}',
    placeIt: 'Mark',
    placing: 'Click on the head of {name}.',
    search: 'Name of {head}',
    searchHelp: 'Type a name, with or without its marks.',
    nobody: 'Nobody has such a name. Add them under People.',
    found: '{count} found',
    unreachable: 'The server did not answer. Try again.',
    officesOn: 'Offices as of {day}',
    noDay: 'Offices appear once “Taken on” is filled in.',
    sentences: 'For the caption',
    insert: 'Insert into the caption, {language}',
    inserted: 'Inserted into the caption, {language}.',
    takeBack: 'Take it out again',
    checks: 'What the caption says of places',
    agrees: '“{claim}”: right for {name}.',
    differs: '“{claim}” does not agree with the marks: {name} is {place}.',
    noRow: '“{claim}” for {name} does not say which row; by the marks it is {place}.',
    personNotMarked: '“{claim}” cannot be checked: {name} is not marked in the picture.',
    noName: '“{claim}” stands beside no name of somebody shown here.',
    order: '“{claim}”: {name} is named before {other}, but by the marks {other} comes first or in another row ({otherPlace}).',
    leftOut: [
      '“{claim}”: before {name} in the row is one whom the list leaves out; {name} is {place}.',
      '“{claim}”: before {name} in the row are {count} whom the list leaves out; {name} is {place}.',
    ],
    regions: ['The file itself marks one in the picture: {names}.', 'The file itself marks {count} in the picture: {names}.'],
    take: 'Take them as marks',
    taken: [
      'One mark taken from the file. Look at it before you save.',
      '{count} marks taken from the file. Look at each before you save.',
    ],
    removed: 'Removed: {head}.',
    added: '{head} added.',
  },
  vi: {
    title: 'Ai ở đâu',
    afterUpload: 'Khi ảnh đã được lưu thì có thể đánh dấu từng người trong ảnh.',
    mark: 'Đánh dấu',
    markHelp:
      'Bấm vào từng khuôn mặt, hoặc kéo một khung quanh mặt, kể cả người sẽ không nêu tên: ai cũng được đếm. Kéo khung để dời, kéo góc khung để đổi cỡ.',
    keys: 'Phím trên một khung: mũi tên để dời, Shift và mũi tên để đổi cỡ, Enter để đặt tên, O là người khác, N thêm khung kế tiếp, Delete để xóa, Ctrl+Z để hoàn tác.',
    picture: 'Ảnh với những người đã đánh dấu',
    undo: 'Hoàn tác',
    add: 'Thêm một khung',
    addUnmarked: 'Thêm người không đánh dấu',
    head: 'Người số {number}',
    unnamed: 'chưa có tên',
    others: 'Người khác',
    namedOthers: 'người khác, không nêu tên',
    allOthers: '{count} người chưa có tên là người khác',
    inList: 'Người trong ảnh',
    notMarked: 'Chưa đánh dấu trong ảnh',
    rowOfHeads: '{row}: {count}',
    heads: '{count} người',
    name: 'Đặt tên',
    nameOf: 'Đặt tên: {head}',
    remove: 'Xóa',
    removeOf: 'Xóa: {head}',
    placeIt: 'Đánh dấu',
    placing: 'Hãy bấm vào khuôn mặt của {name}.',
    search: 'Tên của {head}',
    searchHelp: 'Gõ tên, có dấu hay không dấu đều được.',
    nobody: 'Không có ai tên như vậy. Hãy thêm ở mục Nhân vật.',
    found: 'Tìm thấy {count}',
    unreachable: 'Máy chủ không trả lời. Hãy thử lại.',
    officesOn: 'Chức vụ ngày {day}',
    noDay: 'Chức vụ hiện ra khi đã ghi “Ngày chụp”.',
    sentences: 'Cho chú thích',
    insert: 'Chèn vào chú thích, {language}',
    inserted: 'Đã chèn vào chú thích, {language}.',
    takeBack: 'Bỏ câu vừa chèn',
    checks: 'Chú thích nói gì về vị trí',
    agrees: '“{claim}”: đúng với {name}.',
    differs: '“{claim}” không khớp với đánh dấu: {name} ở {place}.',
    noRow: '“{claim}” của {name} không nói rõ hàng nào; theo đánh dấu là {place}.',
    personNotMarked: 'Không kiểm tra được “{claim}”: {name} chưa được đánh dấu trong ảnh.',
    noName: 'Cạnh “{claim}” không có tên ai trong ảnh này.',
    order: '“{claim}”: {name} được nêu trước {other}, nhưng theo đánh dấu {other} đứng trước hoặc ở hàng khác ({otherPlace}).',
    leftOut: '“{claim}”: trước {name} trong hàng còn {count} người mà danh sách không nêu; {name} ở {place}.',
    regions: 'Tệp ảnh có đánh dấu {count} người: {names}.',
    take: 'Dùng làm đánh dấu',
    taken: 'Đã lấy {count} đánh dấu từ tệp. Hãy xem từng cái trước khi lưu.',
    removed: 'Đã xóa: {head}.',
    added: 'Đã thêm {head}.',
  },
}
