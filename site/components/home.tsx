import type { Language } from '../../editorial/languages.ts'
import type { ArticleCard } from '../queries/latest-articles.ts'
import { WORDS } from '../words.ts'
import { Card } from './card.tsx'
import { Instant } from './instant.tsx'

const SECONDS = 3

/** The front page: one lead, three seconds, the rest as a list, and when the newest was published. */
export function Home({ language, cards }: { language: Language; cards: ArticleCard[] }) {
  const words = WORDS[language]
  const [lead, ...others] = leadFirst(cards)
  if (!lead) return <p className="home-empty">{words.nothingYet}</p>

  const seconds = others.slice(0, SECONDS)
  const rest = others.slice(SECONDS)
  const newest = cards.map((card) => card.publishedAt).reduce((a, b) => (a > b ? a : b))
  return (
    <div className="home">
      <p className="home-time">
        {words.lastPublication} <Instant at={newest} language={language} />
      </p>
      <Card card={lead} size="lead" />
      {seconds.length === 0 ? null : (
        <div className="home-seconds" data-count={seconds.length}>
          {seconds.map((card) => (
            <Card key={card.address} card={card} size="second" />
          ))}
        </div>
      )}
      {rest.length === 0 ? null : (
        <section className="home-rest" aria-labelledby="rest">
          <h2 id="rest">{words.latest}</h2>
          {rest.map((card) => (
            <Card key={card.address} card={card} size="line" />
          ))}
        </section>
      )}
    </div>
  )
}

/** The newest story that has a landscape photo leads, while it is among the newest few; else the newest. */
function leadFirst(cards: ArticleCard[]): ArticleCard[] {
  const lead = cards.slice(0, SECONDS + 1).find((card) => card.leadPhoto !== null) ?? cards[0]
  return lead ? [lead, ...cards.filter((card) => card !== lead)] : []
}
