/** An answer whose bytes are ready: what `server.ts` writes to a socket and a route handler turns into a Response. */
export type FinishedAnswer = {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer> | null
}

/** What the reader's side needs to know of a request. `target` is the path and query as they were sent. */
export type ReaderRequest = {
  method: string
  target: string
  acceptEncoding: string
  ifNoneMatch: string
  /** Which bytes of a recording are asked for; empty or missing for all of them. */
  range?: string
  ifRange?: string
}

/** The answer without its body where the method is HEAD; Content-Length still tells the length. */
export function withoutBodyOnHead(answer: FinishedAnswer, { method }: { method: string }): FinishedAnswer {
  return method === 'HEAD' ? { ...answer, body: null } : answer
}
