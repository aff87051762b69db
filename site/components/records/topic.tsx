import type { Language } from '../../../editorial/languages.ts'
import type { PublicTopic } from '../../../editorial/public-records.ts'
import { cursorText } from '../../http/cursor.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { textIn } from '../../texts.ts'
import { WORDS } from '../../words.ts'
import { Arc } from '../arc.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Card } from '../card.tsx'
import { Front } from '../front.tsx'
import { FurtherPages } from '../further-pages.tsx'
import { FeedLink } from './feed-link.tsx'
import { Prose } from './prose.tsx'

type Props = { language: Language; topic: PublicTopic; address: string; articles: ListedArticles }

/** A dossier: what it is about, the newest story large, the others dated, and the way to older ones. */
export function Topic({ language, topic, address, articles: { cards, older, newer } }: Props) {
  const words = WORDS[language]
  const { text, lang } = textIn(topic.name, language)
  const isNewest = newer === null
  return (
    <div className="front" data-kind="topic">
      <header className="list-header">
        <div className="record-kind">
          <Breadcrumb language={language} />
          <p className="kicker">{RECORD_WORDS[language].kind.topic}</p>
        </div>
        <Arc />
        <h1 lang={lang}>{text}</h1>
        {isNewest ? <Prose texts={topic.summary} language={language} /> : null}
        <FeedLink language={language} address={address} />
      </header>
      {isNewest && cards.length > 0 ? <Front language={language} cards={cards} showsSection /> : null}
      {isNewest || cards.length === 0 ? null : (
        <div className="front-rest">
          {cards.map((card) => (
            <Card key={card.address} card={card} size="line" showsSection />
          ))}
        </div>
      )}
      {cards.length === 0 ? <p className="empty">{isNewest ? RECORD_WORDS[language].noStories : words.noneOlder}</p> : null}
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
