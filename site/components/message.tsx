import type { Language } from '../../editorial/languages.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'

/** A page that has only something to say, such as that there is nothing at an address. */
export function Message({ language, title, text }: { language: Language; title: string; text: string }) {
  return (
    <div className="message">
      <Arc />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={`/${language}`}>{WORDS[language].backHome}</a>
      </p>
    </div>
  )
}
