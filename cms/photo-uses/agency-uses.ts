import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { originalHashOf, shownIn } from '../../editorial/printed-body.ts'
import { overlap, without, type Span } from '../../editorial/usage.ts'
import { parseArticleContent } from '../../site/queries/article-content.ts'
import { rowsOf } from '../database.ts'

/** One time span in which a page showed one of an agency's photos. */
export type AgencyUse = {
  publication: number
  language: Language
  address: string
  headline: string
  photo: number
  where: 'lead' | 'body'
  /** As it was printed. */
  credit: string
} & Span

export type Asked = { agency: string; month: { from: string; until: string } }

/** What an agency's photos go by: the agency where one is entered, else the credit. */
const AGENCY = sql`coalesce(nullif(trim(agency), ''), nullif(trim(credit), ''))`

/** The agencies whose photos there are, as they are written. */
export async function agencies(req: PayloadRequest): Promise<string[]> {
  const rows = await rowsOf(
    req,
    sql`select distinct ${AGENCY} as name from photos where rights_category = 'agency' and ${AGENCY} is not null
        order by 1 limit 500`,
    z.object({ name: z.string() }),
  )
  return rows.map(({ name }) => name)
}

const BATCH = 200

const publication = z.object({
  id: z.number(),
  language: z.enum(LANGUAGES),
  address: z.string(),
  content: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})

/** Every use of an agency's photos on public pages in a month, a batch of publications at a time; what was withheld meanwhile is taken out. */
export async function* agencyUses(openReq: () => Promise<PayloadRequest>, { agency, month }: Asked): AsyncGenerator<AgencyUse[]> {
  const photos = await photosOfAgency(await openReq(), agency)
  const named = `{${[...photos.keys()].map((id) => `"photo:${id}"`).join(',')}}`
  for (let after = 0; photos.size > 0;) {
    const rows = await rowsOf(
      await openReq(),
      sql`select id, language::text as language, address, content, published_at::text as "from",
            case when status = 'live' then null else updated_at::text end as until
          from publications
          where kind = 'article' and act <> 'retracted' and id > ${after} and refers && ${named}::text[]
            and published_at < ${month.until}::timestamptz and (status = 'live' or updated_at > ${month.from}::timestamptz)
          order by id limit ${BATCH}`,
      publication,
    )
    yield rows.flatMap((row) => usesIn(row, photos)).filter((use) => overlap(use, month))
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id ?? 0
  }
}

type Withheld = Span & { hash: string; language: string }

/** Ids with when each was withheld, in which of its files and from which language. */
async function photosOfAgency(req: PayloadRequest, agency: string): Promise<Map<number, Withheld[]>> {
  const photos = await rowsOf(
    req,
    sql`select id from photos where rights_category = 'agency' and ${AGENCY} = ${agency}`,
    z.object({ id: z.number() }),
  )
  const found = new Map<number, Withheld[]>(photos.map(({ id }) => [id, []]))
  const spans = await rowsOf(
    req,
    sql`select photo, hash, language, since::text as "from", lifted_at::text as until from withheld_pictures
        where photo in (select id from photos where rights_category = 'agency' and ${AGENCY} = ${agency}) order by since`,
    z.object({ photo: z.number(), hash: z.string(), language: z.string(), from: z.string(), until: z.string().nullable() }),
  )
  for (const { photo, hash, language, ...span } of spans) found.get(photo)?.push({ hash, language, ...instants(span) })
  return found
}

function usesIn(
  { id, language, address, content: json, ...row }: z.infer<typeof publication>,
  photos: ReadonlyMap<number, Withheld[]>,
): AgencyUse[] {
  const { headline, leadPhoto, body } = parseArticleContent(json)
  const placed = [
    ...(leadPhoto ? [{ where: 'lead' as const, photo: leadPhoto }] : []),
    ...shownIn(body).photos.map((photo) => ({ where: 'body' as const, photo })),
  ]
  return placed.flatMap(({ where, photo }) => {
    const withheld = photos
      .get(photo.id)
      ?.filter((span) => span.hash === originalHashOf(photo) && (span.language === '' || span.language === language))
    if (!withheld) return []
    const use = { publication: id, language, address, headline, photo: photo.id, where, credit: photo.credit }
    return without(instants(row), withheld).map((span) => ({ ...use, ...span }))
  })
}

function instants({ from, until }: Span): Span {
  return { from: new Date(from).toISOString(), until: until === null ? null : new Date(until).toISOString() }
}
