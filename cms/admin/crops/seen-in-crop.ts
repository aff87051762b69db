import { checkPlaces } from '../../../editorial/check-places.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import type { Language } from '../../../editorial/languages.ts'
import { peopleInCrop } from '../../../editorial/people-in-crop.ts'
import { placeSentence } from '../../../editorial/place-sentence.ts'
import type { Place } from '../../../editorial/who-is-where.ts'
import { findingInWords } from '../who-is-where/finding-in-words.ts'
import type { PersonRow } from '../who-is-where/people-rows.ts'
import type { KnownPerson } from '../who-is-where/use-people.client.ts'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import { CROPS_WORDS } from './crops-words.ts'

type Known = { people: ReadonlyMap<number, KnownPerson> }
type Named = { name: string; names: readonly string[]; place: Place | null; isLeft: boolean }

/** Who of those marked in a picture is seen in a part of it, and who is not. */
export type SeenInCrop = {
  heads: { place: Place; person: KnownPerson | null }[]
  named: Named[]
  left: { names: string[]; others: number }
}

export function seenInCrop(rows: readonly PersonRow[], { people, crop }: Known & { crop: HeadBox }): SeenInCrop {
  const known = (row: PersonRow) => (row.person === null ? null : (people.get(row.person) ?? null))
  const { seen, left } = peopleInCrop(
    rows.map((row) => ({ ...row, ...row.box })),
    crop,
  )
  const unmarked = rows.filter(({ box }) => box === null)
  const entry = (row: PersonRow, place: Place | null, isLeft: boolean): Named[] => {
    const person = known(row)
    return person ? [{ name: person.name, names: [person.name, ...person.otherNames], place, isLeft }] : []
  }
  const names = left.flatMap((row) => known(row)?.name ?? [])
  return {
    heads: seen.map(({ row, place }) => ({ place, person: known(row) })),
    named: [
      ...seen.flatMap(({ row, place }) => entry(row, place, false)),
      ...left.flatMap((row) => entry(row, null, true)),
      ...unmarked.flatMap((row) => entry(row, null, false)),
    ],
    left: { names, others: left.length - names.length },
  }
}

/** Who is where in the crop, ready for a caption; empty where nobody is named. */
export function sentenceInCrop({ heads }: SeenInCrop, language: Language): string {
  return placeSentence(
    heads.map(({ place, person }) => ({ place, person: person && { name: person.name, offices: person.officesIn[language] } })),
    language,
  )
}

/** What a caption says of places, held against the crop, each as a sentence; what agrees is not told. */
export function claimsInCrop(
  { named }: SeenInCrop,
  { caption, language, screen }: { caption: string; language: Language; screen: AdminLanguage },
): string[] {
  const words = CROPS_WORDS[screen]
  return checkPlaces(caption, { people: named, language }).flatMap((finding) => {
    if (finding.kind === 'agrees') return []
    const person = finding.kind === 'nobody' ? undefined : named[finding.person]
    if (finding.kind === 'not-marked' && person?.isLeft) return [fill(words.notInCrop, { claim: finding.claim, name: person.name })]
    return [findingInWords(finding, { people: named, language: screen })]
  })
}

/** “Not in this crop: A, B and 2 without a name.”; empty where everybody marked is in it. */
export function leftInWords({ left: { names, others } }: SeenInCrop, screen: AdminLanguage): string {
  const words = CROPS_WORDS[screen]
  const named = names.join(', ')
  const nameless = others === 0 ? '' : fill(words.leftOthers, { count: others })
  if (named === '' || nameless === '') return named + nameless === '' ? '' : fill(words.left, { names: named + nameless })
  return fill(words.left, { names: fill(words.leftBoth, { names: named, others: nameless }) })
}
