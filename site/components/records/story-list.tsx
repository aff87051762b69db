import type { Language } from '../../../editorial/languages.ts'
import { cursorText } from '../../http/cursor.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { WORDS } from '../../words.ts'
import { Card } from '../card.tsx'
import { FurtherPages } from '../further-pages.tsx'

type Props = {
  language: Language
  /** Address of the page the list stands on. */
  address: string
  articles: ListedArticles
  title: string
}

/** Live stories that name something, newest first, and the way to older ones. */
export function StoryList({ language, address, articles: { cards, older, newer }, title }: Props) {
  const words = WORDS[language]
  const isPast = newer !== null
  return (
    <section className="story-list" aria-labelledby="stories">
      <h2 id="stories">{title}</h2>
      {cards.length > 0 ? null : <p className="empty">{isPast ? words.noneOlder : RECORD_WORDS[language].noStories}</p>}
      {cards.map((card) => (
        <Card key={card.address} card={card} size="line" showsSection heading="h3" />
      ))}
      <FurtherPages
        label={words.furtherPages}
        newer={
          newer === null ? null : { address: newer === 'newest' ? address : `${address}?before=${cursorText(newer)}`, words: words.newer }
        }
        older={older === null ? null : { address: `${address}?before=${cursorText(older)}`, words: words.older }}
      />
    </section>
  )
}
