import type { Language } from '../editorial/languages.ts'

type Magazine = { name: string; tagline: string; locale: string }

/** The name, line and Open Graph locale of the magazine in each language. */
export const MAGAZINE: Record<Language, Magazine> = {
  vi: { name: 'Nhịp Cầu', tagline: 'Tạp chí về tình hữu nghị giữa các dân tộc', locale: 'vi_VN' },
  en: { name: 'The Span', tagline: 'A review of friendship between peoples', locale: 'en_GB' },
}
