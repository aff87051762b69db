import { isLanguage } from '../../editorial/languages.ts'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { liveArticle } from '../queries/live-article.ts'
import { readerPool } from '../store/reader-pool.ts'
import { readPublicFile, fileAnswer } from './file-answer.ts'
import { isPublicHash, publicAnswer } from './public-hashes.ts'
import { articleCard, cardFile, cardPath, magazineCard, parseCardAddress } from './share-card.ts'

/** The card of a page as it is live now; null for every other, also for those it had before. */
export async function cardAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const asked = parseCardAddress(address)
  const body = asked && (await readPublicFile(cardPath(asked.file)))
  if (!asked || !body) return null
  const { file, of } = asked
  const isPublic = isLanguage(of) ? file === cardFile(magazineCard(of)) : await publicAnswer(file, { ask: () => isLiveCard(file, of) })
  return isPublic ? fileAnswer(body, { etag: `"${file.replace('.jpg', '')}"`, contentType: 'image/jpeg', request }) : null
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
