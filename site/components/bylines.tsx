import type { Language } from '../../editorial/languages.ts'
import type { PrintedByline } from '../../editorial/publication.ts'
import { WORDS } from '../words.ts'
import { PersonLink } from './person-link.tsx'

/** Who made the story, under its headline: what each did, name, offices. */
export function Bylines({ bylines, language }: { bylines: PrintedByline[]; language: Language }) {
  if (bylines.length === 0) return null
  return (
    <ul className="bylines">
      {bylines.map(({ person, as }) => (
        <li key={`${as}-${person.id}`}>
          <span className="byline-role">{WORDS[language].bylineRole[as]}</span>{' '}
          <span className="byline-name">
            <PersonLink person={person} language={language} />
          </span>{' '}
          {person.offices.map((office) => (
            <span key={office} className="byline-office">
              {office}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
