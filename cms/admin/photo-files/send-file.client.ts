import type { z } from 'zod'
import { readRefusal, type ServerAnswer } from '../ask-server.ts'

type Sending<Value> = {
  schema: z.ZodType<Value>
  revision: number
  fields: Record<string, unknown>
  /** In percent of what is to be sent. */
  onProgress: (percent: number) => void
  signal: AbortSignal
}

/** Sends one file on a revision. By XMLHttpRequest: fetch tells nobody how much went out. Never throws. */
export async function sendFile<Value>(
  file: File,
  address: string,
  { schema, revision, fields, onProgress, signal }: Sending<Value>,
): Promise<ServerAnswer<Value>> {
  const { promise, resolve } = Promise.withResolvers<ServerAnswer<Value>>()
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify(fields))
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.withCredentials = true
  request.setRequestHeader('If-Match', `"${revision}"`)
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0))
  request.addEventListener('load', () => {
    const answer = jsonIn(request.responseText)
    const read = schema.safeParse(answer)
    if (request.status === 200 && read.success) resolve({ ok: true, value: read.data })
    else resolve({ ok: false, refusal: readRefusal(request.status, answer) })
  })
  for (const ending of ['error', 'abort', 'timeout']) {
    request.addEventListener(ending, () => resolve({ ok: false, refusal: readRefusal(0, null) }))
  }
  signal.addEventListener('abort', () => request.abort())
  request.send(form)
  return promise
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
