import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'

/** A printed photo; a test names what it is about. */
export function printedPhoto(fields: Partial<PrintedPhoto> = {}): PrintedPhoto {
  return {
    id: 7,
    hash: 'ab'.repeat(32),
    width: 1600,
    height: 900,
    caption: 'Đại biểu trên cầu Trường Tiền',
    alt: 'Năm người đứng trên một cây cầu thép',
    credit: 'VNA',
    focalPoint: { x: 0.5, y: 0.25 },
    ...fields,
  }
}

/** A printed article with one of everything. */
export function printedArticle(fields: Partial<ArticleContent> = {}): ArticleContent {
  const person = { id: 3, slug: 'do-thi-hoang-yen', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] }
  return {
    format: 2,
    kind: 'article',
    article: 1,
    story: 2,
    language: 'vi',
    revision: 4,
    headline: 'Chuyến thăm Huế',
    standfirst: 'Một ngày bên sông Hương.',
    slug: 'chuyen-tham-hue',
    section: { id: 5, slug: 'huu-nghi', name: 'Hữu nghị' },
    leadPhoto: printedPhoto(),
    body: [
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Đoàn đến Huế sáng nay.', bold: false, italic: false }] },
      { kind: 'pull-quote', text: 'Huế là nhà.', speaker: person, attribution: '' },
    ],
    bylines: [{ person, as: 'text' }],
    people: [person],
    organizations: [{ id: 6, slug: 'hoi-huu-nghi', name: 'Hội Hữu nghị' }],
    places: [{ id: 8, slug: 'hue', name: 'Huế' }],
    events: [],
    topics: [],
    related: [],
    correction: null,
    refers: ['organization:6', 'person:3', 'photo:7', 'place:8'],
    referenceDate: '2025-11-16',
    ...fields,
  }
}
