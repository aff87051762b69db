import type { Language } from '../editorial/languages.ts'
import type { RecordKind } from '../editorial/public-records.ts'
import type { CorrectionClass } from '../editorial/publication.ts'

/** The words of the pages of records, of the timeline and of the ledger. */
export type RecordWords = {
  kind: Record<RecordKind, string>
  stories: string
  /** Nothing of this language names it yet. */
  noStories: string
  photos: string
  events: string
  people: string
  organizations: string
  places: string
  topics: string
  otherNames: string
  offices: string
  biography: string
  officeHolders: string
  now: string
  formerly: string
  country: string
  website: string
  successor: string
  predecessors: string
  within: string
  contains: string
  position: string
  date: string
  place: string
  event: string
  partOf: string
  parts: string
  /** True in every year after the one it was written in. */
  years: (count: number, year: number) => string
  anniversary: (count: number, day: string) => string
  creator: string
  agency: string
  licence: string
  copyright: string
  /** IPTC's digital source type. */
  made: string
  shown: string
  inStories: string
  openPhoto: string
  aboutPhoto: string
  timeline: string
  timelineText: string
  timelineYears: string
  noYear: string
  noEvents: string
  corrections: string
  correctionsText: string
  noCorrections: string
  correctionClass: Record<CorrectionClass, string>
  correction: string
  inLedger: string
  beforeAndAfter: string
  whatChanged: string
  nothingSeen: string
  printedAs: string
  correctedTo: string
  noLongerShown: string
  lostPhoto: string
  earlier: string
  asOf: (day: string) => string
  printed: string
  stillPresent: string
  changedSince: string
  toPresent: string
  tombstone: (headline: string) => string
  related: string
  retracted: string
  retractedOn: string
  reason: string
  otherEditions: string
  retractedToo: string
}

export const RECORD_WORDS: Record<Language, RecordWords> = {
  vi: {
    kind: {
      person: 'Nhân vật',
      organization: 'Tổ chức',
      place: 'Địa điểm',
      event: 'Sự kiện',
      photo: 'Ảnh',
      topic: 'Chủ đề',
    },
    stories: 'Bài viết',
    noStories: 'Chưa có bài tiếng Việt nào nhắc đến.',
    photos: 'Ảnh',
    events: 'Sự kiện',
    people: 'Nhân vật',
    organizations: 'Tổ chức',
    places: 'Địa điểm',
    topics: 'Chủ đề',
    otherNames: 'Tên khác',
    offices: 'Chức vụ',
    biography: 'Tiểu sử',
    officeHolders: 'Người giữ chức vụ',
    now: 'Hiện nay',
    formerly: 'Trước đây',
    country: 'Quốc gia',
    website: 'Trang thông tin',
    successor: 'Tổ chức kế tục',
    predecessors: 'Tổ chức tiền thân',
    within: 'Thuộc',
    contains: 'Bao gồm',
    position: 'Tọa độ',
    date: 'Thời gian',
    place: 'Địa điểm',
    event: 'Sự kiện',
    partOf: 'Thuộc sự kiện',
    parts: 'Trong khuôn khổ',
    years: (count, year) => `${count} năm, tính đến ${year}`,
    anniversary: (count, day) => `Kỷ niệm ${count} năm: ${day}`,
    creator: 'Tác giả',
    agency: 'Hãng',
    licence: 'Giấy phép sử dụng',
    copyright: 'Bản quyền',
    made: 'Cách tạo ra ảnh',
    shown: 'Trong ảnh',
    inStories: 'Trong các bài',
    openPhoto: 'Mở trang của ảnh',
    aboutPhoto: 'Về ảnh này',
    timeline: 'Dòng thời gian',
    timelineText: 'Những sự kiện mà tạp chí đã viết đến, theo thứ tự thời gian.',
    timelineYears: 'Các năm',
    noYear: 'Không rõ năm',
    noEvents: 'Chưa có sự kiện nào.',
    corrections: 'Đính chính',
    correctionsText:
      'Mọi điều đã sửa trong các bài đã đăng, kèm ngày và lời giải thích. Không dòng nào bị xóa khỏi danh sách này khi bài còn được đăng.',
    noCorrections: 'Chưa có đính chính nào.',
    correctionClass: {
      fact: 'Sự kiện',
      name: 'Tên người, tên riêng',
      title: 'Chức danh',
      caption: 'Chú thích ảnh',
      number: 'Số liệu',
      translation: 'Bản dịch',
    },
    correction: 'Đính chính',
    inLedger: 'Xem trong danh sách đính chính',
    beforeAndAfter: 'Trước và sau',
    whatChanged: 'Những chỗ đã đổi',
    nothingSeen: 'Phần chữ của trang không đổi; đính chính này chỉ đổi điều khác.',
    printedAs: 'Trước, đăng lúc',
    correctedTo: 'Nay, sửa lúc',
    noLongerShown: 'Ảnh không còn hiển thị',
    lostPhoto: 'Ảnh ở chỗ này không còn được hiển thị.',
    earlier: 'Bản cũ của bài',
    asOf: (day) => `Bài này như bạn đọc đã thấy cuối ngày ${day}.`,
    printed: 'Bản đăng lúc',
    stillPresent: 'Đến nay bài chưa đổi.',
    changedSince: 'Từ đó đến nay bài đã được sửa.',
    toPresent: 'Đọc bản hiện nay',
    tombstone: (headline) => `Đã gỡ bỏ: ${headline}`,
    related: 'Bài liên quan',
    retracted: 'Bài đã được gỡ bỏ',
    retractedOn: 'Gỡ bỏ lúc',
    reason: 'Lý do',
    otherEditions: 'Bản bằng ngôn ngữ khác',
    retractedToo: 'cũng đã được gỡ bỏ',
  },
  en: {
    kind: {
      person: 'Person',
      organization: 'Organization',
      place: 'Place',
      event: 'Event',
      photo: 'Photograph',
      topic: 'Topic',
    },
    stories: 'Stories',
    noStories: 'No story in English has named it yet.',
    photos: 'Photographs',
    events: 'Events',
    people: 'People',
    organizations: 'Organizations',
    places: 'Places',
    topics: 'Topics',
    otherNames: 'Other names',
    offices: 'Offices',
    biography: 'Life',
    officeHolders: 'Holders of its offices',
    now: 'Now',
    formerly: 'Formerly',
    country: 'Country',
    website: 'Website',
    successor: 'Succeeded by',
    predecessors: 'Preceded by',
    within: 'Within',
    contains: 'Contains',
    position: 'Position',
    date: 'Date',
    place: 'Place',
    event: 'Event',
    partOf: 'Part of',
    parts: 'Parts of it',
    years: (count, year) => (count === 1 ? `1 year in ${year}` : `${count} years in ${year}`),
    anniversary: (count, day) => `${ordinal(count)} anniversary: ${day}`,
    creator: 'By',
    agency: 'Agency',
    licence: 'Licence',
    copyright: 'Copyright',
    made: 'How it was made',
    shown: 'In this photograph',
    inStories: 'In these stories',
    openPhoto: 'Open the page of this photograph',
    aboutPhoto: 'About this photo',
    timeline: 'Timeline',
    timelineText: 'The events that this magazine has written about, in their order.',
    timelineYears: 'Years',
    noYear: 'Year unknown',
    noEvents: 'There are no events yet.',
    corrections: 'Corrections',
    correctionsText:
      'Everything that was put right in stories after they were published, with its day and a note. No line leaves this list while its story stands.',
    noCorrections: 'Nothing has been corrected yet.',
    correctionClass: {
      fact: 'Fact',
      name: 'Name',
      title: 'Title',
      caption: 'Caption',
      number: 'Number',
      translation: 'Translation',
    },
    correction: 'Correction',
    inLedger: 'In the list of corrections',
    beforeAndAfter: 'Before and after',
    whatChanged: 'What changed',
    nothingSeen: 'No words of the page changed; the correction is about something else.',
    printedAs: 'Before, as printed',
    correctedTo: 'Now, as corrected',
    noLongerShown: 'Photo no longer shown',
    lostPhoto: 'The photograph that stood here is no longer shown.',
    earlier: 'Earlier text of this story',
    asOf: (day) => `This story as readers saw it at the end of ${day}.`,
    printed: 'It was printed',
    stillPresent: 'It has not changed since.',
    changedSince: 'It has been changed since.',
    toPresent: 'Read it as it is now',
    tombstone: (headline) => `Retracted: ${headline}`,
    related: 'Related stories',
    retracted: 'This story was withdrawn',
    retractedOn: 'Withdrawn',
    reason: 'Why',
    otherEditions: 'In other languages',
    retractedToo: 'withdrawn as well',
  },
}

function ordinal(count: number): string {
  const [tens, ones] = [count % 100, count % 10]
  if (tens >= 11 && tens <= 13) return `${count}th`
  return `${count}${{ 1: 'st', 2: 'nd', 3: 'rd' }[ones] ?? 'th'}`
}
