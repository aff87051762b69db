import type { Language } from '../../editorial/languages.ts'
import { instantInWords } from '../instants.ts'

/** A time as readers see it, with the instant for machines. */
export function Instant({ at, language }: { at: string; language: Language }) {
  return <time dateTime={at}>{instantInWords(at, language)}</time>
}
