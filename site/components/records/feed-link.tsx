import type { Language } from '../../../editorial/languages.ts'
import { WORDS } from '../../words.ts'

/** The visible way to a page's own feed. */
export function FeedLink({ language, address }: { language: Language; address: string }) {
  return (
    <p className="feed-link">
      <a href={`${address}/feed.xml`} type="application/rss+xml">
        {WORDS[language].feed}
      </a>
    </p>
  )
}
