import type { AdminLanguage, Counted } from '../words.ts'

type CollectionsWords = {
  filter: string
  any: string
  choice: string
  choose: string
  chosen: string
  chosenOne: string
  none: string
  add: string
  name: string
  listed: string | Counted
  begin: string
  noName: string
  added: string
  addedOne: string
  addedNone: string
  remove: string
  removed: string
  undo: string
  undone: string
  earlier: string
  later: string
  front: string
  end: string
  orderHelp: string
  nowAt: string
  begunBy: string
  rename: string
  renameTitle: string
  note: string
  save: string
  drop: string
  deleteTitle: string
  deleteHelp: string
  deleted: string
  empty: string
  emptyForOthers: string
  failed: string
  notRead: string
}

export const COLLECTIONS_WORDS: Record<AdminLanguage, CollectionsWords> = {
  en: {
    filter: 'Collection',
    any: 'Any or none',
    choice: '{name} ({count})',
    choose: 'Choose “{title}”',
    chosen: '{count} photos chosen',
    chosenOne: '1 photo chosen',
    none: 'Choose none',
    add: 'Add to a collection…',
    name: 'Collection, one there is or a new name',
    listed: ['{count} photo', '{count} photos'],
    begin: 'Begin “{name}”',
    noName: 'Type a name to begin the first collection.',
    added: '{count} photos are in “{name}” now.',
    addedOne: 'It is in “{name}” now.',
    addedNone: 'All of them were in “{name}” already.',
    remove: 'Take out of “{name}”',
    removed: 'Photos taken out of “{name}”: {count}.',
    undo: 'Put back',
    undone: 'They are in “{name}” again.',
    earlier: 'Earlier',
    later: 'Later',
    front: 'To the front',
    end: 'To the end',
    orderHelp: 'In the order set by hand: drag a photo, or press Alt with an arrow key on it.',
    nowAt: '“{title}” is number {at} now.',
    begunBy: 'Begun by {by}.',
    rename: 'Rename…',
    renameTitle: 'Rename the collection',
    note: 'Note',
    save: 'Save',
    drop: 'Delete…',
    deleteTitle: 'Delete “{name}”',
    deleteHelp: 'Only the collection goes. Its photos ({count}) stay in the library as they are.',
    deleted: '“{name}” was deleted; its photos are all here.',
    empty: 'Nothing is in this collection yet. Show all photos, choose some, and add them.',
    emptyForOthers: 'Nothing is in this collection yet.',
    failed: 'That was not done: {reason}',
    notRead: 'The collections could not be read.',
  },
  vi: {
    filter: 'Bộ sưu tập',
    any: 'Bất kỳ',
    choice: '{name} ({count})',
    choose: 'Chọn “{title}”',
    chosen: 'Đã chọn {count} ảnh',
    chosenOne: 'Đã chọn 1 ảnh',
    none: 'Bỏ chọn',
    add: 'Thêm vào bộ sưu tập…',
    name: 'Bộ sưu tập, đã có hoặc tên mới',
    listed: '{count} ảnh',
    begin: 'Lập bộ “{name}”',
    noName: 'Gõ tên để lập bộ sưu tập đầu tiên.',
    added: '{count} ảnh đã ở trong “{name}”.',
    addedOne: 'Ảnh đã ở trong “{name}”.',
    addedNone: 'Tất cả đã có sẵn trong “{name}”.',
    remove: 'Bỏ khỏi “{name}”',
    removed: 'Đã bỏ khỏi “{name}”: {count} ảnh.',
    undo: 'Đưa trở lại',
    undone: 'Các ảnh lại ở trong “{name}”.',
    earlier: 'Lên trước',
    later: 'Ra sau',
    front: 'Lên đầu',
    end: 'Xuống cuối',
    orderHelp: 'Theo thứ tự xếp tay: kéo ảnh, hoặc nhấn Alt với phím mũi tên trên ảnh.',
    nowAt: '“{title}” nay ở vị trí {at}.',
    begunBy: 'Người lập: {by}.',
    rename: 'Đổi tên…',
    renameTitle: 'Đổi tên bộ sưu tập',
    note: 'Ghi chú',
    save: 'Lưu',
    drop: 'Xóa…',
    deleteTitle: 'Xóa “{name}”',
    deleteHelp: 'Chỉ xóa bộ sưu tập. Ảnh trong đó ({count}) vẫn ở trong kho như cũ.',
    deleted: 'Đã xóa “{name}”; ảnh vẫn còn đủ.',
    empty: 'Bộ sưu tập này chưa có ảnh. Hãy xem tất cả ảnh, chọn vài ảnh rồi thêm vào.',
    emptyForOthers: 'Bộ sưu tập này chưa có ảnh.',
    failed: 'Chưa thực hiện được: {reason}',
    notRead: 'Không đọc được các bộ sưu tập.',
  },
}
