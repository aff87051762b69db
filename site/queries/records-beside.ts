import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type {
  PublicEvent,
  PublicOrganization,
  PublicPerson,
  PublicPhoto,
  PublicPlace,
  PublicRecord,
  RecordKind,
} from '../../editorial/public-records.ts'
import { readerPool } from '../store/reader-pool.ts'
import { isNamedBySomethingLive } from './named-records.ts'
import { parsePublicRecord } from './record-content.ts'
import { withheldAmong } from './withheld-pictures.ts'

/** What stands beside a record and has a page itself: all that may be linked to. */
export type RecordsBeside = {
  /** As `person:12`. */
  references: ReadonlySet<string>
  people: PublicPerson[]
  organizations: PublicOrganization[]
  places: PublicPlace[]
  events: PublicEvent[]
  photos: PublicPhoto[]
}

/** Of one kind; a port has more photos than a page can show. */
const MOST_OF_A_KIND = 200

const row = z.object({ content: z.string() })

const QUERY = `
  WITH beside AS (
    SELECT named.id FROM unnest($2::text[]) AS reference
    JOIN publications AS named ON named.status = 'live' AND named.kind <> 'article'
      AND named.kind::text = split_part(reference, ':', 1) AND named.subject = split_part(reference, ':', 2)::numeric
    UNION
    SELECT id FROM publications WHERE status = 'live' AND kind <> 'article' AND refers @> ARRAY[$1]
  ),
  numbered AS (
    SELECT record.content, record.kind, record.id, row_number() OVER (PARTITION BY record.kind ORDER BY record.id DESC) AS place
    FROM publications AS record JOIN beside USING (id)
    WHERE ${isNamedBySomethingLive('record')}
  )
  SELECT content FROM numbered WHERE place <= ${MOST_OF_A_KIND} ORDER BY kind, id DESC`

/** The records with pages in this language that this one names, or that name it. */
export async function recordsBeside(
  { kind, id, refers }: { kind: RecordKind; id: number; refers: string[] },
  language: Language,
): Promise<RecordsBeside> {
  const { rows } = await readerPool().query(QUERY, [`${kind}:${id}`, refers])
  const records = z
    .array(row)
    .parse(rows)
    .map(({ content }) => parsePublicRecord(content))
  const hashes = records.flatMap((record) => (record.kind === 'photo' ? [record.hash] : []))
  const lost = await withheldAmong(hashes, language)
  return sorted(records.filter((record) => record.kind !== 'photo' || !lost.has(record.hash)))
}

function sorted(records: PublicRecord[]): RecordsBeside {
  return {
    references: new Set(records.map((record) => `${record.kind}:${record.id}`)),
    people: records.filter((record) => record.kind === 'person'),
    organizations: records.filter((record) => record.kind === 'organization'),
    places: records.filter((record) => record.kind === 'place'),
    events: records.filter((record) => record.kind === 'event'),
    photos: records.filter((record) => record.kind === 'photo'),
  }
}
