import type { ArticleContent } from '../../editorial/publication.ts'
import { environment } from '../../environment.ts'
import { renderDocument } from '../render-document.tsx'
import type { LiveStories } from '../queries/live-stories.ts'
import { FeedBlock, FeedFigure } from './feed-block.tsx'
import { FeedRelated } from './feed-related.tsx'

/** Only an attribute has a bare quote: in text React writes it as an entity. */
const OWN_ADDRESSES = / (href|src)="\/(?!\/)/g
const OWN_MARKS = / (?:class|role|tabindex|aria-label|data-[a-z]+)="[^"]*"/g

/** The whole story as HTML for feed readers, without our classes, every address in full. Related stories show where their live editions are given. */
export async function feedHtml(
  { language, standfirst, leadPhoto, body, related }: ArticleContent,
  { stories = new Map() }: { stories?: LiveStories } = {},
): Promise<string> {
  const html = await renderDocument(
    <>
      {standfirst === '' ? null : (
        <p>
          <strong>{standfirst}</strong>
        </p>
      )}
      {leadPhoto === null ? null : <FeedFigure photo={leadPhoto} language={language} />}
      {body.map((block, position) => (
        <FeedBlock key={position} block={block} language={language} stories={stories} />
      ))}
      <FeedRelated related={related} stories={stories} language={language} />
    </>,
  )
  return html.replace(OWN_MARKS, '').replace(OWN_ADDRESSES, ` $1="${environment.baseUrl}/`)
}
