import type { ReactNode } from 'react'
import type { Language } from '../../../editorial/languages.ts'
import type { RecordKind } from '../../../editorial/public-records.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { FeedLink } from './feed-link.tsx'

type Props = {
  language: Language
  kind: RecordKind
  /** The name, which is the page's headline. */
  name: string
  lang: Language | undefined
  step?: { name: string; address: string }
  /** The page's own address, where it has feeds. */
  feedsOf?: string
  /** What stands above the name, such as the date of an event. */
  above?: ReactNode
  children?: ReactNode
}

/** The head of a record's page: what kind of thing it is, and its name. */
export function RecordHeader({ language, kind, name, lang, step, feedsOf, above, children }: Props) {
  return (
    <header className="record-header">
      <div className="record-kind">
        <Breadcrumb language={language} {...(step ? { step } : {})} />
        {step ? null : <p className="kicker">{RECORD_WORDS[language].kind[kind]}</p>}
      </div>
      {above}
      <h1 lang={lang}>{name}</h1>
      {children}
      {feedsOf === undefined ? null : <FeedLink language={language} address={feedsOf} />}
    </header>
  )
}
