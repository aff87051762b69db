import type { Language } from '../../../editorial/languages.ts'
import type { PublicPerson, PublicTenure } from '../../../editorial/public-records.ts'
import { termInWords } from '../../known-dates.ts'
import { textIn } from '../../texts.ts'
import { newestFirst } from './offices.tsx'
import { RecordName } from './record-name.tsx'

type Props = { people: readonly PublicPerson[]; organization: number; language: Language; linked: ReadonlySet<string> }

type Held = { person: PublicPerson; tenure: PublicTenure }

/** Who holds and held the offices of an organization, the newest first. */
export function OfficeHolders({ people, organization, language, linked }: Props) {
  return (
    <ol className="offices">
      {heldIn(organization, people).map(({ person, tenure }, position) => {
        const { text, lang } = textIn(tenure.office, language)
        return (
          <li key={position} data-held={tenure.to === '' ? 'still' : 'ended'}>
            <span className="office-term">{termInWords(tenure, language)}</span>
            <span className="office-name">
              <RecordName language={language} kind="person" record={person} linked={linked} />
            </span>
            <span className="office-organization" lang={lang}>
              {text}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Whether any of the people held an office there. */
export function hasHolders(organization: number, people: readonly PublicPerson[]): boolean {
  return heldIn(organization, people).length > 0
}

function heldIn(organization: number, people: readonly PublicPerson[]): Held[] {
  const held = people.flatMap((person) =>
    person.tenures.filter((tenure) => tenure.organization?.id === organization).map((tenure) => ({ person, tenure })),
  )
  const order = newestFirst(held.map(({ tenure }) => tenure))
  return held.toSorted((a, b) => order.indexOf(a.tenure) - order.indexOf(b.tenure))
}
