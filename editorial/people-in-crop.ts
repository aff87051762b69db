import type { HeadBox } from './head-rows.ts'
import { markIn } from './who-is-shown.ts'
import { placesWithin, type Place } from './who-is-where.ts'

type Row = Parameters<typeof markIn>[0]

/**
 * Everybody marked, as a part of the picture shows them: those seen there with their box in it and their place among those seen, and
 * those it leaves out. Who is not marked is in neither.
 */
export function peopleInCrop<Person extends Row>(
  rows: readonly Person[],
  crop: HeadBox,
): { seen: { row: Person; box: HeadBox; place: Place }[]; left: Person[] } {
  const marked = rows.flatMap((row) => {
    const box = markIn(row)
    return box ? [{ row, box }] : []
  })
  const seen = placesWithin(
    marked.map(({ box }) => box),
    crop,
  )
  const kept = new Set(seen.map(({ index }) => index))
  return {
    seen: seen.flatMap(({ index, box, place }) => {
      const one = marked[index]
      return one ? [{ row: one.row, box, place }] : []
    }),
    left: marked.filter((_one, index) => !kept.has(index)).map(({ row }) => row),
  }
}

/** Named people with their marks moved into a part of the picture; those marked outside it are left out. */
export function namedInCrop<Person extends { mark?: HeadBox | undefined }>(people: readonly Person[], crop: HeadBox): Person[] {
  const marks = people.flatMap(({ mark }, index) => (mark ? [{ mark, index }] : []))
  const seen = placesWithin(
    marks.map(({ mark }) => mark),
    crop,
  )
  const moved = new Map(seen.map(({ index, box }) => [marks[index]?.index, box]))
  return people.flatMap((person, index) => {
    if (!person.mark) return [person]
    const box = moved.get(index)
    return box ? [{ ...person, mark: { ...person.mark, ...box } }] : []
  })
}
