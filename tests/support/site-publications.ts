import { Client } from 'pg'
import type { ArticleContent } from '../../editorial/publication.ts'
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
    async unpublish(article: number): Promise<void> {
      await owner.query(`UPDATE publications SET status = 'unpublished' WHERE article_id = $1 AND status = 'live'`, [article])
    },
    close: () => owner.end(),
  }
}
