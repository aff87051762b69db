import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '../editorial/manifest.ts'
import type { PublicRecord } from '../editorial/public-records.ts'
import type { ArticleContent, RetractionContent } from '../editorial/publication.ts'

/** The canonical characters of a content and their SHA-256, in hex: what an approval or a clearing signs. */
export function manifestOf(content: ArticleContent | RetractionContent | PublicRecord): { canonical: string; manifest: string } {
  const canonical = canonicalJson(asJson(content))
  return { canonical, manifest: createHash('sha256').update(canonical, 'utf8').digest('hex') }
}

function asJson(content: ArticleContent | RetractionContent | PublicRecord): Json {
  const json: Json = content
  return json
}
