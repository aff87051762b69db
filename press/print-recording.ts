import type { Language } from '../editorial/languages.ts'
import { RECORDING_EXTENSIONS, type PrintedPhoto, type PrintedRecording, type RecordingExtension } from '../editorial/printed-body.ts'
import type { Recording } from '../generated/payload-types.ts'

/** A recording in one language, with its poster resolved beforehand; null where its file is none that a browser plays. */
export function printRecording(
  recording: Recording,
  { language, poster }: { language: Language; poster: PrintedPhoto | null },
): PrintedRecording | null {
  const extension = extensionOf(recording.filename ?? '')
  if (!recording.hash || !extension) return null
  return {
    id: recording.id,
    hash: recording.hash,
    extension,
    medium: (recording.mimeType ?? '').startsWith('video/') ? 'video' : 'audio',
    title: (recording.title?.[language] ?? '').trim(),
    credit: (recording.credit ?? '').trim(),
    transcript: (recording.transcript?.[language] ?? '').trim(),
    captions: (recording.captions?.[language] ?? '').trim(),
    poster,
  }
}

/** What the name of a stored recording ends on; null for all else. */
export function extensionOf(filename: string): RecordingExtension | null {
  return RECORDING_EXTENSIONS.find((known) => filename.endsWith(`.${known}`)) ?? null
}
