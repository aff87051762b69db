import { Client } from 'pg'
import { recordPath, type PublicRecord } from '../../editorial/public-records.ts'
import type { ArticleContent, RetractionContent } from '../../editorial/publication.ts'
import { useDatabase } from './use-database.ts'

/** An article as it is printed; a test names only what it is about. */
export function printedArticle(differences: Partial<ArticleContent> = {}): ArticleContent {
  return {
    format: 2,
    kind: 'article',
    article: 1,
    story: 1,
    language: 'vi',
    revision: 1,
    headline: 'Tô Lâm gặp gỡ bạn bè quốc tế',
    standfirst: 'Ễ Ổ Ữ: một câu dẫn đủ dấu.',
    slug: 'to-lam-gap-go-ban-be',
    section: { id: 1, slug: 'doi-ngoai', name: 'Đối ngoại nhân dân' },
    leadPhoto: null,
    body: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Một đoạn văn.', bold: false, italic: false }] }],
    bylines: [{ person: { id: 2, slug: 'ngo-le-van', name: 'Ngô Lê Văn', offices: ['Thứ trưởng Bộ Ngoại giao'] }, as: 'text' }],
    people: [],
    organizations: [],
    places: [],
    events: [],
    topics: [],
    related: [],
    correction: null,
    refers: [],
    referenceDate: '2025-11-16',
    ...differences,
  }
}

/** What a test says of a publication; the rest is filled. */
export type GivenPublication = {
  content?: ArticleContent
  address: string
  status?: 'live' | 'superseded' | 'unpublished'
  act?: string
  firstPublishedAt?: string
  photoHashes?: string[]
}

/**
 * Publications for the reader's side alone, in tables like the real ones that stand before them in this test's database,
 * without their guards: what may be published, and by whom, is tested where it is decided.
 */
export async function openPublications() {
  const owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
  await owner.query(`
    CREATE SCHEMA readers;
    SET search_path = readers, public;
    CREATE TABLE publications (LIKE public.publications INCLUDING DEFAULTS INCLUDING GENERATED);
    CREATE TABLE publications_texts (LIKE public.publications_texts INCLUDING DEFAULTS);
    GRANT USAGE ON SCHEMA readers TO PUBLIC;
    GRANT SELECT ON publications, publications_texts TO PUBLIC;
    DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = readers, public', current_database()); END $$;
  `)

  return {
    query: (text: string, values: unknown[] = []) => owner.query(text, values),
    /** Prints one publication; a live one takes the place of the article's live one, in one transaction. */
    async publish(given: GivenPublication): Promise<void> {
      const { address, status = 'live', act = 'published', firstPublishedAt = '2025-11-16T10:16:00Z' } = given
      const content = given.content ?? printedArticle()
      await owner.query('BEGIN')
      if (status === 'live') {
        await owner.query(`UPDATE publications SET status = 'superseded' WHERE article_id = $1 AND status = 'live'`, [content.article])
      }
      const { rows } = await owner.query<{ id: number }>(
        `INSERT INTO publications
           (kind, subject, article_id, story_id, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
         VALUES ('article', $1::int, $1::int, $2, $3, $4, $5, $6, 1, $7, 'm', $8, $9, now()) RETURNING id`,
        [
          content.article,
          content.story,
          content.language,
          address,
          act,
          status,
          content.revision,
          JSON.stringify(content),
          firstPublishedAt,
        ],
      )
      for (const hash of given.photoHashes ?? []) {
        await owner.query(`INSERT INTO publications_texts (parent_id, path, text, "order") VALUES ($1, 'photoHashes', $2, 1)`, [
          rows[0]?.id,
          hash,
        ])
      }
      await owner.query('COMMIT')
    },
    /** Prints a record; the one before steps back. `hashes` are those of its photos. */
    async publishRecord(record: PublicRecord, hashes: string[] = []): Promise<void> {
      const path = recordPath(record)
      await owner.query('BEGIN')
      await owner.query(`UPDATE publications SET status = 'superseded' WHERE kind = $1 AND subject = $2 AND status = 'live'`, [
        record.kind,
        record.id,
      ])
      const { rows } = await owner.query<{ id: number }>(
        `INSERT INTO publications (kind, subject, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
         VALUES ($1, $2, $3, 'published', 'live', 1, 1, 'm', $4, now(), now()) RETURNING id`,
        [record.kind, record.id, path, JSON.stringify(record)],
      )
      for (const hash of hashes) {
        await owner.query(`INSERT INTO publications_texts (parent_id, path, text, "order") VALUES ($1, 'photoHashes', $2, 1)`, [
          rows[0]?.id,
          hash,
        ])
      }
      await owner.query('COMMIT')
    },
    /** Takes an article away for good, from wherever it stood last. */
    async retract(content: ArticleContent, { address, reason }: { address: string; reason: string }): Promise<void> {
      const { article, story, language, headline, section } = content
      const retraction: RetractionContent = { format: 2, kind: 'retraction', article, story, language, headline, section, reason }
      await owner.query(`UPDATE publications SET status = 'retracted' WHERE article_id = $1 AND status = 'live'`, [article])
      await owner.query(
        `INSERT INTO publications
           (kind, subject, article_id, story_id, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
         VALUES ('article', $1::int, $1::int, $2, $3, $4, 'retracted', 'retracted', 9, 1, 'm', $5, now(), '2025-12-01T03:00:00Z')`,
        [article, story, language, address, JSON.stringify(retraction)],
      )
    },
    async unpublish(article: number): Promise<void> {
      await owner.query(`UPDATE publications SET status = 'unpublished' WHERE article_id = $1 AND status = 'live'`, [article])
    },
    close: () => owner.end(),
  }
}
