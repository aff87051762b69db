import { Instant } from '../components/instant.tsx'
import type { ArticleCard } from '../queries/article-cards.ts'
import { BLOCK_WORDS } from './block-words.ts'

/** Another story with its whole teaser, as it is live on the day of reading. */
export function RelatedStory({ card: { headline, standfirst, address, firstPublishedAt, language } }: { card: ArticleCard }) {
  return (
    <section className="related-story" aria-label={BLOCK_WORDS[language].relatedStory}>
      <p className="kicker">{BLOCK_WORDS[language].relatedStory}</p>
      <p className="block-title">
        <a href={address}>{headline}</a>
      </p>
      {standfirst === '' ? null : <p className="related-standfirst">{standfirst}</p>}
      <p className="related-date">
        <Instant at={firstPublishedAt} language={language} />
      </p>
    </section>
  )
}
