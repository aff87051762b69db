import { LANGUAGES, type Language } from '../../editorial/languages.ts'

/** What can be found, in the order in which the form offers it. */
export const FOUND_KINDS = ['article', 'person', 'organization', 'place', 'event', 'topic', 'photo'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Newest first, or best first. */
export type SearchOrder = 'best' | 'newest'

export type SearchRequest = {
  language: Language
  /** As it was typed, composed and on one line; empty where nothing was. */
  text: string
  /** Slug of a section. */
  section: string | null
  kind: FoundKind | null
  person: number | null
  /** yyyy-mm-dd of the newsroom's calendar, both included. */
  from: string | null
  to: string | null
  order: SearchOrder
  /** The page of a list of the best, from 1. */
  page: number
  /** Where a list of the newest goes on. */
  before: { instant: string; entry: number } | null
}

export const PARAMETERS = ['q', 'section', 'kind', 'person', 'from', 'to', 'order', 'page', 'before'] as const
export type Parameter = (typeof PARAMETERS)[number]

/** A request, and which of its parameters nobody here could have written; those count as not given. */
export type ReadSearch = { request: SearchRequest; faults: Parameter[] }

const LONGEST_TEXT = 400
export const MOST_PAGES = 25

/** Reads an address such as `/vi/search?q=hoa+binh&kind=person`; null where it is no search. */
export function readSearch(target: string): ReadSearch | null {
  const [path = '', query = ''] = (target.split('#', 1)[0] ?? '').split(/\?(.*)/s)
  const language = LANGUAGES.find((one) => path === `/${one}/search`)
  if (language === undefined) return null
  const given = new URLSearchParams(query)
  const faults = new Set<Parameter>()
  const read = <Value>(name: Parameter, parse: (text: string) => Value | null): Value | null => {
    const texts = given.getAll(name)
    const text = (texts[0] ?? '').trim()
    if (texts.length > 1) faults.add(name)
    if (text === '') return null
    const value = parse(text)
    if (value === null) faults.add(name)
    return value
  }
  const request: SearchRequest = {
    language,
    text: cleanText(given.get('q') ?? ''),
    section: read('section', (text) => (/^[a-z0-9-]{1,120}$/.test(text) ? text : null)),
    kind: read('kind', (text) => FOUND_KINDS.find((kind) => kind === text) ?? null),
    person: read('person', (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)),
    from: read('from', readDay),
    to: read('to', readDay),
    order: read('order', (text) => (text === 'best' || text === 'newest' ? text : null)) ?? 'best',
    page: read('page', (text) => (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_PAGES ? Number(text) : null)) ?? 1,
    before: read('before', readPlace),
  }
  return { request, faults: [...faults] }
}

/** The address of a search; what is empty is left out. */
export function searchAddress({ language, text, section, kind, person, from, to, order, page, before }: SearchRequest): string {
  const query = new URLSearchParams()
  const values = {
    q: text,
    section,
    kind,
    person,
    from,
    to,
    order: order === 'best' ? null : order,
    page: page === 1 ? null : page,
    before: before === null ? null : `${before.instant}~${before.entry}`,
  }
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== '') query.set(name, String(value))
  return `/${language}/search${query.size === 0 ? '' : `?${query.toString()}`}`
}

/** The same search from its beginning, with these changes. */
export function searchWith(request: SearchRequest, changes: Partial<SearchRequest>): SearchRequest {
  return { ...request, page: 1, before: null, ...changes }
}

export function withoutFilters(request: SearchRequest): SearchRequest {
  return searchWith(request, { section: null, kind: null, person: null, from: null, to: null })
}

export function hasFilters({ section, kind, person, from, to }: SearchRequest): boolean {
  return [section, kind, person, from, to].some((filter) => filter !== null)
}

/** One line that can be stored, compared and shown: composed, without control, bidi and lone surrogate characters. */
function cleanText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\uFFFD\s]+/gu, ' ')
    .normalize('NFC')
    .trim()
  return line
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

function readDay(text: string): string | null {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

function readPlace(text: string): SearchRequest['before'] {
  const [, instant = '', entry = ''] = /^([12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([1-9]\d{0,14})$/.exec(text) ?? []
  const date = new Date(instant)
  return !Number.isNaN(date.getTime()) && date.toISOString() === instant ? { instant, entry: Number(entry) } : null
}
