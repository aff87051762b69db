import type { PoolClient } from 'pg'
import { z } from 'zod'
import { NEWSROOM_ZONE } from '../../editorial/dates.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import type { PublicRecord, Texts } from '../../editorial/public-records.ts'
import { isNamedBySomethingLive } from './named-records.ts'
import { parsePublicRecord } from './record-content.ts'

type Edition = { sections: { id: number; slug: string; name: string; formerSlugs: string[] }[]; months: string[] }

type Frame = { editions: Record<Language, Edition>; topics: { id: number; slug: string; name: Texts }[]; site: string | null }

const sectionRow = z.object({
  language: z.enum(LANGUAGES),
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  slugs: z.array(z.string()),
})

/** A section is the same while its id is, whatever slug and name it was printed with; the newest live article says how it is called now. */
const SECTIONS = `
  SELECT language, id, (array_agg(slug ORDER BY published_at DESC, article_id DESC) FILTER (WHERE is_live))[1] AS slug,
    (array_agg(name ORDER BY published_at DESC, article_id DESC) FILTER (WHERE is_live))[1] AS name,
    array_agg(DISTINCT slug) AS slugs
  FROM (
    SELECT language::text AS language, article_id, published_at, status = 'live' AS is_live, (section ->> 'id')::int AS id,
      section ->> 'slug' AS slug, section ->> 'name' AS name
    FROM publications
    WHERE kind = 'article'
  ) AS printed
  GROUP BY language, id
  HAVING bool_or(is_live)
  ORDER BY id`

const monthRow = z.object({ language: z.enum(LANGUAGES), month: z.string() })

const MONTHS = `
  SELECT DISTINCT language::text AS language, to_char(first_published_at AT TIME ZONE '${NEWSROOM_ZONE}', 'YYYY-MM') AS month
  FROM publications
  WHERE status = 'live' AND kind = 'article'
  ORDER BY month`

const contentRow = z.object({ content: z.string() })

const TOPICS = `
  SELECT record.content FROM publications AS record
  WHERE record.status = 'live' AND record.kind = 'topic' AND ${isNamedBySomethingLive('record')}
  ORDER BY record.subject`

const SITE = `SELECT content FROM publications WHERE status = 'live' AND kind = 'site' ORDER BY id DESC LIMIT 1`

/** The sections and months that have something live, for every language; the topics that have a page; what the site says of itself. */
export async function liveFrame(client: PoolClient): Promise<Frame> {
  const sections = z.array(sectionRow).parse((await client.query(SECTIONS)).rows)
  const months = z.array(monthRow).parse((await client.query(MONTHS)).rows)
  const of = (language: Language) => ({
    sections: sections
      .filter((section) => section.language === language && section.slug !== '')
      .map(({ id, slug, name, slugs }) => ({ id, slug, name, formerSlugs: slugs.filter((former) => former !== slug) })),
    months: months.filter((month) => month.language === language).map(({ month }) => month),
  })
  const topics = z.array(contentRow).parse((await client.query(TOPICS)).rows)
  const [site] = z.array(contentRow).parse((await client.query(SITE)).rows)
  return {
    editions: { vi: of('vi'), en: of('en') },
    topics: topics.flatMap(({ content }) => topicOf(parsePublicRecord(content))),
    site: site?.content ?? null,
  }
}

function topicOf(record: PublicRecord) {
  return record.kind === 'topic' ? [{ id: record.id, slug: record.slug, name: record.name }] : []
}
