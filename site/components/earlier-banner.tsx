import type { Language } from '../../editorial/languages.ts'
import { dayInWords } from '../instants.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { Instant } from './instant.tsx'

type Props = {
  language: Language
  /** yyyy-mm-dd. */
  day: string
  publishedAt: string
  isPresent: boolean
  address: string
}

/** Over an earlier text: which day it is of, and where the present one stands. */
export function EarlierBanner({ language, day, publishedAt, isPresent, address }: Props) {
  const words = RECORD_WORDS[language]
  return (
    <aside className="earlier-banner" aria-label={words.earlier}>
      <p>
        <b>{words.asOf(dayInWords(day, language))}</b> {words.printed} <Instant at={publishedAt} language={language} />.{' '}
        {isPresent ? words.stillPresent : words.changedSince}
      </p>
      <p>
        <a href={address}>{words.toPresent}</a>
      </p>
    </aside>
  )
}
