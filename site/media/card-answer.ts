import { isLanguage } from '../../editorial/languages.ts'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { liveArticle } from '../queries/live-article.ts'
import { readerPool } from '../store/reader-pool.ts'
import { storage } from '../storage/storage.ts'
import { fileAnswer } from './file-answer.ts'
import { isPublicHash, publicAnswer } from './public-hashes.ts'
import { articleCard, cardFile, cardKey, magazineCard, parseCardAddress } from './share-card.ts'

/** The card of a page as it is live now; null for every other, also for those it had before. */
export async function cardAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const asked = parseCardAddress(address)
  if (!asked) return null
  const { file, of } = asked
  // Before it is looked for: how long that takes would tell what there once was.
  const isPublic = isLanguage(of) ? file === cardFile(magazineCard(of)) : await publicAnswer(file, { ask: () => isLiveCard(file, of) })
  const body = isPublic ? await storage.read(cardKey(file)) : null
  return body && fileAnswer(body, { etag: `"${file.replace('.jpg', '')}"`, contentType: 'image/jpeg', request })
}

async function isLiveCard(file: string, article: number): Promise<boolean> {
  const { rows } = await readerPool().query<{ address: string }>(
    `SELECT address FROM publications WHERE kind = 'article' AND article_id = $1 AND status = 'live'`,
    [article],
  )
  const live = rows[0] && (await liveArticle(rows[0].address))
  if (!live || cardFile(articleCard(live.content)) !== file) return false
  // Nobody sees on a card what is not shown on the page.
  return live.content.leadPhoto === null || isPublicHash(live.content.leadPhoto.hash)
}
