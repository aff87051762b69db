import { z } from 'zod'
import { readRefusal } from '../ask-server.ts'
import type { UploadedPhoto } from './upload-list.ts'

export type Sent =
  | { outcome: 'stored'; photo: UploadedPhoto }
  | { outcome: 'known'; photo: UploadedPhoto; message: string }
  /** The session is over: nothing goes on before somebody signs in again. */
  | { outcome: 'signed-out' }
  /** An empty message: the server did not answer at all. */
  | { outcome: 'failed'; message: string }

type Sending = { address: string; admin: string; fields: Record<string, unknown>; onProgress: (sent: number) => void }

const stored = z.object({ doc: z.object({ id: z.number(), thumbnailURL: z.string().nullish() }) })
const known = z.object({ photo: z.object({ id: z.number(), address: z.string() }) })

/** Sends one file. By XMLHttpRequest: fetch tells nobody how much went out. Never throws. */
export async function sendPhoto(file: File, { address, admin, fields, onProgress }: Sending): Promise<Sent> {
  const { promise, resolve } = Promise.withResolvers<Sent>()
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify(fields))
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.withCredentials = true
  request.upload.addEventListener('progress', ({ loaded }) => onProgress(Math.min(loaded, file.size)))
  request.addEventListener('load', () => resolve(outcomeOf(request, admin)))
  for (const ending of ['error', 'abort', 'timeout']) {
    request.addEventListener(ending, () => resolve({ outcome: 'failed', message: '' }))
  }
  request.send(form)
  return promise
}

function outcomeOf({ status, responseText }: XMLHttpRequest, admin: string): Sent {
  const answer = jsonIn(responseText)
  if (status === 201) {
    const read = stored.safeParse(answer)
    if (!read.success) return { outcome: 'failed', message: '' }
    const { id, thumbnailURL } = read.data.doc
    return { outcome: 'stored', photo: { id, address: `${admin}/collections/photos/${id}`, picture: thumbnailURL ?? null } }
  }
  if (status === 401) return { outcome: 'signed-out' }
  const { message, details } = readRefusal(status, answer)
  const there = known.safeParse(details)
  return there.success ? { outcome: 'known', photo: { ...there.data.photo, picture: null }, message } : { outcome: 'failed', message }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
