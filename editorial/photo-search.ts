import { PHOTO_STATES, type PhotoState } from './clearing.ts'

export const USES = ['used', 'unused'] as const

/** What photos are looked for by; everything that is given must hold. Its names are those of the address. */
export type PhotoSearch = {
  /** Words of title, captions, alt texts, credit and names, with marks or without. */
  q: string
  state: PhotoState | null
  /** Whether a live article shows it. */
  use: (typeof USES)[number] | null
  /** Part of the agency's, the photographer's or the credit's name, with marks or without. */
  by: string
  person: number | null
  place: number | null
  event: number | null
  /** Put together by hand; its photos come in the order they have there. */
  collection: number | null
  /** Days, yyyy-mm-dd, both included; a photo counts whose known date may lie between them. */
  from: string
  to: string
}

export const EVERY_PHOTO: PhotoSearch = {
  q: '',
  state: null,
  use: null,
  by: '',
  person: null,
  place: null,
  event: null,
  collection: null,
  from: '',
  to: '',
}

const LONGEST = 200

/** Reads a search from an address; what means nothing there is left out. */
export function readPhotoSearch(query: { get(name: string): string | null }): PhotoSearch {
  const text = (name: string) =>
    (query.get(name) ?? '')
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? text(name) : '')
  const id = (name: string) => (/^[1-9]\d{0,8}$/.test(text(name)) ? Number(text(name)) : null)
  return {
    q: text('q'),
    state: PHOTO_STATES.find((state) => state === text('state')) ?? null,
    use: USES.find((use) => use === text('use')) ?? null,
    by: text('by'),
    person: id('person'),
    place: id('place'),
    event: id('event'),
    collection: id('collection'),
    from: day('from'),
    to: day('to'),
  }
}

/** The search as an address says it, in one order, so that equal ones are equal; empty where it looks for everything. */
export function writePhotoSearch(search: PhotoSearch): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) if (value !== null && value !== '') query.set(name, String(value))
  return query.toString()
}
