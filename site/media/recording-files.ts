import { isLanguage, type Language } from '../../editorial/languages.ts'
import { RECORDING_EXTENSIONS, type RecordingExtension } from '../../editorial/printed-body.ts'
import { renditionsFolder } from './rendition-files.ts'

/** Where in the storage readers' copy of a recording lies. */
export function recordingKey({ hash, extension }: { hash: string; extension: RecordingExtension }): string {
  return `${renditionsFolder(hash)}/recording.${extension}`
}

export const RECORDING_TYPES: Record<RecordingExtension, string> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
}

export type RecordingAddress =
  | { kind: 'recording'; hash: string; extension: RecordingExtension }
  | { kind: 'captions'; hash: string; language: Language }

/** Reads `/media/{64 hex}/recording.{mp3|…}` and `/media/{64 hex}/captions.{vi|en}.vtt` and nothing looser; null for all else. */
export function parseRecordingAddress(address: string): RecordingAddress | null {
  const [, hash, file = ''] = /^\/media\/([0-9a-f]{64})\/([a-z0-9.]{1,20})$/.exec(address) ?? []
  if (hash === undefined) return null
  const extension = RECORDING_EXTENSIONS.find((known) => file === `recording.${known}`)
  if (extension) return { kind: 'recording', hash, extension }
  const language = /^captions\.([a-z]{2})\.vtt$/.exec(file)?.[1]
  return isLanguage(language) ? { kind: 'captions', hash, language } : null
}
