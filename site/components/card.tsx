import { sectionAddress } from '../../editorial/addresses.ts'
import { dayInWords, instantWithOffset, localDay } from '../instants.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import { Picture } from './picture.tsx'

type Props = {
  card: ArticleCard
  size: 'lead' | 'second' | 'line'
  showsSection: boolean
  /** Its level under the headings around it. */
  heading?: 'h2' | 'h3'
}

const SIZES = {
  lead: '(min-width: 81rem) 49rem, (min-width: 64rem) 61vw, 100vw',
  second: '(min-width: 81rem) 24rem, (min-width: 48rem) 30vw, 92vw',
  line: '',
}

/** As the stylesheet has them, which cuts around the focal point what was not cut before. */
const SHAPES = { lead: '16:9', second: '4:3' } as const

/** A story on another page: one link to it, on its headline, and one to its section. */
export function Card({ card, size, showsSection, heading: Heading = 'h2' }: Props) {
  const { leadPhoto, language, section } = card
  const photo = size === 'line' ? null : (card.leadCrops?.find(({ crop }) => crop?.name === SHAPES[size]) ?? leadPhoto)
  return (
    <article className="card" data-size={size} data-photo={photo === null ? 'none' : 'shown'}>
      {photo === null ? null : (
        <Picture photo={photo} mediaBase="/media" sizes={SIZES[size]} loading={size === 'lead' ? 'first' : 'lazy'} />
      )}
      <div className="card-text">
        {!showsSection || section.slug === '' ? null : (
          <p className="kicker">
            <a href={sectionAddress({ language, slug: section.slug })}>{section.name}</a>
          </p>
        )}
        <Heading>
          <a href={card.address}>{card.headline}</a>
        </Heading>
        {card.standfirst === '' ? null : <p className="card-standfirst">{card.standfirst}</p>}
        <p className="card-date">
          <time dateTime={instantWithOffset(card.firstPublishedAt)}>{dayInWords(localDay(card.firstPublishedAt), language)}</time>
        </p>
      </div>
    </article>
  )
}
