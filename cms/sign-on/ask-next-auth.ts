import * as nextAuth from 'next-auth'
import type { NextAuthOptions } from 'next-auth'
import { z } from 'zod'
import { environment } from '../../environment.ts'

/** What is asked of next-auth, from a request that the caller has taken apart. */
type Question = {
  method: 'GET' | 'POST'
  /** `['csrf']`, `['signin', provider]` or `['callback', provider]`. */
  path: readonly string[]
  query: Record<string, string>
  body: Record<string, string>
  cookies: Record<string, string>
}

export type NextAuthAnswer = { redirect: string | null; body: unknown; cookies: string[] }

type ApiRequest = { method: string; query: Record<string, unknown>; body: unknown; cookies: unknown; headers: Record<string, string> }
type ApiResponse = {
  status: (code: number) => ApiResponse
  getHeader: (name: string) => unknown
  setHeader: (name: string, value: unknown) => ApiResponse
  json: (body: unknown) => void
  send: (body: unknown) => void
  end: () => void
}

/**
 * next-auth by its oldest door, which takes plain objects: so it sees of a request what it is shown and nothing else. The host
 * it believes in is the site's own, whatever a header says.
 */
export async function askNextAuth(options: NextAuthOptions, { method, path, query, body, cookies }: Question): Promise<NextAuthAnswer> {
  const { host, protocol } = new URL(environment.baseUrl)
  const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.replace(':', '') }
  const answer: NextAuthAnswer = { redirect: null, body: null, cookies: [] }
  const response: ApiResponse = {
    status: () => response,
    getHeader: (name) => (name.toLowerCase() === 'set-cookie' ? answer.cookies : undefined),
    setHeader: (name, value) => {
      if (name.toLowerCase() === 'set-cookie') answer.cookies = z.array(z.string()).parse([value].flat())
      if (name.toLowerCase() === 'location') answer.redirect = String(value)
      return response
    },
    json: (sent) => void (answer.body = sent),
    send: (sent) => void (answer.body = sent),
    end: () => undefined,
  }
  await makeHandler(options)({ method, query: { ...query, nextauth: path }, body, cookies, headers }, response)
  return answer
}

/** A CommonJS package: some loaders hand out its default export, others the module around it. */
const handlerMaker = z.custom<(options: NextAuthOptions) => (request: ApiRequest, response: ApiResponse) => Promise<void>>(
  (value) => typeof value === 'function',
)

function makeHandler(options: NextAuthOptions) {
  const exported: unknown = nextAuth.default
  const inner = z.object({ default: handlerMaker }).safeParse(exported)
  return (inner.success ? inner.data.default : handlerMaker.parse(exported))(options)
}
