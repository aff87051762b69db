import { z } from 'zod'
import { FOUND_KINDS } from './search-request.ts'

const row = z.object({
  id: z.coerce.number(),
  kind: z.enum(FOUND_KINDS),
  address: z.string(),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
  section: z.object({ slug: z.string(), name: z.string() }).nullable(),
  dated: z.string(),
  first_published_at: z.date(),
})

/** What was found, as a list shows it. `dated` is EDTF, of an event or a photo. */
export type FoundEntry = Omit<z.infer<typeof row>, 'first_published_at'> & {
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
}

/** The columns of search_entries that `readEntries` reads. A body is read as far as a snippet is looked for. */
export const ENTRY_COLUMNS =
  'e.id, e.kind, e.address, e.title, e.summary, left(e.body, 60000) AS body, e.section, e.dated, e.first_published_at'

export function readEntries(rows: unknown[]): FoundEntry[] {
  return z
    .array(row)
    .parse(rows)
    .map(({ first_published_at: first, ...entry }) => ({ ...entry, firstPublishedAt: first.toISOString() }))
}
