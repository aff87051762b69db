import { EN, type Words } from './words-en.ts'
import { VI } from './words-vi.ts'

export type AdminLanguage = 'en' | 'vi'

/** The table for the language somebody chose for the admin; English for any we have none for. */
export function wordsIn(language: string): Words {
  return language === 'vi' ? VI : EN
}

/** `fill('Revision {revision}', { revision: 3 })` → `Revision 3`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
