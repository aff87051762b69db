import { monthAddress, timelineAddress, topicAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { monthInWords } from '../instants.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { LiveTopic } from '../store/page-frame.ts'
import { textIn } from '../texts.ts'
import { WORDS } from '../words.ts'
import { Front } from './front.tsx'
import { Instant } from './instant.tsx'
import { SectionContainer } from './section-container.tsx'

/** A photo may make one of this many newest stories the lead. */
const NEWEST = 4

/** The lead and the three that stand under it. */
const LARGE = 4

/** Of one section; the others are on its own page. */
const MOST_OF_A_SECTION = 4

type Props = {
  language: Language
  cards: ArticleCard[]
  topics: LiveTopic[]
  /** The newest month of the archive (yyyy-mm); null where nothing is live. */
  month: string | null
}

/** The front page: the newest stories, then each section, the dossiers, and the ways to all others. */
export function Home({ language, cards, topics, month }: Props) {
  const words = WORDS[language]
  if (cards.length === 0) return <p className="front-empty">{words.nothingYet}</p>

  const newest = cards.map((card) => card.publishedAt).reduce((a, b) => (a > b ? a : b))
  const ordered = leadFirst(cards)
  return (
    <div className="front">
      <p className="front-time">
        {words.lastPublication} <Instant at={newest} language={language} />
      </p>
      <Front language={language} cards={ordered.slice(0, LARGE)} showsSection />
      {bySection(ordered.slice(LARGE)).map(({ section, ofSection }) => (
        <SectionContainer key={section.id} language={language} section={section} cards={ofSection.slice(0, MOST_OF_A_SECTION)} />
      ))}
      <section className="container front-chronicle" data-shape="plain" aria-labelledby="chronicle">
        <h2 id="chronicle">
          <a href={timelineAddress(language)}>{RECORD_WORDS[language].timeline}</a>
        </h2>
        <p>{RECORD_WORDS[language].timelineText}</p>
      </section>
      {topics.length === 0 ? null : <Topics language={language} topics={topics} />}
      {month === null ? null : (
        <p className="front-further">
          <a href={monthAddress({ language, month })}>{words.archive(monthInWords(month, language))}</a>
        </p>
      )}
    </div>
  )
}

function Topics({ language, topics }: Pick<Props, 'language' | 'topics'>) {
  return (
    <section className="container" data-shape="plain" aria-labelledby="topics">
      <h2 id="topics">{RECORD_WORDS[language].topics}</h2>
      <ul className="topic-list">
        {topics.map(({ id, slug, name }) => {
          const { text, lang } = textIn(name, language)
          return (
            <li key={id}>
              <a href={topicAddress({ language, slug })} lang={lang}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The newest story that has a photo leads, while it is among the newest few; else the newest. */
function leadFirst(cards: ArticleCard[]): ArticleCard[] {
  const lead = cards.slice(0, NEWEST).find((card) => card.leadPhoto !== null) ?? cards[0]
  return lead ? [lead, ...cards.filter((card) => card !== lead)] : []
}

/** The section of the newest story comes first. A section is its id, and is named as its newest story names it. */
function bySection(cards: ArticleCard[]): { section: ArticleCard['section']; ofSection: ArticleCard[] }[] {
  return [...Map.groupBy(cards, ({ section }) => section.id).values()].flatMap((ofSection) => {
    const [first] = ofSection
    return first ? [{ section: first.section, ofSection }] : []
  })
}
