import { EN, type Words } from './words-en.ts'
import { VI } from './words-vi.ts'

export type AdminLanguage = 'en' | 'vi'

/** The table for the language somebody chose for the admin; English for any we have none for. */
export function wordsIn(language: string): Words {
  return language === 'vi' ? VI : EN
}

/** A sentence with a `count`: of one, and of more. */
export type Counted = readonly [one: string, more: string]

/** `fill('Revision {revision}', { revision: 3 })` → `Revision 3`; of a sentence with a count the form that fits it. */
export function fill(sentence: string | Counted, values: Record<string, string | number>): string {
  const [one, more] = typeof sentence === 'string' ? [sentence, sentence] : sentence
  return (values['count'] === 1 ? one : more).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
