import type { Language } from '../../editorial/languages.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { QuickSearch } from './quick-search.tsx'

type Props = {
  language: Language
  title: string
  text: string
  /** Whether the reader may be looking for something. */
  hasSearch?: boolean
}

/** A page that has only something to say, such as that there is nothing at an address. */
export function Message({ language, title, text, hasSearch = false }: Props) {
  return (
    <div className="message">
      <Arc />
      <h1>{title}</h1>
      <p>{text}</p>
      {hasSearch ? <QuickSearch language={language} id="message-search" /> : null}
      <p>
        <a href={`/${language}`}>{WORDS[language].backHome}</a>
      </p>
    </div>
  )
}
