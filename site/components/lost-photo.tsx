import type { Language } from '../../editorial/languages.ts'
import { RECORD_WORDS } from '../record-words.ts'

/** In a picture's place, where readers may see it no longer. */
export function LostPhoto({ language }: { language: Language }) {
  return <p className="lost-photo">{RECORD_WORDS[language].lostPhoto}</p>
}
