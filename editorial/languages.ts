/** The languages the magazine is published in, the default first. BCP 47 tags. */
export const LANGUAGES = ['vi', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = 'vi'

/** Each language's own name for itself, as readers and staff see it. */
export const LANGUAGE_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' }

/** What a language is called in a sentence of another: “the Vietnamese edition”, “ấn bản tiếng Việt”. */
export const LANGUAGE_IN_WORDS: Record<Language, Record<Language, string>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
