import type { Language } from './languages.ts'
import { placeInWords, rowInWords, type Place } from './who-is-where.ts'

/** A marked head and its place; `person` is null for one who counts and is not named. Offices are those of the day of the photo. */
export type PlacedHead = { place: Place; person: { name: string; offices: readonly string[] } | null }

/**
 * Who is where, as a sentence for the caption in this language; empty where nobody is named. Where everybody is, they are listed from the
 * left, row by row, as captions do; otherwise each has their place in brackets.
 */
export function placeSentence(heads: readonly PlacedHead[], language: Language): string {
  const seen = heads.toSorted((a, b) => a.place.row - b.place.row || a.place.fromLeft - b.place.fromLeft)
  const isWhole = seen.length > 2 && seen.every(({ person }) => person !== null)
  return isWhole ? rowByRow(seen, language) : oneByOne(seen, language)
}

function rowByRow(seen: readonly PlacedHead[], language: Language): string {
  const rows = [...new Set(seen.map(({ place }) => place.row))]
  return rows
    .map((row) => {
      const inRow = seen.filter(({ place }) => place.row === row)
      const [first] = inRow
      const name = first ? rowInWords(first.place, language) : ''
      const listed = FROM_LEFT[language]
      const lead = inRow.length === 1 ? name : name === '' ? listed : `${name}, ${listed}`
      return `${capitalised(lead)}: ${joined(
        inRow.flatMap(({ person }) => (person ? [withOffices(person, language)] : [])),
        language,
      )}.`
    })
    .join(' ')
}

function oneByOne(seen: readonly PlacedHead[], language: Language): string {
  const named = seen.flatMap(({ person, place }) => (person ? [withOffices(person, language, placeInWords(place, language))] : []))
  return named.length === 0 ? '' : `${LEAD[language]}: ${joined(named, language)}.`
}

const LEAD: Record<Language, string> = { vi: 'Trong ảnh', en: 'In the picture' }
const FROM_LEFT: Record<Language, string> = { vi: 'từ trái sang', en: 'from left' }

/** The office stands before a Vietnamese name and after an English one. */
function withOffices({ name, offices }: NonNullable<PlacedHead['person']>, language: Language, place = ''): string {
  const named = place === '' ? name : `${name} (${place})`
  if (offices.length === 0) return named
  return language === 'vi' ? `${offices.join(', ')} ${named}` : `${named}, ${offices.join(', ')}`
}

/** Commas between bare names; semicolons where offices bring commas of their own. */
function joined(parts: readonly string[], language: Language): string {
  const [last = ''] = parts.slice(-1)
  const others = parts.slice(0, -1)
  if (others.length === 0) return last
  if (parts.some((part) => part.includes(', '))) return [...others, last].join('; ')
  return `${others.join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
