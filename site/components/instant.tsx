import type { Language } from '../../editorial/languages.ts'
import { instantInWords, instantWithOffset } from '../instants.ts'

/** A time as readers see it, with its offset for machines. */
export function Instant({ at, language }: { at: string; language: Language }) {
  return <time dateTime={instantWithOffset(at)}>{instantInWords(at, language)}</time>
}
