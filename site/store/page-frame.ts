import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import type { PublicSite } from '../../editorial/public-records.ts'
import { newsroomYear } from '../instants.ts'
import { liveFrame } from '../queries/live-frame.ts'
import { parsePublicRecord } from '../queries/record-content.ts'
import { forgetAllInMemory } from './page-memory.ts'
import { CHANNEL, noticesOf } from './page-notices.ts'
import { FRAME_ROW } from './pages-table.ts'
import { readerPool } from './reader-pool.ts'

const section = z.object({
  id: z.number(),
  /** As the newest live article prints them. */
  slug: z.string(),
  name: z.string(),
  /** Slugs the section had before; its page moved from there. */
  formerSlugs: z.array(z.string()),
})

const edition = z.object({
  /** Those with something live, in the order of their ids. */
  sections: z.array(section),
  /** yyyy-mm of the newsroom's calendar that have something live, oldest first. */
  months: z.array(z.string()),
})

const topic = z.object({ id: z.number(), slug: z.string(), name: z.object({ vi: z.string(), en: z.string() }) })

const frame = z.object({
  editions: z.record(z.enum(LANGUAGES), edition),
  /** Those with a page, in the order of their ids. */
  topics: z.array(topic),
  /** What the settings say, as they were printed; null before anybody saved them. */
  site: z.string().nullable(),
  /** The newsroom's year: anniversaries are counted from it. */
  year: z.number(),
})

export type LiveSection = z.infer<typeof section>
export type EditionFrame = z.infer<typeof edition>
export type LiveTopic = z.infer<typeof topic>

/** What all pages have in common, and the key that names exactly this state of it. */
export type PageFrame = {
  key: string
  editions: Record<Language, EditionFrame>
  topics: LiveTopic[]
  site: PublicSite | null
  year: number
}

/**
 * The frame that pages are rendered in. It is not asked of the publications each time but kept in a row that delivery brings up
 * to date: so a stored page shows the frame whose key it carries, and no page of another frame is ever served from the table.
 */
export async function pageFrame(): Promise<PageFrame> {
  const { rows } = await readerPool().query<FrameRow>(`${READ}`, [FRAME_ROW])
  const kept = readFrame(rows[0])
  // The first rendering of a new year brings its frame, and with it every page.
  return kept?.year === newsroomYear() ? kept : refreshedFrame()
}

/** Brings the kept frame up to date. Where it changed, every stored page is void and memory is emptied. Call it after commit. */
export async function refreshFrame(): Promise<void> {
  await refreshedFrame()
}

async function refreshedFrame(): Promise<PageFrame> {
  const { frame: current, hasChanged } = await updateFrame()
  if (hasChanged) forgetAllInMemory()
  return current
}

type FrameRow = { etag: string | null; body: Buffer | null }

const READ = 'SELECT etag, body FROM pages WHERE address = $1'

function readFrame(row: FrameRow | undefined): PageFrame | null {
  if (!row?.etag || !row.body) return null
  const read = frame.safeParse(JSON.parse(row.body.toString()))
  return read.success ? { key: row.etag, ...read.data, site: readSite(read.data.site) } : null
}

function readSite(content: string | null): PublicSite | null {
  const record = content === null ? null : parsePublicRecord(content)
  return record?.kind === 'site' ? record : null
}

/** The row is locked before publications are read, so that of two deliveries the later one has the last word. */
async function updateFrame(): Promise<{ frame: PageFrame; hasChanged: boolean }> {
  return inTransaction(async (client) => {
    await client.query('INSERT INTO pages (address) VALUES ($1) ON CONFLICT (address) DO NOTHING', [FRAME_ROW])
    const { rows } = await client.query<FrameRow>(`${READ} FOR UPDATE`, [FRAME_ROW])
    const live = { ...(await liveFrame(client)), year: newsroomYear() }
    const body = Buffer.from(JSON.stringify(live))
    const key = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    const hasChanged = readFrame(rows[0])?.key !== key
    if (hasChanged) {
      const change = 'UPDATE pages SET etag = $2, body = $3, generation = generation + 1, rendered_at = now() WHERE address = $1'
      await client.query(change, [FRAME_ROW, key, body])
      await client.query('SELECT pg_notify($1, notice) FROM unnest($2::text[]) AS notice', [CHANNEL, noticesOf('all')])
    }
    return { frame: { key, ...live, site: readSite(live.site) }, hasChanged }
  })
}

async function inTransaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await readerPool().connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (err) {
    // The connection goes with its transaction: nothing is left half done.
    client.release(true)
    throw err
  }
}
