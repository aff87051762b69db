import type { Language } from '../../editorial/languages.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { sharedRendition } from '../components/picture.tsx'
import { MAGAZINE } from '../magazine.ts'
import { isMade } from '../storage/while-rendering.ts'
import { articleCard, CARD_SIZE, cardAddress, cardFile, isCardMade, magazineCard } from './share-card.ts'

/** A JPEG with the path of its bytes, and what it shows. */
export type SharedPicture = { address: string; width: number; height: number; alt: string }

/** What an article is shared with: its card, before that is drawn its lead photo, else null. */
export function articlePicture(content: ArticleContent): SharedPicture | null {
  const { headline, leadPhoto } = content
  const card = articleCard(content)
  if (isMade(`card ${cardFile(card)}`, () => isCardMade(card)))
    return { address: cardAddress(card), ...CARD_SIZE, alt: [headline, leadPhoto?.alt ?? ''].filter(Boolean).join(' – ') }
  return leadPhoto && { ...sharedRendition(leadPhoto), alt: leadPhoto.alt }
}

/** What every other page is shared with; null before it is drawn. */
export function magazinePicture(language: Language): SharedPicture | null {
  const card = magazineCard(language)
  const { name, tagline } = MAGAZINE[language]
  return isMade(`card ${cardFile(card)}`, () => isCardMade(card))
    ? { address: cardAddress(card), ...CARD_SIZE, alt: `${name} – ${tagline}` }
    : null
}
