import { markedRows } from '../../../editorial/who-is-shown.ts'
import { placeInWords, rowInWords, type Place } from '../../../editorial/who-is-where.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import type { PersonRow } from './people-rows.ts'
import type { KnownPerson } from './use-people.client.ts'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

/** A marked head in the order of the rows, the front one first and from the left, with what is known of it. */
export type Head = {
  id: string
  row: PersonRow
  box: HeadBox
  place: Place
  number: number
  kind: 'named' | 'others' | 'unnamed'
  person: KnownPerson | null
  /** “Head 3: Đỗ Văn Chiến, front row, far left”. */
  label: string
}

/** The marked ones of these rows. */
export function headsIn(
  rows: readonly PersonRow[],
  { people, language }: { people: ReadonlyMap<number, KnownPerson>; language: AdminLanguage },
): Head[] {
  const words = WHO_IS_WHERE_WORDS[language]
  const marked = markedRows(rows.filter(({ box }) => box !== null).map((row) => ({ ...row, ...row.box })))
  return marked
    .toSorted((a, b) => a.place.row - b.place.row || a.place.fromLeft - b.place.fromLeft)
    .map(({ row, box, place }, index) => {
      const person = row.person === null ? null : (people.get(row.person) ?? null)
      const kind = row.person !== null ? 'named' : row.others ? 'others' : 'unnamed'
      const number = index + 1
      const who = kind === 'named' ? (person?.name ?? '…') : kind === 'others' ? words.others : words.unnamed
      const where = placeInWords(place, language)
      const label = `${fill(words.head, { number })}: ${who}${where === '' ? '' : `, ${where}`}`
      return { id: row.id, row: { id: row.id, person: row.person, others: row.others, box }, box, place, number, kind, person, label }
    })
}

/** By row, with the name of each; no name where there is only one. */
export function rowsOf(heads: readonly Head[], language: AdminLanguage): { name: string; heads: Head[] }[] {
  const rows = [...new Set(heads.map(({ place }) => place.row))]
  return rows.map((row) => {
    const inRow = heads.filter(({ place }) => place.row === row)
    const [first] = inRow
    return { name: first ? rowInWords(first.place, language) : '', heads: inRow }
  })
}
