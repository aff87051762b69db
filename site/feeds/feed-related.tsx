import type { Language } from '../../editorial/languages.ts'
import type { LiveStories } from '../queries/live-stories.ts'
import { RECORD_WORDS } from '../record-words.ts'

type Props = { related: readonly number[]; stories: LiveStories; language: Language }

/** After the text, the stories that the desk chose to go with it, those of them that can be read. */
export function FeedRelated({ related, stories, language }: Props) {
  const cards = related.flatMap((story) => stories.get(story) ?? [])
  if (cards.length === 0) return null
  return (
    <>
      <h2>{RECORD_WORDS[language].related}</h2>
      <ul>
        {cards.map(({ address, headline }) => (
          <li key={address}>
            <a href={address}>{headline}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
