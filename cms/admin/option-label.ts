import { wordsIn } from './words.ts'

/** A stage, status or state as staff read it, in both languages, for filters and comparisons; the value itself where it has no word. */
export function optionLabel(value: string): { en: string; vi: string } {
  return { en: wordOf(value, 'en'), vi: wordOf(value, 'vi') }
}

function wordOf(value: string, language: 'en' | 'vi'): string {
  const { stages, publicStatuses, workKinds, states } = wordsIn(language)
  const words: Record<string, string> = { ...workKinds, ...states, ...publicStatuses, ...stages }
  return words[value] ?? value
}
