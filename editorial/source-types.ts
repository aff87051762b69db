import type { Language } from './languages.ts'

/** How a picture came to be: the terms of IPTC's vocabulary “digital source type”, without those it retired. */
export const SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'algorithmicallyEnhanced',
  'composite',
  'compositeCapture',
  'digitalCreation',
  'dataDrivenMedia',
  'screenCapture',
  'virtualRecording',
  'algorithmicMedia',
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
] as const

export type SourceType = (typeof SOURCE_TYPES)[number]

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** Old terms that IPTC retired, and what it puts in their place. */
const RETIRED: Record<string, SourceType> = { minorHumanEdits: 'humanEdits', digitalArt: 'digitalCreation' }

/** The term that an address of the vocabulary or a bare code means; null for all else. */
export function sourceTypeIn(text: string): SourceType | null {
  const code = text.trim().replace(/^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/|digsrctype:)/i, '')
  return SOURCE_TYPES.find((known) => known.toLowerCase() === code.toLowerCase()) ?? RETIRED[code] ?? null
}

/** The term as files and search engines write it. */
export function sourceTypeAddress(type: SourceType): string {
  return `${VOCABULARY}${type}`
}

/** Readers are told of it beside the credit. */
export function isMadeByAi(type: SourceType): boolean {
  return type === 'trainedAlgorithmicMedia' || type === 'compositeWithTrainedAlgorithmicMedia' || type === 'compositeSynthetic'
}

/** IPTC's names of the terms, and ours in Vietnamese, which it has none for. */
export const SOURCE_TYPE_WORDS: Record<SourceType, Record<Language, string>> = {
  digitalCapture: { en: 'Digital capture sampled from real life', vi: 'Chụp kỹ thuật số từ thực tế' },
  computationalCapture: {
    en: 'Multi-frame computational capture sampled from real life',
    vi: 'Chụp nhiều khung hình từ thực tế, máy ghép lại',
  },
  negativeFilm: { en: 'Digitised from a negative on film', vi: 'Số hóa từ phim âm bản' },
  positiveFilm: { en: 'Digitised from a positive on film', vi: 'Số hóa từ phim dương bản' },
  print: { en: 'Digitised from a print on non-transparent medium', vi: 'Số hóa từ bản in' },
  humanEdits: { en: 'Human-edited media', vi: 'Do người chỉnh sửa' },
  algorithmicallyEnhanced: { en: 'Algorithmically-altered media', vi: 'Do thuật toán chỉnh sửa' },
  composite: { en: 'Composite of elements', vi: 'Ảnh ghép' },
  compositeCapture: { en: 'Composite of captured elements', vi: 'Ảnh ghép từ các ảnh chụp' },
  digitalCreation: { en: 'Digital creation', vi: 'Sáng tác kỹ thuật số' },
  dataDrivenMedia: { en: 'Data-driven media', vi: 'Hình ảnh dựng từ dữ liệu' },
  screenCapture: { en: 'Screen capture', vi: 'Chụp màn hình' },
  virtualRecording: { en: 'Virtual event recording', vi: 'Ghi hình sự kiện trực tuyến' },
  algorithmicMedia: { en: 'Pure algorithmic media', vi: 'Do thuật toán thuần túy tạo ra' },
  trainedAlgorithmicMedia: { en: 'Created using Generative AI', vi: 'Tạo bằng AI tạo sinh' },
  compositeWithTrainedAlgorithmicMedia: { en: 'Edited using Generative AI', vi: 'Chỉnh sửa bằng AI tạo sinh' },
  compositeSynthetic: { en: 'Composite including generative AI elements', vi: 'Ảnh ghép có phần do AI tạo sinh' },
}
