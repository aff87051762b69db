import { createHash } from 'node:crypto'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { SECURITY_HEADERS } from '../http/security-headers.ts'
import { liveCaptions } from '../queries/live-captions.ts'
import { storage } from '../storage/storage.ts'
import { fileAnswer } from './file-answer.ts'
import { filePiece } from './file-piece.ts'
import { isPublicHash } from './public-hashes.ts'
import { parseRecordingAddress, RECORDING_TYPES, recordingKey } from './recording-files.ts'

/** A recording that some live article plays, whole or in pieces, or its captions; null where nothing of the kind is public. */
export async function recordingAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const asked = parseRecordingAddress(address)
  if (!asked || !(await isPublicHash(asked.hash))) return null
  if (asked.kind === 'captions') {
    const captions = await liveCaptions(asked.hash, asked.language)
    if (captions === null) return null
    const body = new TextEncoder().encode(`${captions}\n`)
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`
    return fileAnswer(body, { etag, contentType: 'text/vtt; charset=utf-8', request })
  }
  return filePiece(storage, {
    key: recordingKey(asked),
    etag: `"${asked.hash.slice(0, 32)}"`,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': RECORDING_TYPES[asked.extension],
      'cache-control': 'public, max-age=60, must-revalidate',
    },
    request,
  })
}
