import type { Language } from '../../editorial/languages.ts'

/** What our own words beside blocks say. */
type BlockWords = {
  gallery: string
  barPlot: (title: string) => string
  linePlot: (title: string) => string
  asTable: string
  item: string
  value: string
  source: (name: string) => string
  largeView: string
  asText: string
  transcript: string
  captions: string
  audio: string
  video: string
  recordingCredit: (credit: string) => string
  relatedStory: string
  elsewhere: string
  table: string
}

export const BLOCK_WORDS: Record<Language, BlockWords> = {
  vi: {
    gallery: 'Chùm ảnh',
    barPlot: (title) => `Biểu đồ cột: ${title}`,
    linePlot: (title) => `Biểu đồ đường: ${title}`,
    asTable: 'Số liệu dạng bảng',
    item: 'Mục',
    value: 'Giá trị',
    source: (name) => `Nguồn: ${name}`,
    largeView: 'Xem cỡ lớn',
    asText: 'Nội dung bằng chữ',
    transcript: 'Bản chép lời',
    captions: 'Tiếng Việt',
    audio: 'Âm thanh',
    video: 'Video',
    recordingCredit: (credit) => `Thực hiện: ${credit}`,
    relatedStory: 'Bài liên quan',
    elsewhere: 'Trên trang khác',
    table: 'Bảng',
  },
  en: {
    gallery: 'Photographs',
    barPlot: (title) => `Bar chart: ${title}`,
    linePlot: (title) => `Line chart: ${title}`,
    asTable: 'The figures as a table',
    item: 'Item',
    value: 'Value',
    source: (name) => `Source: ${name}`,
    largeView: 'See it large',
    asText: 'What it says, as text',
    transcript: 'Transcript',
    captions: 'English',
    audio: 'Audio',
    video: 'Video',
    recordingCredit: (credit) => `Recorded by ${credit}`,
    relatedStory: 'Related story',
    elsewhere: 'Elsewhere',
    table: 'Table',
  },
}
