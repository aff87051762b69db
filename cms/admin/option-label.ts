import { NOUNS } from './sentences/phrases.ts'
import { wordsIn } from './words.ts'

/** A stage, status, state, role or kind as staff read it, in both languages, for filters and comparisons; the value itself where it has no word. */
export function optionLabel(value: string): { en: string; vi: string } {
  return { en: wordOf(value, 'en'), vi: wordOf(value, 'vi') }
}

function wordOf(value: string, language: 'en' | 'vi'): string {
  const { stages, publicStatuses, workKinds, states, roles, rights, corrections, publications } = wordsIn(language)
  const words: Record<string, string> = {
    ...workKinds,
    ...corrections,
    ...publications,
    ...roles,
    ...rights,
    ...states,
    ...publicStatuses,
    ...stages,
  }
  return words[value] ?? kindOf(value, language)
}

/** What a publication is of: `photo` → “Photo”, “Ảnh”. */
function kindOf(value: string, language: 'en' | 'vi'): string {
  const noun = `${value.charAt(0).toUpperCase()}${value.slice(1)}`
  const known = NOUNS[noun]
  if (known === undefined) return value
  return language === 'vi' ? known : noun
}
