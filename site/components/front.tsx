import type { Language } from '../../editorial/languages.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import { WORDS } from '../words.ts'
import { Card } from './card.tsx'

const SECONDS = 3

type Props = {
  language: Language
  /** The first one leads. */
  cards: ArticleCard[]
  /** On a section's own page its name would stand on every card. */
  showsSection: boolean
}

/** Stories by weight: one lead, three seconds, the rest as a list. */
export function Front({ language, cards: [lead, ...others], showsSection }: Props) {
  if (!lead) return null
  const seconds = others.slice(0, SECONDS)
  const rest = others.slice(SECONDS)
  return (
    <>
      <Card card={lead} size="lead" showsSection={showsSection} />
      {seconds.length === 0 ? null : (
        <div className="front-seconds" data-count={seconds.length}>
          {seconds.map((card) => (
            <Card key={card.address} card={card} size="second" showsSection={showsSection} />
          ))}
        </div>
      )}
      {rest.length === 0 ? null : (
        <section className="front-rest" aria-labelledby="rest">
          <h2 id="rest">{WORDS[language].latest}</h2>
          {rest.map((card) => (
            <Card key={card.address} card={card} size="line" showsSection={showsSection} />
          ))}
        </section>
      )}
    </>
  )
}
