import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugOf } from '../../editorial/addresses.ts'
import { recordingOriginal } from '../../press/originals.ts'
import { storage } from '../../site/storage/storage.ts'
import { titleOfFile } from '../hooks/title-of-file.ts'
import { noteLooseFile } from '../loose-files.ts'
import { Refusal } from '../refusal.ts'
import { recordingKind } from './recording-kind.ts'

const LARGEST_BYTES = 40 * 1024 * 1024

/**
 * Before a recording's row is written: judged by its first bytes, not by its name or declared type, named by us, and stored. It is loose
 * until its row is saved. Says its hash.
 */
export async function takeInRecording(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>): Promise<string> {
  if (file.data.length > LARGEST_BYTES) throw new Refusal(413, 'The file is larger than 40 MB.')
  const kind = recordingKind(file.data)
  if (!kind) throw new Refusal(400, 'This file is no recording that browsers play. Upload MP3, M4A, Ogg, WAV, MP4 or WebM.')
  const name = `${slugOf(titleOfFile(file.name)) || 'recording'}-${randomUUID().slice(0, 13)}.${kind.extension}`
  const key = recordingOriginal(name)
  await noteLooseFile(req, { key, hashes: [] })
  file.name = name
  file.mimetype = kind.mimetype
  await storage.write(key, file.data)
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(file.data))).toString('hex')
}
