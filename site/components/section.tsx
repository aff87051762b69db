import { sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { cursorText } from '../http/cursor.ts'
import type { ListedArticles } from '../queries/listed-articles.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Card } from './card.tsx'
import { Front } from './front.tsx'
import { FurtherPages } from './further-pages.tsx'

type Props = { language: Language; slug: string; name: string; articles: ListedArticles }

/** A section: its name, the newest story large, the others dated, and the way to older ones. */
export function Section({ language, slug, name, articles: { cards, older, newer } }: Props) {
  const words = WORDS[language]
  const address = sectionAddress({ language, slug })
  const isNewest = newer === null
  return (
    <div className="front">
      <header className="list-header">
        <Breadcrumb language={language} />
        <Arc />
        <h1>{name}</h1>
        <p>
          <a href={`${address}/feed.xml`} type="application/rss+xml">
            {words.feed}
          </a>
        </p>
      </header>
      {isNewest ? <Front language={language} cards={cards} showsSection={false} /> : null}
      {isNewest || cards.length === 0 ? null : (
        <div className="front-rest">
          {cards.map((card) => (
            <Card key={card.address} card={card} size="line" showsSection={false} />
          ))}
        </div>
      )}
      {cards.length === 0 ? <p>{words.noneOlder}</p> : null}
      <FurtherPages
        label={words.furtherPages}
        newer={
          newer === null ? null : { address: newer === 'newest' ? address : `${address}?before=${cursorText(newer)}`, words: words.newer }
        }
        older={older === null ? null : { address: `${address}?before=${cursorText(older)}`, words: words.older }}
      />
    </div>
  )
}
