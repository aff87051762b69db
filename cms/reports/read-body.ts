import type { PayloadRequest } from 'payload'

/** The text of a request's body; null where it is longer than it may be, or is no UTF-8. Reading stops at the limit. */
export async function readBody(req: PayloadRequest, { limit }: { limit: number }): Promise<string | null> {
  if (Number(req.headers.get('content-length') ?? 0) > limit) return null
  const reader = req.body?.getReader()
  if (!reader) return ''
  const pieces: Uint8Array[] = []
  let length = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    pieces.push(piece.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
