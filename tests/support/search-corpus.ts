import { Client } from 'pg'
import type { Language } from '../../editorial/languages.ts'
import { recordPath, type PublicRecord } from '../../editorial/public-records.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { printedArticle } from './site-publications.ts'
import { useDatabase } from './use-database.ts'

type Given = { content: ArticleContent; address?: string; firstPublishedAt?: string }

/** Publications in the real tables of this test's database, without the guard of who may publish: that is tested where it is decided. */
export async function openCorpus() {
  const owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
  await owner.query('ALTER TABLE publications DISABLE TRIGGER publication_needs_approval')
  let printed = 0

  const insert = async (kind: string, subject: number, language: Language | null, address: string, content: unknown, first: string) => {
    await owner.query(
      `INSERT INTO publications (kind, subject, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
       VALUES ($1, $2, $3, $4, 'published', 'live', 1, 1, 'm', $5, $6, now())`,
      [kind, subject, language, address, JSON.stringify(content), first],
    )
  }

  return {
    query: (text: string, values: unknown[] = []) => owner.query<Record<string, unknown>>(text, values),
    /** Prints an article; its address is `/vi/2025/11/16/bai-7` for article 7 where none is given. */
    async article({ content, address, firstPublishedAt }: Given): Promise<void> {
      printed += 1
      const { article, language } = content
      const first = firstPublishedAt ?? new Date(Date.UTC(2025, 10, 16) + printed * 60_000).toISOString()
      await insert('article', article, language, address ?? `/${language}/2025/11/16/bai-${article}`, content, first)
    },
    async record(record: PublicRecord, firstPublishedAt = '2025-11-01T00:00:00Z'): Promise<void> {
      await insert(record.kind, record.id, null, recordPath(record), record, firstPublishedAt)
    },
    /** Takes what is live of a subject away. */
    async take(kind: string, subject: number, status: 'superseded' | 'unpublished' | 'retracted' = 'unpublished'): Promise<void> {
      await owner.query(`UPDATE publications SET status = $3 WHERE kind = $1 AND subject = $2 AND status = 'live'`, [kind, subject, status])
    },
    close: () => owner.end(),
  }
}

/** A paragraph of plain text, as it is printed. */
export function paragraph(text: string): ArticleContent['body'][number] {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text, bold: false, italic: false }] }
}

/** An article whose texts a test names; the rest is filled with words no test looks for. */
export function story(article: number, headline: string, differences: Partial<ArticleContent> = {}): ArticleContent {
  return printedArticle({
    article,
    story: article,
    headline,
    standfirst: 'zzz',
    body: [paragraph('zzz')],
    bylines: [],
    section: { id: 1, slug: 'doi-ngoai', name: 'zzz' },
    slug: `bai-${article}`,
    ...differences,
  })
}
