import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '../editorial/manifest.ts'
import type { ArticleContent } from '../editorial/publication.ts'

/** The canonical characters of a content and their SHA-256, in hex: what an approval signs. */
export function manifestOf(content: ArticleContent): { canonical: string; manifest: string } {
  const canonical = canonicalJson(asJson(content))
  return { canonical, manifest: createHash('sha256').update(canonical, 'utf8').digest('hex') }
}

function asJson(content: ArticleContent): Json {
  const json: Json = content
  return json
}
