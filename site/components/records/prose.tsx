import type { Language } from '../../../editorial/languages.ts'
import type { Texts } from '../../../editorial/public-records.ts'
import { paragraphsOf, textIn } from '../../texts.ts'

/** A text of a record, in paragraphs. */
export function Prose({ texts, language }: { texts: Texts; language: Language }) {
  const { text, lang } = textIn(texts, language)
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length === 0) return null
  return (
    <div className="prose" lang={lang}>
      {paragraphs.map((paragraph, position) => (
        <p key={position}>{paragraph}</p>
      ))}
    </div>
  )
}
