import { LANGUAGES, type Language } from '../editorial/languages.ts'
import type { Texts } from '../editorial/public-records.ts'

/** A text of a record in the page's language; where it has none, in another one, which is then named for screen readers. */
export function textIn(texts: Texts, language: Language): { text: string; lang: Language | undefined } {
  if (texts[language] !== '') return { text: texts[language], lang: undefined }
  const other = LANGUAGES.find((one) => texts[one] !== '')
  return other === undefined ? { text: '', lang: undefined } : { text: texts[other], lang: other }
}

/** The same where nothing can say which language it is in, such as a title of a window. */
export function plainTextIn(texts: Texts, language: Language): string {
  return textIn(texts, language).text
}

/** Paragraphs of a text that was typed with empty lines between them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
