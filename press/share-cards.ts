import { LANGUAGES } from '../editorial/languages.ts'
import { renditionWidths } from '../editorial/renditions.ts'
import {
  articleCard,
  cardDesign,
  CARD_SIZE,
  cardFile,
  cardKey,
  isCardMade,
  magazineCard,
  type ShareCard,
} from '../site/media/share-card.ts'
import { renditionKey } from '../site/media/rendition-files.ts'
import { liveArticle } from '../site/queries/live-article.ts'
import { storage } from '../site/storage/storage.ts'
import { readerPool } from '../site/store/reader-pool.ts'
import { drawCard } from './render-card.ts'

/**
 * Draws the cards of the live articles among these addresses, as their pages would show them, and says of which there was none. Their
 * renditions must be there.
 */
export async function ensureArticleCards(addresses: readonly string[]): Promise<string[]> {
  const drawn: string[] = []
  for (const address of addresses.filter(isArticleAddress)) {
    const article = await liveArticle(address)
    if (article && (await ensureCard(articleCard(article.content)))) drawn.push(address)
  }
  return drawn
}

/** After the drawing has changed: draws the cards of all that is live, once, and says of which. */
export async function redrawArticleCards(): Promise<string[]> {
  const marker = cardKey(`drawn-${cardDesign()}`)
  if (await storage.has(marker)) return []
  const { rows } = await readerPool().query<{ address: string }>(
    `SELECT address FROM publications WHERE kind = 'article' AND status = 'live' ORDER BY published_at DESC`,
  )
  const drawn = await ensureArticleCards(rows.map(({ address }) => address))
  await storage.write(marker, new Uint8Array())
  return drawn
}

/** Draws what every page without a picture of its own is shared with, in each language. */
export async function ensureMagazineCards(): Promise<void> {
  for (const language of LANGUAGES) await ensureCard(magazineCard(language))
}

function isArticleAddress(address: string): boolean {
  return /^\/[a-z]{2}\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/.test(address)
}

/** Says whether it was drawn now. */
async function ensureCard(card: ShareCard): Promise<boolean> {
  if (await isCardMade(card)) return false
  await storage.write(cardKey(cardFile(card)), await drawCard(card, { photo: card.photo && (await photoOf(card.photo)) }))
  return true
}

async function photoOf(photo: NonNullable<ShareCard['photo']>): Promise<Uint8Array> {
  const bytes = await storage.read(renditionOf(photo))
  if (!bytes) throw new Error(`The renditions of ${photo.hash} are not there.`)
  return bytes
}

/** The smallest rendition that need not be enlarged, else the largest. */
function renditionOf({ hash, width, height }: NonNullable<ShareCard['photo']>): string {
  const widths = renditionWidths(width)
  const isEnough = (one: number) => one >= CARD_SIZE.width && (one * height) / width >= CARD_SIZE.height
  return renditionKey({ hash, width: widths.find(isEnough) ?? widths.at(-1) ?? width, format: 'jpg' })
}
