import type { AdminLanguage } from '../words.ts'

type LibraryWords = {
  title: string
  words: string
  by: string
  state: string
  anyState: string
  use: string
  anyUse: string
  used: string
  unused: string
  person: string
  place: string
  event: string
  from: string
  to: string
  clear: string
  found: string
  foundOne: string
  nothing: string
  noneYet: string
  loading: string
  failed: string
  again: string
  photos: string
  isUsed: string
  saved: string
  saveAs: string
  save: string
  savedNow: string
  notSaved: string
  takeAway: string
  takenAway: string
  putBack: string
  noName: string
}

export const LIBRARY_WORDS: Record<AdminLanguage, LibraryWords> = {
  en: {
    title: 'Photo library',
    words: 'Words, with marks or without',
    by: 'Agency, maker, credit',
    state: 'State',
    anyState: 'Any',
    use: 'Use',
    anyUse: 'Used or not',
    used: 'Shown to readers',
    unused: 'Not shown to readers',
    person: 'Person',
    place: 'Place',
    event: 'Event',
    from: 'Taken from',
    to: 'until',
    clear: 'Show all',
    found: '{count} photos',
    foundOne: '1 photo',
    nothing: 'No photo fits all of this. Take something away, or look for a part of a name.',
    noneYet: 'No photo has been uploaded yet.',
    loading: 'Looking…',
    failed: 'The photos could not be read: {reason}',
    again: 'Try again',
    photos: 'Photos',
    isUsed: 'public',
    saved: 'Saved searches',
    saveAs: 'Name of this search',
    save: 'Save this search',
    savedNow: '“{name}” is saved.',
    notSaved: 'The search could not be saved; try again.',
    takeAway: 'Take “{name}” away',
    takenAway: '“{name}” is gone.',
    putBack: 'Put back',
    noName: 'Give the search a name first.',
  },
  vi: {
    title: 'Kho ảnh',
    words: 'Từ khóa, có dấu hoặc không',
    by: 'Hãng, người chụp, nguồn',
    state: 'Tình trạng',
    anyState: 'Bất kỳ',
    use: 'Sử dụng',
    anyUse: 'Đã dùng hoặc chưa',
    used: 'Bạn đọc đang thấy',
    unused: 'Bạn đọc không thấy',
    person: 'Nhân vật',
    place: 'Địa điểm',
    event: 'Sự kiện',
    from: 'Chụp từ ngày',
    to: 'đến ngày',
    clear: 'Xem tất cả',
    found: '{count} ảnh',
    foundOne: '1 ảnh',
    nothing: 'Không có ảnh nào khớp tất cả điều kiện. Hãy bỏ bớt, hoặc tìm một phần của tên.',
    noneYet: 'Chưa có ảnh nào được tải lên.',
    loading: 'Đang tìm…',
    failed: 'Không đọc được kho ảnh: {reason}',
    again: 'Thử lại',
    photos: 'Ảnh',
    isUsed: 'đang đăng',
    saved: 'Tìm kiếm đã lưu',
    saveAs: 'Tên của tìm kiếm này',
    save: 'Lưu tìm kiếm này',
    savedNow: 'Đã lưu “{name}”.',
    notSaved: 'Không lưu được tìm kiếm; hãy thử lại.',
    takeAway: 'Bỏ “{name}” khỏi danh sách',
    takenAway: 'Đã bỏ “{name}”.',
    putBack: 'Đưa trở lại',
    noName: 'Hãy đặt tên cho tìm kiếm trước.',
  },
}
