import type { Language } from '../../../editorial/languages.ts'
import type { WaitingListName } from '../../../editorial/waiting.ts'
import type { Fill } from '../state-mark.tsx'
import type { Due } from './due-in-words.ts'

/** One thing that waits, ready to be shown. */
export type Waiting = {
  key: string
  title: string
  href: string
  picture: string | null
  mark: { fill: Fill; word: string } | null
  language: Language | null
  section: string | null
  due: Due | null
  who: string | null
  /** Why it is here, in a sentence of its own. */
  note: string | null
}

export type WaitingList = {
  name: WaitingListName
  entries: readonly Waiting[]
  /** How many there are, shown or not. */
  total: number
  /** The whole list behind it, and where the button of an empty one leads. */
  all: string
  start: string
  /** Several lists behind it, each with its own words; then they stand in place of `all`. */
  parts?: readonly { words: string; href: string }[]
}

/** A plain entry, for what has no stage, language or date. */
export function waiting(known: Pick<Waiting, 'key' | 'title' | 'href'> & Partial<Waiting>): Waiting {
  return { picture: null, mark: null, language: null, section: null, due: null, who: null, note: null, ...known }
}
