import type { NamedHeading } from '../blocks/named-headings.ts'
import type { Language } from '../../editorial/languages.ts'
import { WORDS } from '../words.ts'

/** Shorter stories are read through. */
const FEWEST = 4

/** The subheads of a long story, folded until somebody wants them. */
export function Contents({ headings, language }: { headings: NamedHeading[]; language: Language }) {
  const chapters = headings.filter(({ level }) => level === 2)
  if (chapters.length < FEWEST) return null
  const { contents } = WORDS[language]
  return (
    <details className="contents">
      <summary>{contents}</summary>
      <nav aria-label={contents}>
        <ol>
          {chapters.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}
