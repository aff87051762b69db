import type { Language } from '../../editorial/languages.ts'
import type { LiveStories } from '../queries/live-stories.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { Card } from './card.tsx'

type Props = {
  /** Stories by id, in the desk's order. */
  related: readonly number[]
  stories: LiveStories
  language: Language
}

/** The stories that the desk chose to go with this one, those of them that can be read. */
export function RelatedStories({ related, stories, language }: Props) {
  const cards = related.flatMap((story) => stories.get(story) ?? [])
  if (cards.length === 0) return null
  return (
    <section className="related-stories" aria-labelledby="related">
      <h2 id="related">{RECORD_WORDS[language].related}</h2>
      <div className="related-cards">
        {cards.map((card) => (
          <Card key={card.address} card={card} size="second" showsSection heading="h3" />
        ))}
      </div>
    </section>
  )
}
