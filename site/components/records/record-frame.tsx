import type { ReactNode } from 'react'
import type { Language } from '../../../editorial/languages.ts'
import type { RecordKind } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { StoryList } from './story-list.tsx'

type Props = {
  language: Language
  kind: RecordKind
  address: string
  articles: ListedArticles
  header: ReactNode
  /** Under the header and in the narrow column, on the first page of its stories; null where there is nothing to say. */
  about: ReactNode
  beside: ReactNode
}

/** The page of a record: what it is, what is known of it, and its stories, which go on for pages of their own. */
export function RecordFrame({ language, kind, address, articles, header, about, beside }: Props) {
  const isFirst = articles.newer === null
  return (
    <div className="record" data-kind={kind}>
      <div className="record-main">
        {header}
        {isFirst ? about : null}
        <StoryList language={language} address={address} articles={articles} title={RECORD_WORDS[language].stories} />
      </div>
      {isFirst && beside !== null ? <div className="record-beside">{beside}</div> : null}
    </div>
  )
}
