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
}

export function ArticleDates({ language, firstPublishedAt, publishedAt, act, minutes }: Props) {
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
      <p>{words.readingTime(minutes)}</p>
    </div>
  )
}
