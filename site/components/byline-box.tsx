import type { Language } from '../../editorial/languages.ts'
import type { PrintedByline } from '../../editorial/publication.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { PersonLink } from './person-link.tsx'

/** The end of a story: its makers with the offices they hold, as “Name – office; office”. */
export function BylineBox({ bylines, language }: { bylines: PrintedByline[]; language: Language }) {
  return (
    <footer className="byline-box">
      <Arc />
      {bylines.length === 0 ? null : (
        <ul aria-label={WORDS[language].aboutAuthors}>
          {bylines.map(({ person, as }) => (
            <li key={`${as}-${person.id}`}>
              <b>
                <PersonLink person={person} language={language} />
              </b>
              {person.offices.length === 0 ? null : ` – ${person.offices.join('; ')}`}
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
