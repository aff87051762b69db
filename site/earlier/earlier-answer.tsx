import { isPageOfArticle } from '../../editorial/addresses.ts'
import { EarlierBanner } from '../components/earlier-banner.tsx'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { onceAnswer } from '../http/once-answer.ts'
import { ArticlePage } from '../pages/article-page.tsx'
import { isLive } from '../queries/is-live.ts'
import { earlierArticle } from '../queries/earlier-article.ts'
import { renderDocument } from '../render-document.tsx'
import { pageFrame } from '../store/page-frame.ts'
import { unkeptInTurn } from '../store/unkept-in-turn.ts'
import { dayIn } from './day-in.ts'
import { withoutLostMedia } from './without-lost-media.ts'

/**
 * An article as it read at the end of a day, `?at=2026-11-23`, under a banner that says so. It lives as long as its article is
 * live: null for requests without a day, and where nothing is live now; the address then answers as it does for everybody.
 */
export async function earlierAnswer(path: string, request: ReaderRequest): Promise<FinishedAnswer | 'malformed' | 'missing' | null> {
  if (!isPageOfArticle(path)) return null
  const asked = dayIn(request.target)
  if (asked === null || asked === 'malformed') return asked
  return unkeptInTurn(() => answerOfDay(path, { day: asked.day, request }))
}

async function answerOfDay(
  path: string,
  { day, request }: { day: string; request: ReaderRequest },
): Promise<FinishedAnswer | 'missing' | null> {
  const earlier = await earlierArticle(path, day)
  if (earlier === null) return (await isLive(path)) ? 'missing' : null
  const { content, isPresent, address, editions, ...dates } = earlier
  const banner = (
    <EarlierBanner language={content.language} day={day} publishedAt={dates.publishedAt} isPresent={isPresent} address={address} />
  )
  const page = (
    <ArticlePage
      {...dates}
      content={await withoutLostMedia(content)}
      address={address}
      editions={editions}
      mediaBase="/media"
      frame={await pageFrame()}
      banner={banner}
    />
  )
  return onceAnswer(await renderDocument(page), { request, status: 200 })
}
