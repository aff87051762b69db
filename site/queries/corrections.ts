import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import { CORRECTION_CLASSES } from '../../editorial/publication.ts'
import type { Cursor } from '../http/cursor.ts'
import { readerPool } from '../store/reader-pool.ts'

/** A line of the ledger: what was corrected, of a story that is live. */
export type LedgerLine = {
  /** Of the publication that corrected it; names the line on its page. */
  id: number
  class: (typeof CORRECTION_CLASSES)[number]
  note: string
  headline: string
  address: string
  /** ISO 8601 in UTC. */
  correctedAt: string
}

export type Ledger = { lines: LedgerLine[]; older: Cursor | null; newer: Cursor | 'newest' | null }

const row = z.object({
  id: z.number(),
  class: z.enum(CORRECTION_CLASSES),
  note: z.string(),
  headline: z.string(),
  address: z.string(),
  published_at: z.date(),
})

const CORRECTED = `
  FROM publications AS correction
  JOIN publications AS live ON live.article_id = correction.article_id AND live.status = 'live' AND live.kind = 'article'
  WHERE correction.kind = 'article' AND correction.act = 'corrected' AND correction.language = $1
    AND correction.content::jsonb -> 'correction' ->> 'note' IS NOT NULL`

const LINES = `
  SELECT correction.id, correction.published_at, live.address, live.content::jsonb ->> 'headline' AS headline,
    correction.content::jsonb -> 'correction' ->> 'class' AS class, correction.content::jsonb -> 'correction' ->> 'note' AS note
  ${CORRECTED} AND ($3::timestamptz IS NULL OR (correction.published_at, correction.id) < ($3::timestamptz, $4::int))
  ORDER BY correction.published_at DESC, correction.id DESC
  LIMIT $2`

const NEWER = `
  SELECT correction.id, correction.published_at
  ${CORRECTED} AND (correction.published_at, correction.id) >= ($3::timestamptz, $4::int)
  ORDER BY correction.published_at, correction.id
  OFFSET $2 LIMIT 1`

/** One page of the ledger of a language, newest first. A place in it is an instant and a publication. */
export async function corrections(language: Language, { before, limit }: { before: Cursor | null; limit: number }): Promise<Ledger> {
  const from = [before?.instant ?? null, before?.article ?? null]
  const { rows } = await readerPool().query(LINES, [language, limit + 1, ...from])
  const found = z.array(row).parse(rows)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    lines: shown.map(({ published_at: corrected, ...line }) => ({ ...line, correctedAt: corrected.toISOString() })),
    older: found.length > limit && last ? { instant: last.published_at.toISOString(), article: last.id } : null,
    newer: before === null ? null : await newerPlace([language, limit, ...from]),
  }
}

const placeRow = z.object({ id: z.number(), published_at: z.date() })

async function newerPlace(values: unknown[]): Promise<Cursor | 'newest'> {
  const { rows } = await readerPool().query(NEWER, values)
  if (rows.length === 0) return 'newest'
  const { id, published_at: instant } = placeRow.parse(rows[0])
  return { instant: instant.toISOString(), article: id }
}
