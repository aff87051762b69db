import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FinishedAnswer, ReaderRequest } from './finished-answer.ts'

/** What the reader's side needs to know of a request that came over a socket. */
export function toReaderRequest(incoming: IncomingMessage): ReaderRequest {
  const { 'accept-encoding': acceptEncoding, 'if-none-match': ifNoneMatch, range, 'if-range': ifRange } = incoming.headers
  return {
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    acceptEncoding: Array.isArray(acceptEncoding) ? acceptEncoding.join(',') : (acceptEncoding ?? ''),
    ifNoneMatch: ifNoneMatch ?? '',
    range: range ?? '',
    ifRange: (Array.isArray(ifRange) ? ifRange[0] : ifRange) ?? '',
  }
}

export function writeAnswer(response: ServerResponse, { status, headers, body }: FinishedAnswer): void {
  response.writeHead(status, headers)
  response.end(body ?? undefined)
}
