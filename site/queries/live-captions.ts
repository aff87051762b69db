import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import { shownIn } from '../../editorial/printed-body.ts'
import { readerPool } from '../store/reader-pool.ts'
import { parseArticleContent } from './article-content.ts'

const row = z.object({ content: z.string() })

const QUERY = `
  SELECT publication.content FROM publications AS publication
  JOIN publications_texts AS used ON used.parent_id = publication.id AND used.path = 'photoHashes'
  WHERE used.text = $1 AND publication.language = $2 AND publication.status = 'live' AND publication.kind = 'article'
  ORDER BY publication.published_at DESC
  LIMIT 1`

/** The captions of a recording (WebVTT) as the newest live article in that language prints them; null where none does. */
export async function liveCaptions(hash: string, language: Language): Promise<string | null> {
  const { rows } = await readerPool().query(QUERY, [hash, language])
  if (rows.length === 0) return null
  const { recordings } = shownIn(parseArticleContent(row.parse(rows[0]).content).body)
  return recordings.find((recording) => recording.hash === hash)?.captions || null
}
