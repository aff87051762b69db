import type { Language } from '../../editorial/languages.ts'
import type { PublicationAct } from '../../editorial/publication.ts'
import { WORDS } from '../words.ts'
import { Instant } from './instant.tsx'

type Props = {
  language: Language
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  minutes: number
  /** Whether the page has a box of corrections to lead to. */
  isCorrected: boolean
}

export function ArticleDates({ language, firstPublishedAt, publishedAt, act, minutes, isCorrected }: Props) {
  const words = WORDS[language]
  return (
    <div className="article-dates">
      <p>
        <span>{words.published}</span> <Instant at={firstPublishedAt} language={language} />
      </p>
      {act === 'published' ? null : (
        <p className="article-changed">
          <span>{words[act]}</span> <Instant at={publishedAt} language={language} />
        </p>
      )}
      {isCorrected ? (
        <p className="article-changed">
          <a href="#corrections">{words.toCorrections}</a>
        </p>
      ) : null}
      <p>{words.readingTime(minutes)}</p>
    </div>
  )
}
