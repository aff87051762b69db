import { parseDate } from '../../editorial/dates.ts'
import type { Language } from '../../editorial/languages.ts'
import { shownIn, type PrintedBlock } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { textOfBlock } from '../../editorial/text-of-block.ts'
import { dayInWords } from '../instants.ts'
import { blockHeight, FACTS_HEIGHT, itemHeight, TEXT_GAP } from './estimated-heights.ts'

type Named = ArticleContent['people' | 'events' | 'organizations' | 'places' | 'topics'][number]

/** Something the story speaks of, in the order of the page. */
export type BesideItem = {
  [Kind in keyof ItemKinds]: { kind: Kind; named: ItemKinds[Kind] }
}[keyof ItemKinds]

type ItemKinds = {
  person: ArticleContent['people'][number]
  event: ArticleContent['events'][number]
  organization: Named
  place: Named
  topic: Named
}

/** Items that stand together; `at` is the block beside which they stand, null for those that no paragraph names. */
export type BesideGroup = { at: PrintedBlock | null; items: BesideItem[] }

/** As many as beside-places.css has rules for. */
const MOST_PLACES = 16

/**
 * What stands beside the text, grouped by the paragraph that names it first, in the order of the text; what no paragraph names
 * comes after them. Where the end of a text names more than there is room for, the last ones stand higher up, and beside a text that is
 * shorter than all of them they only follow each other: none may reach below the text.
 */
export function besideGroups(content: ArticleContent): BesideGroup[] {
  const places = placesIn(content.body)
  const unplaced: BesideItem[] = []
  const byPlace = new Map<number, BesideItem[]>()
  for (const item of itemsOf(content)) {
    const place = placeOf(item, { body: content.body, places, language: content.language })
    if (place === null) unplaced.push(item)
    else byPlace.set(place, [...(byPlace.get(place) ?? []), item])
  }
  if (!hasRoom(content)) return withoutPlaces(content)
  const found = [...byPlace].toSorted(([one], [other]) => one - other).map(([place, items]) => ({ place, items }))
  const fitted = withRoom(mergeLast(found), { body: content.body, places, below: unplaced })
  const last = unplaced.length === 0 ? [] : [{ at: null, items: unplaced }]
  return [...fitted.map(({ place, items }) => ({ at: content.body[place] ?? null, items })), ...last]
}

/** The numbers of the blocks that something stands beside, as the sheet knows them. */
export function besidePlaces(groups: readonly BesideGroup[]): ReadonlyMap<PrintedBlock, number> {
  const blocks = groups.flatMap(({ at }) => at ?? [])
  return new Map(blocks.map((block, index) => [block, index + 1]))
}

function itemsOf({ people, events, organizations, places, topics }: ArticleContent): BesideItem[] {
  return [
    ...people.map((named) => ({ kind: 'person' as const, named })),
    ...events.map((named) => ({ kind: 'event' as const, named })),
    ...organizations.map((named) => ({ kind: 'organization' as const, named })),
    ...places.map((named) => ({ kind: 'place' as const, named })),
    ...topics.map((named) => ({ kind: 'topic' as const, named })),
  ]
}

/** Positions of the blocks that something can stand beside. */
function placesIn(body: readonly PrintedBlock[]): number[] {
  return body.flatMap(({ kind }, position) => (kind === 'paragraph' || kind === 'heading' ? [position] : []))
}

type Text = { body: readonly PrintedBlock[]; places: readonly number[] }

/** The paragraph or subhead that names it first, or the one before the box or list that does; of an event its day is name enough. */
function placeOf({ kind, named }: BesideItem, { body, places, language }: Text & { language: Language }): number | null {
  const names = kind === 'event' ? [named.name, ...daysIn(named.date, language)] : [named.name]
  const position = body.findIndex((block) => {
    if (kind === 'person' && shownIn([block]).people.some(({ id }) => id === named.id)) return true
    return names.some((name) => holds(textOfBlock(block), name))
  })
  if (position < 0) return null
  return places.findLast((place) => place <= position) ?? places[0] ?? null
}

/** How a text may write a day. */
function daysIn(date: string, language: Language): string[] {
  const parsed = parseDate(date)
  if (parsed === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return []
  const day = dayInWords(date, language)
  return [day, day.replace(/(^|\/)0/g, '$1')]
}

/** Whether the name stands there as words of its own: “Huế” is not in “Huếđô”. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    const around = (text.slice(0, at).at(-1) ?? ' ') + (text[at + name.length] ?? ' ')
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

function hasRoom(content: ArticleContent): boolean {
  const start = content.leadPhoto === null ? FACTS_HEIGHT : 0
  return heightOf(itemsOf(content)) + start < (topsOf(content.body).at(-1) ?? 0)
}

function withoutPlaces(content: ArticleContent): BesideGroup[] {
  const items = itemsOf(content)
  return items.length === 0 ? [] : [{ at: null, items }]
}

function heightOf(items: readonly BesideItem[]): number {
  return items.reduce((sum, item) => sum + itemHeight(item), TEXT_GAP)
}

type Placed = { place: number; items: BesideItem[] }

function mergeLast(groups: readonly Placed[]): Placed[] {
  const kept = groups.slice(0, MOST_PLACES).map(({ place, items }) => ({ place, items: [...items] }))
  kept.at(-1)?.items.push(...groups.slice(MOST_PLACES).flatMap(({ items }) => items))
  return kept
}

/** Moves the last groups to earlier paragraphs until they all end where the text does. */
function withRoom(groups: readonly Placed[], { body, places, below }: Text & { below: readonly BesideItem[] }): Placed[] {
  const tops = topsOf(body)
  let end = (tops.at(-1) ?? 0) - (below.length === 0 ? 0 : heightOf(below))
  let before = places.length
  const moved = groups.toReversed().map(({ place, items }) => {
    end -= heightOf(items)
    const highest = places.findLastIndex((one, index) => index < before && one <= place && (tops[one] ?? 0) <= end)
    before = highest < 0 ? 0 : highest
    return { place: places[before] ?? place, items }
  })
  return joined(moved.toReversed())
}

/** Groups that came to stand beside the same paragraph are one. */
function joined(groups: readonly Placed[]): Placed[] {
  const byPlace = new Map<number, BesideItem[]>()
  for (const { place, items } of groups) byPlace.set(place, [...(byPlace.get(place) ?? []), ...items])
  return [...byPlace].map(([place, items]) => ({ place, items }))
}

/** Where each block begins, as far as can be told without a window, and last where the text ends. */
function topsOf(body: readonly PrintedBlock[]): number[] {
  const tops = [0]
  for (const block of body) tops.push((tops.at(-1) ?? 0) + blockHeight(block) + TEXT_GAP)
  return tops
}
