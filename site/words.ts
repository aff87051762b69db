import type { Language } from '../editorial/languages.ts'
import type { BylineRole } from '../editorial/publication.ts'

/** What a page shows one of, where another language may have none. */
export type Counterpart = 'story' | 'section' | 'month'

/** Every word of the interface that readers see, in one language. */
export type Words = {
  skipToContent: string
  languages: string
  sections: string
  /** Said where what this page shows has no counterpart in the other language. */
  noEdition: Record<Counterpart, Record<Language, string>>
  breadcrumb: string
  /** Names what the links to other pages of a list are. */
  furtherPages: string
  older: string
  newer: string
  noneOlder: string
  /** Of lists that hold something else than stories. */
  olderOnes: string
  newerOnes: string
  feed: string
  wholeMagazine: string
  allMonths: string
  search: string
  searchButton: string
  contents: string
  moreIn: (section: string) => string
  archive: (month: string) => string
  olderMonth: (month: string) => string
  newerMonth: (month: string) => string
  published: string
  updated: string
  corrected: string
  toCorrections: string
  inStory: string
  readingTime: (minutes: number) => string
  bylineRole: Record<BylineRole, string>
  credit: (credit: string) => string
  aboutAuthors: string
  lastPublication: string
  latest: string
  nothingYet: string
  backHome: string
  missing: { title: string; text: string }
  malformed: { title: string; text: string }
  away: { title: string; text: string }
}

export const WORDS: Record<Language, Words> = {
  vi: {
    skipToContent: 'Bỏ qua để xem nội dung',
    languages: 'Ngôn ngữ',
    sections: 'Chuyên mục',
    noEdition: {
      story: { vi: 'Bài này chưa có bản tiếng Việt.', en: 'Bài này chưa có bản tiếng Anh.' },
      section: { vi: 'Chuyên mục này chưa có bài tiếng Việt.', en: 'Chuyên mục này chưa có bài tiếng Anh.' },
      month: { vi: 'Tháng này không có bài tiếng Việt.', en: 'Tháng này không có bài tiếng Anh.' },
    },
    breadcrumb: 'Vị trí của trang',
    furtherPages: 'Các trang khác',
    older: 'Bài cũ hơn',
    newer: 'Bài mới hơn',
    noneOlder: 'Không còn bài nào cũ hơn.',
    olderOnes: 'Cũ hơn',
    newerOnes: 'Mới hơn',
    feed: 'Nguồn tin RSS',
    wholeMagazine: 'Toàn bộ tạp chí',
    allMonths: 'Các tháng đã đăng',
    search: 'Tìm kiếm',
    searchButton: 'Tìm',
    contents: 'Trong bài này',
    moreIn: (section) => `Đọc thêm trong chuyên mục ${section}`,
    archive: (month) => `Tất cả bài đăng ${month}`,
    olderMonth: (month) => `Trước đó: ${month}`,
    newerMonth: (month) => `Sau đó: ${month}`,
    published: 'Đăng lúc',
    updated: 'Cập nhật lúc',
    corrected: 'Đính chính lúc',
    toCorrections: 'Có đính chính',
    inStory: 'Trong bài này có nhắc đến',
    readingTime: (minutes) => `${minutes} phút đọc`,
    bylineRole: { text: 'Bài viết', photos: 'Ảnh', translation: 'Bản dịch' },
    credit: (credit) => `Ảnh: ${credit}`,
    aboutAuthors: 'Người thực hiện',
    lastPublication: 'Bài mới nhất đăng lúc',
    latest: 'Các bài khác',
    nothingYet: 'Chưa có bài nào được đăng.',
    backHome: 'Về trang nhất',
    missing: {
      title: 'Không tìm thấy trang',
      text: 'Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ nhầm, hoặc trang không còn được đăng.',
    },
    malformed: {
      title: 'Địa chỉ không đọc được',
      text: 'Địa chỉ này không viết đúng cách hoặc quá dài nên không thể mở được.',
    },
    away: {
      title: 'Trang tạm thời chưa mở được',
      text: 'Máy chủ đang bận hoặc đang được bảo trì. Mời bạn quay lại sau ít phút.',
    },
  },
  en: {
    skipToContent: 'Skip to content',
    languages: 'Languages',
    sections: 'Sections',
    noEdition: {
      story: { vi: 'This story has no Vietnamese edition.', en: 'This story has no English edition.' },
      section: { vi: 'This section has no stories in Vietnamese.', en: 'This section has no stories in English.' },
      month: { vi: 'This month has no stories in Vietnamese.', en: 'This month has no stories in English.' },
    },
    breadcrumb: 'Where this page is',
    furtherPages: 'Further pages',
    older: 'Older stories',
    newer: 'Newer stories',
    noneOlder: 'There are no older stories.',
    olderOnes: 'Older ones',
    newerOnes: 'Newer ones',
    feed: 'RSS feed',
    wholeMagazine: 'The whole magazine',
    allMonths: 'Month by month',
    search: 'Search',
    searchButton: 'Search',
    contents: 'In this story',
    moreIn: (section) => `More in ${section}`,
    archive: (month) => `All stories of ${month}`,
    olderMonth: (month) => `Earlier: ${month}`,
    newerMonth: (month) => `Later: ${month}`,
    published: 'Published',
    updated: 'Updated',
    corrected: 'Corrected',
    toCorrections: 'What was corrected',
    inStory: 'Named in this story',
    readingTime: (minutes) => `${minutes} min read`,
    bylineRole: { text: 'Words by', photos: 'Photographs by', translation: 'Translated by' },
    credit: (credit) => `Photo: ${credit}`,
    aboutAuthors: 'Who made this',
    lastPublication: 'Latest story published',
    latest: 'More stories',
    nothingYet: 'Nothing has been published yet.',
    backHome: 'To the front page',
    missing: {
      title: 'Page not found',
      text: 'There is no page at this address. It may have been mistyped, or the page is no longer published.',
    },
    malformed: {
      title: 'The address cannot be read',
      text: 'This address is written in a way that cannot be opened, or is too long.',
    },
    away: {
      title: 'The page cannot be opened just now',
      text: 'The server is busy or being looked after. Please come back in a few minutes.',
    },
  },
}
