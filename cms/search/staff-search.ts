import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import type { Json } from '../../editorial/manifest.ts'
import { highlight, snippet, type Piece } from '../../site/search/highlight.ts'
import { searchTerms, type SearchTerm } from '../../site/search/search-terms.ts'
import { isEditorial } from '../access/editorial.ts'
import { requireStaff } from '../access/staff.ts'
import { run } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { findForStaff } from './find-for-staff.ts'
import type { FoundForStaff } from './found-for-staff.ts'
import { FOUND_COLLECTIONS, STAFF_KINDS, type StaffKind } from './found-kinds.ts'

const LONGEST_TEXT = 200
/** Searches at once in this process, so that saving and publishing never wait for them. */
const AT_ONCE = 4

/** `GET /api/search?q=`: everything the person may see, published or not; with `kind` only of that. `{results: [{kind, id, title, excerpt, state, …}]}`. */
export const staffSearch: Omit<Endpoint, 'root'> = {
  path: '/search',
  method: 'get',
  handler: answerRefusals(async (req) => Response.json(await search(req), { headers: { 'cache-control': 'no-store' } })),
}

async function search(req: PayloadRequest): Promise<Record<string, Json>> {
  const staff = requireStaff(req)
  const text = wordsOf(req)
  const kind = kindOf(req)
  const terms = searchTerms(text)
  // Whoever runs accounts has no part in the content.
  if (terms.length === 0 || !isEditorial(staff)) return { q: text, results: [] }
  const found = await oneOfFew(() => inTime(req, () => findForStaff(req, { staff, terms, kind })))
  const readable = await readableOf(req, found)
  return { q: text, results: found.filter(({ kind, id }) => readable.has(`${kind}:${id}`)).map((entry) => toJson(entry, terms)) }
}

function wordsOf(req: PayloadRequest): string {
  const given = new URL(req.url ?? '', 'http://localhost').searchParams.get('q') ?? ''
  if (given.length > LONGEST_TEXT) throw new Refusal(400, `Search for at most ${LONGEST_TEXT} characters.`)
  return given
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\uFFFD\s]+/gu, ' ')
    .normalize('NFC')
    .trim()
}

function kindOf(req: PayloadRequest): StaffKind | null {
  const given = new URL(req.url ?? '', 'http://localhost').searchParams.get('kind')
  const kind = STAFF_KINDS.find((one) => one === given)
  if (given !== null && !kind) throw new Refusal(400, 'There is nothing of that kind to search for.')
  return kind ?? null
}

/** Which of these Payload's own access lets this person read: the last word is the collections'. */
async function readableOf(req: PayloadRequest, found: readonly FoundForStaff[]): Promise<Set<string>> {
  const ofKinds = STAFF_KINDS.map(async (kind) => {
    const ids = found.filter((entry) => entry.kind === kind).map(({ id }) => id)
    if (ids.length === 0) return []
    const { docs } = await req.payload.find({
      collection: FOUND_COLLECTIONS[kind],
      where: { id: { in: ids } },
      overrideAccess: false,
      user: req.user,
      req,
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { createdAt: true },
    })
    return docs.map(({ id }) => `${kind}:${id}`)
  })
  return new Set((await Promise.all(ofKinds)).flat())
}

function toJson(entry: FoundForStaff, terms: readonly SearchTerm[]): Record<string, Json> {
  const looked = { terms, goesOn: terms.at(-1)?.isPhrase === false }
  const title = highlight(entry.title, looked)
  const excerpt = title.some(({ isFound }) => isFound) ? null : (snippet(entry.names, looked) ?? snippet(entry.body, looked))
  const { kind, id, language, state, publicStatus, section, savedAt } = entry
  return {
    kind,
    id,
    title: pieces(title),
    excerpt: excerpt && pieces(excerpt),
    language,
    state,
    publicStatus,
    section: section && { vi: section.vi ?? '', en: section.en ?? '' },
    savedAt: savedAt.toISOString(),
    address: `/admin/collections/${FOUND_COLLECTIONS[kind]}/${id}`,
  }
}

function pieces(list: readonly Piece[]): Json[] {
  return list.map(({ text, isFound }) => ({ text, isFound }))
}

/** Ends the search, and nothing else, where it takes too long. */
async function inTime<Value>(req: PayloadRequest, work: () => Promise<Value>): Promise<Value> {
  try {
    return await inTransaction(req, async () => {
      await run(req, sql`set local statement_timeout = 2000`)
      await run(req, sql`set local enable_seqscan = off`)
      return work()
    })
  } catch (error) {
    if (isCancelled(error)) throw new Refusal(503, 'This search takes too long; add a word.')
    throw error
  }
}

function isCancelled(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && cause.code === '57014') return true
  return false
}

let running = 0

async function oneOfFew<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) throw new Refusal(503, 'Too many are searching just now; try again in a moment.')
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}
