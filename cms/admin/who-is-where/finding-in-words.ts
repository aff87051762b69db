import type { PlaceFinding } from '../../../editorial/check-places.ts'
import { placeInWords, type Place } from '../../../editorial/who-is-where.ts'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Named = { name: string; place: Place | null }

/** What a claim in a caption came to, as a sentence. */
export function findingInWords(finding: PlaceFinding, { people, language }: { people: readonly Named[]; language: AdminLanguage }): string {
  const words = WHO_IS_WHERE_WORDS[language]
  const { claim } = finding
  if (finding.kind === 'nobody') return fill(words.noName, { claim })
  const person = people[finding.person]
  const values = { claim, name: person?.name ?? '', place: whereIs(person, language) }
  switch (finding.kind) {
    case 'agrees':
      return fill(words.agrees, values)
    case 'differs':
      return fill(words.differs, values)
    case 'no-row':
      return fill(words.noRow, values)
    case 'not-marked':
      return fill(words.personNotMarked, values)
    case 'order': {
      const other = people[finding.other]
      return fill(words.order, { ...values, other: other?.name ?? '', otherPlace: whereIs(other, language) })
    }
    case 'left-out':
      return fill(words.leftOut, { ...values, count: finding.count })
  }
}

function whereIs(person: Named | undefined, language: AdminLanguage): string {
  return person?.place ? placeInWords(person.place, language) : ''
}
