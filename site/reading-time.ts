import type { Language } from '../editorial/languages.ts'
import { shownIn, type PrintedBlock } from '../editorial/printed-body.ts'
import { textOfBlock } from '../editorial/text-of-block.ts'

/** Words a minute; Vietnamese writes each syllable apart, so more of them go by. */
const WORDS_A_MINUTE: Record<Language, number> = { vi: 270, en: 230 }

/** Whole minutes, at least one, that the body takes to read. */
export function readingMinutes(body: readonly PrintedBlock[], language: Language): number {
  return minutesFor(wordCount(body), language)
}

/** Words that a reader of the body meets, captions among them; Vietnamese is counted by what stands between spaces, as its editors do. */
export function wordCount(body: readonly PrintedBlock[]): number {
  const captions = shownIn(body).photos.map(({ caption }) => caption)
  return [...body.map(textOfBlock), ...captions].reduce((sum, text) => sum + wordsIn(text), 0)
}

/** Whole minutes, at least one, for so many words. */
export function minutesFor(words: number, language: Language): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE[language]))
}

/** A dash or an ampersand that stands alone is no word. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}
