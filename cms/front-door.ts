import { handleEndpoints, type SanitizedConfig } from 'payload'
import { idFrom } from './database.ts'
import { isForeignWrite } from './origin-of-write.ts'
import { expiredSignOnCookies } from './sign-on/sign-on-cookies.ts'

/** Bytes of a JSON body; files come as multipart and have a limit of their own. */
const LARGEST_JSON = 4 * 1024 * 1024
/** Of a form with a file of 40 MB in it. */
const LARGEST_FORM = 42 * 1024 * 1024
const LARGEST_QUERY = 64_000
const MOST_DOCUMENTS = 500

/** What may stand after a collection's name besides the id of a document. */
const NAMED_PATHS = new Set([
  'access',
  'by-name',
  'count',
  'export',
  'file',
  'first-register',
  'forgot-password',
  'init',
  'library',
  'login',
  'logout',
  'me',
  'overview',
  'preview',
  'refresh-token',
  'reset-password',
  'sign-in-link',
  'unlock',
  'usage-statement',
  'verify',
  'versions',
])

/** Everything under `/api` comes through here: what is malformed gets its 4xx before Payload or PostgreSQL trip over it. */
export async function answerApi(request: Request, { config }: { config: Promise<SanitizedConfig> }): Promise<Response> {
  if (isForeignWrite(request)) return refuse(403, 'This was sent from another site; writes are taken from our own pages only.')
  const asked = await unmasked(request)
  if (asked instanceof Response) return asked
  const url = new URL(asked.url)
  const fault = faultInAddress(url)
  if (fault) return fault
  // Before a byte of it is read: whoever is cut off in the middle hears no sentence.
  if (Number(asked.headers.get('content-length') ?? 0) > LARGEST_FORM) return refuse(413, 'The file is larger than 40 MB.')
  const bounded = await boundedBody(asked, url)
  if (bounded instanceof Response) return bounded
  const answer = await handleEndpoints({ config, request: bounded })
  // Signing out leaves nothing behind of how one signed in.
  if (url.pathname === '/api/users/logout') for (const cookie of expiredSignOnCookies()) answer.headers.append('set-cookie', cookie)
  return answer
}

/** The admin sends long queries as a POST that says it is a GET: judged as the GET that it is. */
async function unmasked(request: Request): Promise<Request | Response> {
  const override = request.headers.get('x-payload-http-method-override') ?? request.headers.get('x-http-method-override')
  if (request.method !== 'POST' || override !== 'GET') return request
  const query = await request.text()
  if (query.length > LARGEST_QUERY || !request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return refuse(400, 'A query sent as a form has at most 64,000 characters.')
  }
  const headers = new Headers(request.headers)
  for (const name of ['x-payload-http-method-override', 'x-http-method-override', 'content-type', 'content-length']) headers.delete(name)
  return new Request(`${request.url}${request.url.includes('?') ? '&' : '?'}${query}`, { headers })
}

function faultInAddress(url: URL): Response | null {
  if (url.search.length > LARGEST_QUERY) return refuse(414, 'The query is too long.')
  const path = decoded(url.pathname)
  const query = decoded(url.search.replaceAll('+', ' '))
  if (path === null || query === null || /\0/.test(path + query))
    return refuse(400, 'The address contains characters that mean nothing here.')
  const [, , collection, second, third] = path.split('/')
  // Payload's own tables; people keep preferences there and nothing else.
  if (collection?.startsWith('payload-') && collection !== 'payload-preferences') return nothingThere()
  if (collection === undefined || second === undefined) return faultInPaging(url)
  const id = second === 'versions' || second === 'access' ? third : NAMED_PATHS.has(second) ? undefined : second
  const needsId = id !== undefined && collection !== 'payload-preferences' && collection !== 'globals'
  return needsId && idFrom(id) === null ? nothingThere() : faultInPaging(url)
}

function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text)
    return plain.isWellFormed() ? plain : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function faultInPaging({ searchParams }: URL): Response | null {
  for (const [name, largest] of Object.entries({ page: 1_000_000, limit: MOST_DOCUMENTS, depth: 10 })) {
    const value = searchParams.get(name)
    if (value === null || value === '') continue
    const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN
    const smallest = name === 'page' ? 1 : 0
    if (!(number >= smallest && number <= largest)) return refuse(400, `“${name}” is a whole number from ${smallest} to ${largest}.`)
  }
  return null
}

/** The request with its JSON read and known to be an object, or the refusal; `limit=0` means all to Payload and is bounded here. */
async function boundedBody(request: Request, url: URL): Promise<Request | Response> {
  const limit = url.searchParams.get('limit')
  if (limit === '0') url.searchParams.set('limit', String(MOST_DOCUMENTS))
  const isJson = request.headers.get('content-type')?.includes('json') ?? false
  const address = limit === '0' ? url.href : request.url
  if (request.method === 'GET' || request.method === 'HEAD' || !isJson) return limit === '0' ? new Request(address, request) : request
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > LARGEST_JSON) return refuse(413, 'The text sent is larger than 4 MB.')
  const text = await request.text()
  if (text.length > LARGEST_JSON) return refuse(413, 'The text sent is larger than 4 MB.')
  if (text !== '' && !isJsonObject(text)) return refuse(400, 'The body is not a JSON object.')
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return new Request(address, { method: request.method, headers, ...(text === '' ? {} : { body: text }) })
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function nothingThere(): Response {
  return refuse(404, 'There is no such thing here, or it is not yours to see.')
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
