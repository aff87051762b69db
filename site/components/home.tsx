import { monthAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { monthInWords } from '../instants.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import { WORDS } from '../words.ts'
import { Front } from './front.tsx'
import { Instant } from './instant.tsx'

/** A photo may make one of this many newest stories the lead. */
const NEWEST = 4

type Props = {
  language: Language
  cards: ArticleCard[]
  /** The newest month of the archive (yyyy-mm); null where nothing is live. */
  month: string | null
}

/** The front page: the newest stories, when the last one was published, and the way to all others. */
export function Home({ language, cards, month }: Props) {
  const words = WORDS[language]
  if (cards.length === 0) return <p className="front-empty">{words.nothingYet}</p>

  const newest = cards.map((card) => card.publishedAt).reduce((a, b) => (a > b ? a : b))
  return (
    <div className="front">
      <p className="front-time">
        {words.lastPublication} <Instant at={newest} language={language} />
      </p>
      <Front language={language} cards={leadFirst(cards)} showsSection />
      {month === null ? null : (
        <p className="front-further">
          <a href={monthAddress({ language, month })}>{words.archive(monthInWords(month, language))}</a>
        </p>
      )}
    </div>
  )
}

/** The newest story that has a photo leads, while it is among the newest few; else the newest. */
function leadFirst(cards: ArticleCard[]): ArticleCard[] {
  const lead = cards.slice(0, NEWEST).find((card) => card.leadPhoto !== null) ?? cards[0]
  return lead ? [lead, ...cards.filter((card) => card !== lead)] : []
}
