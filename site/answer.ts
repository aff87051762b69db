import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../editorial/languages.ts'
import type { FinishedAnswer, ReaderRequest } from './http/finished-answer.ts'
import { cursorIn } from './http/cursor.ts'
import { missingInEvenTime } from './http/missing-in-even-time.ts'
import { pageAnswer } from './http/page-answer.ts'
import { plainAnswer, textAnswer } from './http/plain-answers.ts'
import { languageOfAddress, readerAddress } from './http/reader-address.ts'
import { SECURITY_HEADERS } from './http/security-headers.ts'
import { logger } from './logger.ts'
import { mediaAnswer } from './media/media-answer.ts'
import { recordingAnswer } from './media/recording-answer.ts'
import { messageAnswer } from './pages/message-answer.tsx'
import { isUnkeptFeed } from './feeds/feed-kinds.ts'
import { isListAddress } from './pages/page-kinds.tsx'
import { isRenderedAddress, renderPage } from './pages/render-page.tsx'
import { earlierAnswer } from './earlier/earlier-answer.tsx'
import { searchAnswer } from './search/search-answer.tsx'
import { setAnswerer } from './store/answerer.ts'
import { findPage, renderUnkept } from './store/page-store.ts'
import { TooManyAtOnce } from './store/unkept-in-turn.ts'

setAnswerer(answerEvenly)

/** Answers a web Request for anything on the reader's side. Next compresses what a handler returns, so these bytes are plain. */
export async function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const { status, headers, body } = await answerEvenly({
    method: request.method,
    target: pathname + search,
    acceptEncoding: '',
    ifNoneMatch: request.headers.get('if-none-match') ?? '',
    range: request.headers.get('range') ?? '',
    ifRange: request.headers.get('if-range') ?? '',
  })
  return new Response(body, { status, headers })
}

/** Answers as the site does over HTTP: how long it takes to find nothing tells nothing. */
export function answerEvenly(request: ReaderRequest): Promise<FinishedAnswer> {
  return missingInEvenTime(() => answerReader(request))
}

/** Answers every address outside Next's own folders. Whatever goes wrong, the reader gets one of our pages. */
export async function answerReader(request: ReaderRequest): Promise<FinishedAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refusal = textAnswer('Only GET and HEAD are answered here.\n', request, 405)
    return { ...refusal, headers: { ...refusal.headers, allow: 'GET, HEAD' } }
  }
  const language = languageOfAddress(request.target)
  const address = readerAddress(request.target)
  if (address.kind === 'too-long') return messageAnswer('malformed', { language, status: 414, request })
  if (address.kind === 'malformed') return messageAnswer('malformed', { language, status: 400, request })
  try {
    return await answerPath(address.path, { language, request })
  } catch (err) {
    if (!(err instanceof TooManyAtOnce)) logger.error({ err, path: address.path }, 'A page of the reader’s side could not be answered')
    const away = await messageAnswer('away', { language, status: 503, request })
    return { ...away, headers: { ...away.headers, 'retry-after': '10' } }
  }
}

async function answerPath(path: string, { language, request }: { language: Language; request: ReaderRequest }): Promise<FinishedAnswer> {
  if (path === '/') return redirectTo(`/${DEFAULT_LANGUAGE}`, 307)
  if (LANGUAGES.some((one) => path === `/${one}/`)) return redirectTo(path.slice(0, -1), 308)

  const plain =
    (await plainAnswer(path, request)) ??
    (await mediaAnswer(path, request)) ??
    (await recordingAnswer(path, request)) ??
    (await searchAnswer(request))
  if (plain) return plain

  const earlier = await earlierAnswer(path, request)
  if (earlier === 'malformed') return messageAnswer('malformed', { language, status: 400, request })
  if (earlier === 'missing') return messageAnswer('missing', { language, status: 404, request })
  if (earlier !== null) return earlier

  const before = isListAddress(path) ? cursorIn(request.target) : null
  if (before === 'malformed') return messageAnswer('malformed', { language, status: 400, request })
  const render = () => renderPage(path, { before })
  const isKept = before === null && isRenderedAddress(path) && !isUnkeptFeed(path)
  const found = !isKept ? await renderUnkept(render) : await findPage(path, { render })
  if (found.kind === 'page') return pageAnswer(found.page, request)
  if (found.kind === 'moved') return redirectTo(found.to, 308)
  return messageAnswer('missing', { language, status: 404, request })
}

function redirectTo(location: string, status: 307 | 308): FinishedAnswer {
  const headers = { ...SECURITY_HEADERS, location, 'cache-control': 'no-cache', 'content-length': '0' }
  return { status, headers, body: null }
}
