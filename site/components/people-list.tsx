import type { Language } from '../../editorial/languages.ts'
import type { PrintedPerson } from '../../editorial/printed-body.ts'
import { WORDS } from '../words.ts'
import { PersonLink } from './person-link.tsx'

/** The people a story speaks of, each with the offices held on its reference date. */
export function PeopleList({ people, language }: { people: PrintedPerson[]; language: Language }) {
  if (people.length === 0) return null
  return (
    <section className="people-list" aria-labelledby="people">
      <h2 id="people">{WORDS[language].peopleInStory}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <span className="person-name">
              <PersonLink person={person} language={language} />
            </span>{' '}
            {person.offices.map((office) => (
              <span key={office} className="person-office">
                {office}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
