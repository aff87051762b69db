import type { Language } from '../../editorial/languages.ts'
import type { PrintedBlock, PrintedKind, PrintedInline, PrintedPhoto, PrintedRecording } from '../../editorial/printed-body.ts'
import { printedPhoto } from './rules-content.ts'

const PERSON = {
  id: 3,
  slug: 'do-thi-hoang-yen',
  name: 'Đỗ Thị Hoàng Yến',
  offices: ['Chủ tịch Hội Hữu nghị', 'Ủy viên Ban Thường vụ'],
}

/** A body with one block of every kind, and a mention in every form; does not compile while a kind is missing. */
export function bodyWithEverything(): PrintedBlock[] {
  return Object.values(EVERYTHING)
}

export const EVERYTHING = {
  paragraph: {
    kind: 'paragraph',
    inlines: [
      text('Sáng nay, '),
      { kind: 'person', person: PERSON, form: 'office-name' },
      text(' đến Huế. '),
      { kind: 'person', person: { ...PERSON, slug: '' }, form: 'name-office' },
      text(', thăm cầu; '),
      { kind: 'person', person: PERSON, form: 'name' },
      text(' kể về '),
      { kind: 'link', href: 'https://vnanet.example/hue', inlines: [text('những nhịp cầu')] },
      text('.'),
    ],
  },
  heading: { kind: 'heading', level: 2, inlines: [text('Những con số và những mốc thời gian')] },
  list: { kind: 'list', ordered: false, items: [{ inlines: [text('một việc')], list: null }] },
  photo: { kind: 'photo', photo: photo(11) },
  'pull-quote': { kind: 'pull-quote', text: 'Huế là nhà.', speaker: PERSON, attribution: '' },
  'related-story': { kind: 'related-story', story: 77 },
  gallery: {
    kind: 'gallery',
    title: 'Một ngày bên sông Hương',
    photos: [photo(21), photo(22, { width: 900, height: 1400, caption: 'Ễ Ổ Ữ ậ: bến thuyền lúc sáu giờ.' }), photo(23)],
  },
  'fact-box': {
    kind: 'fact-box',
    title: 'Cầu Trường Tiền',
    text: [
      { kind: 'paragraph', inlines: [text('Cây cầu thép bắc qua sông Hương.')] },
      { kind: 'list', ordered: false, items: [{ inlines: [text('sáu vài, mười hai nhịp')], list: null }] },
    ],
  },
  'key-figures': {
    kind: 'key-figures',
    title: 'Khách đến bằng thuyền',
    plot: 'bars',
    rows: [
      { label: 'Năm 2023, năm đầu mở lại tuyến đường sông sau nhiều lần hoãn', value: 1234.5, text: '', unit: 'lượt' },
      { label: 'Năm 2024', value: 2600, text: 'hơn 2 nghìn rưỡi', unit: '' },
      { label: 'Chênh lệch mùa lũ', value: -300, text: '', unit: 'lượt' },
    ],
    source: 'Sở Du lịch',
  },
  timeline: {
    kind: 'timeline',
    title: 'Từ ngày đầu',
    entries: [
      {
        date: '1950-11-19',
        until: '',
        title: 'Hội thành lập',
        text: 'Mười hai người, một phòng họp mượn.',
        event: { id: 41, slug: 'hoi-thanh-lap' },
      },
      { date: '197X', until: '', title: 'Những lá thư đầu tiên', text: '', event: null },
      { date: '2021-04', until: '2021-06', title: 'Cầu mới', text: '', event: { id: 42, slug: '' } },
    ],
  },
  infographic: {
    kind: 'infographic',
    photo: photo(31, { width: 1600, height: 2200, alt: 'Sơ đồ cây cầu với bốn mốc thời gian' }),
    text: [{ kind: 'paragraph', inlines: [text('Bốn mốc: 1899, 1904, 1937, 1991.')] }],
  },
  recording: { kind: 'recording', recording: recording() },
  'link-card': {
    kind: 'link-card',
    href: 'https://library.example/bridges?id=7',
    title: 'Những cây cầu của miền Trung',
    text: 'Một bộ ảnh trực tuyến.',
    site: 'Thư viện ảnh',
  },
  table: {
    kind: 'table',
    caption: 'Khách theo mùa',
    heads: 'both',
    rows: [
      ['', 'Xuân', 'Hạ', 'Thu', 'Đông', 'Cả năm', 'So với năm trước', 'Ghi chú'],
      ['Thuyền', '1.200', '980', '1.450', '300', '3.930', '+12%', 'Tuyến mới mở từ tháng 3'],
      ['Tàu hỏa', '5.400', '6.100', '4.900', '3.800', '20.200', '-3%', ''],
    ],
    source: 'Sở Du lịch',
  },
} as const satisfies { [Kind in PrintedKind]: Extract<PrintedBlock, { kind: Kind }> }

export function recording(fields: Partial<PrintedRecording> = {}): PrintedRecording {
  return {
    id: 51,
    hash: 'ee'.repeat(32),
    extension: 'mp4',
    medium: 'video',
    title: 'Tiếng chuông chùa bên sông',
    credit: 'Lê Thị Dịch',
    transcript: 'Tiếng chuông.\n\nTiếng mái chèo.',
    captions: 'WEBVTT\n\n00:00.000 --> 00:02.000\nTiếng chuông',
    poster: photo(52),
    ...fields,
  }
}

/** What a page needs beside the body: the live edition of the related story. */
export function teasersOf(language: Language) {
  const card = {
    headline: 'Chuyến tàu cuối năm',
    standfirst: 'Ba mươi năm trên một tuyến đường.',
    section: { id: 1, slug: 'doi-ngoai', name: 'Đối ngoại nhân dân' },
    leadPhoto: null,
    language,
    address: `/${language}/2025/10/01/chuyen-tau`,
    firstPublishedAt: '2025-10-01T03:00:00.000Z',
    publishedAt: '2025-10-01T03:00:00.000Z',
  }
  return new Map([[77, card]])
}

function photo(id: number, fields: Partial<PrintedPhoto> = {}): PrintedPhoto {
  return printedPhoto({
    id,
    hash: String(id).padStart(2, '0').repeat(32),
    caption: `Chú thích của ảnh ${id}.`,
    alt: `Mô tả của ảnh ${id}`,
    ...fields,
  })
}

function text(words: string): PrintedInline {
  return { kind: 'text', text: words, bold: false, italic: false }
}
