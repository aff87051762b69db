import type { Language } from '../editorial/languages.ts'
import type { BylineRole } from '../editorial/publication.ts'

/** Every word of the interface that readers see, in one language. */
export type Words = {
  skipToContent: string
  languages: string
  /** Said where a story has no edition in the other language. */
  noEdition: Record<Language, string>
  published: string
  updated: string
  corrected: string
  readingTime: (minutes: number) => string
  bylineRole: Record<BylineRole, string>
  credit: (credit: string) => string
  aboutAuthors: string
  peopleInStory: string
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
    noEdition: {
      vi: 'Bài này chưa có bản tiếng Việt.',
      en: 'Bài này chưa có bản tiếng Anh.',
    },
    published: 'Đăng lúc',
    updated: 'Cập nhật lúc',
    corrected: 'Đính chính lúc',
    readingTime: (minutes) => `${minutes} phút đọc`,
    bylineRole: { text: 'Bài viết', photos: 'Ảnh', translation: 'Bản dịch' },
    credit: (credit) => `Ảnh: ${credit}`,
    aboutAuthors: 'Người thực hiện',
    peopleInStory: 'Nhân vật trong bài',
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
    noEdition: {
      vi: 'This story has no Vietnamese edition.',
      en: 'This story has no English edition.',
    },
    published: 'Published',
    updated: 'Updated',
    corrected: 'Corrected',
    readingTime: (minutes) => `${minutes} min read`,
    bylineRole: { text: 'Words by', photos: 'Photographs by', translation: 'Translated by' },
    credit: (credit) => `Photo: ${credit}`,
    aboutAuthors: 'Who made this',
    peopleInStory: 'People in this story',
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
