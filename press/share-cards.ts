import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LANGUAGES } from '../editorial/languages.ts'
import { renditionWidths } from '../editorial/renditions.ts'
import {
  articleCard,
  cardDesign,
  CARD_SIZE,
  cardFile,
  cardPath,
  isCardMade,
  magazineCard,
  type ShareCard,
} from '../site/media/share-card.ts'
import { renditionFile } from '../site/media/rendition-files.ts'
import { liveArticle } from '../site/queries/live-article.ts'
import { readerPool } from '../site/store/reader-pool.ts'
import { drawCard } from './render-card.ts'
import { writeWhole } from './write-whole.ts'

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
  const marker = cardPath(`drawn-${cardDesign()}`)
  if (existsSync(marker)) return []
  const { rows } = await readerPool().query<{ address: string }>(
    `SELECT address FROM publications WHERE kind = 'article' AND status = 'live' ORDER BY published_at DESC`,
  )
  const drawn = await ensureArticleCards(rows.map(({ address }) => address))
  await mkdir(path.dirname(marker), { recursive: true })
  await writeFile(marker, '')
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
  if (isCardMade(card)) return false
  const target = cardPath(cardFile(card))
  const bytes = await drawCard(card, { photo: card.photo && (await readFile(renditionOf(card.photo))) })
  await mkdir(path.dirname(target), { recursive: true })
  await writeWhole(target, bytes)
  return true
}

/** The smallest rendition that need not be enlarged, else the largest. */
function renditionOf({ hash, width, height }: NonNullable<ShareCard['photo']>): string {
  const widths = renditionWidths(width)
  const isEnough = (one: number) => one >= CARD_SIZE.width && (one * height) / width >= CARD_SIZE.height
  return renditionFile({ hash, width: widths.find(isEnough) ?? widths.at(-1) ?? width, format: 'jpg' })
}
