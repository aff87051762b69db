import { sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import { Card } from './card.tsx'

type Props = { language: Language; section: { id: number; slug: string; name: string }; cards: ArticleCard[] }

/** A section on the front page: its name, one story with its photo, the others beside it. */
export function SectionContainer({ language, section: { id, slug, name }, cards }: Props) {
  const lead = cards.find(({ leadPhoto }) => leadPhoto !== null)
  const others = cards.filter((card) => card !== lead)
  return (
    <section className="container" data-shape={lead && others.length > 0 ? 'photo' : 'plain'} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{slug === '' ? name : <a href={sectionAddress({ language, slug })}>{name}</a>}</h2>
      {lead ? <Card card={lead} size="second" showsSection={false} heading="h3" /> : null}
      {others.length === 0 ? null : (
        <div className="container-lines">
          {others.map((card) => (
            <Card key={card.address} card={card} size="line" showsSection={false} heading="h3" />
          ))}
        </div>
      )}
    </section>
  )
}
