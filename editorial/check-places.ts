import type { Language } from './languages.ts'
import { placesClaimedIn, type ClaimedPlace, type PlaceClaim } from './place-claims.ts'
import type { Place } from './who-is-where.ts'
import { withoutMarks } from './without-marks.ts'

/** Somebody named in the picture, by every form of the name, and their place where they are marked. */
export type NamedInPicture = { names: readonly string[]; place: Place | null }

/** What a claim in a caption comes to, when it is held against the marks. `person` and `other` are places in the list of people. */
export type PlaceFinding = { claim: string } & (
  | { kind: 'agrees' | 'differs' | 'no-row' | 'not-marked'; person: number }
  /** No name that is known stands beside the claim. */
  | { kind: 'nobody' }
  /** In a list “from left: …” `person` is named before `other`, and stands behind. */
  | { kind: 'order'; person: number; other: number }
  /** In such a list somebody stands between, or at its beginning, who is not in it. */
  | { kind: 'left-out'; person: number; count: number }
)

/** Holds what a caption says of who is where against the marks. A caption that says nothing of the kind finds nothing. */
export function checkPlaces(
  caption: string,
  { people, language }: { people: readonly NamedInPicture[]; language: Language },
): PlaceFinding[] {
  const text = caption.normalize('NFC')
  const claims = placesClaimedIn(text, language)
  const names = namesIn(text, people)
  return claims.flatMap((claim, index): PlaceFinding[] => {
    if (claim.order !== null) return checkOrder(claim, { people, listed: listedAfter(claim, { names, text, next: claims[index + 1] }) })
    const named = beside(claim, { names, text, claims })
    if (!named) return [{ kind: 'nobody', claim: claim.text }]
    return [{ kind: verdictOn(claim, people[named.person]?.place ?? null), person: named.person, claim: claim.text }]
  })
}

type Named = { person: number; start: number; end: number }

/** Every name in the text, however its marks are written; of two that overlap the longer one. */
function namesIn(text: string, people: readonly NamedInPicture[]): Named[] {
  const plain = withoutMarks(text)
  const forms = people
    .flatMap(({ names }, person) => names.map((name) => ({ person, name: withoutMarks(name.normalize('NFC').trim()) })))
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length)
  const found: Named[] = []
  for (const { person, name } of forms) {
    for (let start = plain.indexOf(name); start >= 0; start = plain.indexOf(name, start + 1)) {
      const end = start + name.length
      const isWord = !LETTER.test(plain.charAt(start - 1)) && !LETTER.test(plain.charAt(end))
      if (isWord && !found.some((one) => start < one.end && one.start < end)) found.push({ person, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const LETTER = /[\p{L}\p{N}]/u

type Within = { names: readonly Named[]; text: string }

/** In brackets a claim belongs to the name before it; in a sentence to whichever name is nearer. Never across another claim or a full stop. */
function beside(claim: PlaceClaim, { names, text, claims }: Within & { claims: readonly PlaceClaim[] }): Named | null {
  const isApart = (from: number, to: number) =>
    /[.!?]\s/u.test(text.slice(from, to)) || claims.some((other) => other !== claim && other.start >= from && other.end <= to)
  const before = names.findLast((named) => named.end <= claim.start && !isApart(named.end, claim.start))
  const after = claim.isBracketed ? undefined : names.find((named) => named.start >= claim.end && !isApart(claim.end, named.start))
  if (!before || !after) return before ?? after ?? null
  return after.start - claim.end < claim.start - before.end ? after : before
}

/** The names of a list, to the end of its sentence or the next claim. */
function listedAfter(claim: PlaceClaim, { names, text, next }: Within & { next: PlaceClaim | undefined }): number[] {
  const stop = /[.!?](?:\s|$)|\n/u.exec(text.slice(claim.end))
  const end = Math.min(stop ? claim.end + stop.index : text.length, next?.start ?? text.length)
  return names.filter((named) => named.start >= claim.end && named.end <= end).map(({ person }) => person)
}

type Listed = { people: readonly NamedInPicture[]; listed: readonly number[] }

function checkOrder({ row, order, text }: PlaceClaim, { people, listed }: Listed): PlaceFinding[] {
  // “From left” with nobody after it says where somebody came from.
  if (listed.length === 0) return []
  const placed = listed.flatMap((person) => {
    const place = people[person]?.place
    return place ? [{ person, place, at: order === 'right' ? place.inRow - place.fromLeft + 1 : place.fromLeft }] : []
  })
  const astray = placed.find(({ place }) => row !== null && !isInRow(row, place))
  if (astray) return [{ kind: 'differs', person: astray.person, claim: text }]
  for (const [index, one] of placed.entries()) {
    const before = placed[index - 1]
    if (!before || (before.place.row === one.place.row && before.at < one.at)) continue
    return [{ kind: 'order', person: before.person, other: one.person, claim: text }]
  }
  const unmarked = listed.find((person) => !people[person]?.place)
  if (unmarked !== undefined) return [{ kind: 'not-marked', person: unmarked, claim: text }]
  const gap = placed.find(({ at }, index) => at !== index + 1)
  if (gap) return [{ kind: 'left-out', person: gap.person, count: gap.at - placed.indexOf(gap) - 1, claim: text }]
  return placed.map(({ person }) => ({ kind: 'agrees', person, claim: text }))
}

function verdictOn({ row, position }: ClaimedPlace, place: Place | null): 'agrees' | 'differs' | 'no-row' | 'not-marked' {
  if (place === null) return 'not-marked'
  if (row !== null && !isInRow(row, place)) return 'differs'
  if (position !== null && !isAt(position, place)) return 'differs'
  return row === null && place.rows > 1 ? 'no-row' : 'agrees'
}

function isInRow(said: NonNullable<ClaimedPlace['row']>, { row, rows }: Place): boolean {
  if (said.from === 'middle') return row > 1 && row < rows
  if (said.from === 'front') return row === said.number
  // Of a single row nobody says that it is the back one.
  return rows > 1 && rows - row + 1 === said.number
}

function isAt(said: NonNullable<ClaimedPlace['position']>, { fromLeft, inRow }: Place): boolean {
  const fromRight = inRow - fromLeft + 1
  if ('at' in said) return Math.abs(fromLeft - fromRight) <= 1
  if ('side' in said) return said.side === 'left' ? fromLeft < fromRight : fromRight < fromLeft
  return (said.from === 'left' ? fromLeft : fromRight) === said.number
}
