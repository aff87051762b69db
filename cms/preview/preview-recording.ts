import type { PayloadRequest } from 'payload'
import type { Language } from '../../editorial/languages.ts'
import { ensureRecording } from '../../press/recording-files.ts'
import { filePiece } from '../../site/media/file-piece.ts'
import { RECORDING_TYPES, recordingKey, type RecordingAddress } from '../../site/media/recording-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { nothingHere, PRIVATE } from './staff-request.ts'

/** A recording or its captions for a preview, whether or not anything live plays it. */
export async function previewRecording(
  req: PayloadRequest,
  { request, asked }: { request: Request; asked: RecordingAddress },
): Promise<Response> {
  const { docs } = await req.payload.find({
    collection: 'recordings',
    where: { hash: { equals: asked.hash } },
    depth: 0,
    limit: 1,
    req,
  })
  const [recording] = docs
  if (!recording?.filename) return nothingHere()
  if (asked.kind === 'captions') return captionsAnswer(recording.captions, asked.language)
  await ensureRecording({ hash: asked.hash, filename: recording.filename })
  const answer = await filePiece(storage, {
    key: recordingKey(asked),
    etag: `"${asked.hash.slice(0, 32)}"`,
    headers: { ...PRIVATE, 'content-type': RECORDING_TYPES[asked.extension] },
    request: {
      method: request.method,
      target: new URL(request.url).pathname,
      acceptEncoding: '',
      ifNoneMatch: '',
      range: request.headers.get('range') ?? '',
      ifRange: request.headers.get('if-range') ?? '',
    },
  })
  return answer ? new Response(answer.body, { status: answer.status, headers: answer.headers }) : nothingHere()
}

function captionsAnswer(captions: { vi?: string | null; en?: string | null } | undefined, language: Language): Response {
  const text = (captions?.[language] ?? '').trim()
  if (text === '') return nothingHere()
  return new Response(`${text}\n`, { headers: { ...PRIVATE, 'Content-Type': 'text/vtt; charset=utf-8' } })
}
