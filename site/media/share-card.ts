import { createHash } from 'node:crypto'
import { isLanguage, type Language } from '../../editorial/languages.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { MAGAZINE } from '../magazine.ts'
import { storage } from '../storage/storage.ts'

/** All that is drawn on the card of a shared page: 1200 × 630 pixels, JPEG. Empty texts are left out. */
export type ShareCard = {
  /** The article's id, or the language of the card that every other page has. */
  of: string
  language: Language
  headline: string
  section: string
  photo: { hash: string; width: number; height: number; focalPoint: { x: number; y: number } } | null
}

export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Raise it with every change of the drawing, so that a new drawing gets a new name. */
const DESIGN = 1

export function articleCard({ article, language, headline, section, leadPhoto }: ArticleContent): ShareCard {
  const photo = leadPhoto && { hash: leadPhoto.hash, width: leadPhoto.width, height: leadPhoto.height, focalPoint: leadPhoto.focalPoint }
  return { of: String(article), language, headline, section: section.name, photo }
}

export function magazineCard(language: Language): ShareCard {
  return { of: language, language, headline: '', section: '', photo: null }
}

/** `{article or language}-{hash}.jpg`: the hash is of everything drawn, so that a name always means the same picture. */
export function cardFile(card: ShareCard): string {
  return `${card.of}-${hashOf([DESIGN, card, MAGAZINE[card.language]])}.jpg`
}

/** Names the drawing itself: other than what it was when a card was made, the card is made again. */
export function cardDesign(): string {
  return hashOf([DESIGN, MAGAZINE])
}

function hashOf(drawn: unknown): string {
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 32)
}

export function cardAddress(card: ShareCard): string {
  return `/media/cards/${cardFile(card)}`
}

/** Where in the storage a card lies. */
export function cardKey(file: string): string {
  return `cards/${file}`
}

/** Looked up in the storage while a page is rendered, never when it is read. */
export function isCardMade(card: ShareCard): boolean | Promise<boolean> {
  return storage.has(cardKey(cardFile(card)))
}

/** Reads `/media/cards/{article or language}-{hash}.jpg` and nothing looser; null for all else. */
export function parseCardAddress(address: string): { file: string; of: Language | number } | null {
  const [, file, of = ''] = /^\/media\/cards\/(([a-z]{2}|[1-9][0-9]{0,8})-[0-9a-f]{32}\.jpg)$/.exec(address) ?? []
  if (file === undefined) return null
  if (isLanguage(of)) return { file, of }
  return /^\d/.test(of) ? { file, of: Number(of) } : null
}
