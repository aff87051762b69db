import { NEWS_SITEMAP, SITEMAP_INDEX } from '../../editorial/addresses.ts'
import { environment } from '../../environment.ts'
import { mediaBucket, storage } from '../storage/storage.ts'
import { readerPool } from '../store/reader-pool.ts'
import { withoutBodyOnHead, type FinishedAnswer, type ReaderRequest } from './finished-answer.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const ROBOTS = [
  'User-agent: *',
  'Disallow: /admin',
  'Disallow: /api',
  'Disallow: /preview',
  '',
  `Sitemap: ${environment.baseUrl}${SITEMAP_INDEX}`,
  `Sitemap: ${environment.baseUrl}${NEWS_SITEMAP}`,
  '',
].join('\n')

/** The small answers that need no page: `/healthz`, `/readyz`, `/robots.txt`; null for every other path. */
export async function plainAnswer(path: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  switch (path) {
    case '/healthz':
      return textAnswer('ok\n', request)
    case '/readyz':
      return readiness(request)
    case '/robots.txt':
      return textAnswer(ROBOTS, request)
    default:
      return null
  }
}

/** A short text that nobody may keep. */
export function textAnswer(text: string, request: { method: string }, status = 200): FinishedAnswer {
  const body = Uint8Array.from(new TextEncoder().encode(text))
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'no-store',
  }
  return withoutBodyOnHead({ status, headers, body }, request)
}

async function readiness(request: ReaderRequest): Promise<FinishedAnswer> {
  const [isDatabase, isStorage] = await Promise.all([isDatabaseThere(), isStorageThere()])
  const away = isDatabase ? (isStorage ? null : 'the storage does not answer') : 'the database does not answer'
  return away === null ? textAnswer('ready\n', request) : textAnswer(`${away}\n`, request, 503)
}

/** Both buckets; asked of the server at most once a second, however many ask us. */
async function isStorageThere(): Promise<boolean> {
  if (Date.now() - asked.at > 1_000) {
    const places = [storage, ...(mediaBucket ? [mediaBucket] : [])]
    asked = { at: Date.now(), answer: Promise.all(places.map((place) => place.isReachable())).then((all) => all.every(Boolean)) }
  }
  return asked.answer
}

let asked = { at: 0, answer: Promise.resolve(true) }

async function isDatabaseThere(): Promise<boolean> {
  try {
    await readerPool().query('SELECT 1')
    return true
  } catch {
    return false
  }
}
