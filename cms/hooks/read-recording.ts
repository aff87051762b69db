import { createHash, randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { slugOf } from '../../editorial/addresses.ts'
import { recordingOriginal } from '../../press/originals.ts'
import { storage } from '../../site/storage/storage.ts'
import { Refusal } from '../refusal.ts'
import { recordingKind } from './recording-kind.ts'
import { titleOfFile } from './title-of-file.ts'

const LARGEST_BYTES = 40 * 1024 * 1024

/** Before a recording's row is written: judged by its first bytes, not by its name or declared type, named by us, and stored. */
export const readRecording: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (operation === 'update') throw new Refusal(400, 'The file of a recording never changes; upload the new one as a recording of its own.')
  if (file.data.length > LARGEST_BYTES) throw new Refusal(413, 'The file is larger than 40 MB.')
  const kind = recordingKind(file.data)
  if (!kind) throw new Refusal(400, 'This file is no recording that browsers play. Upload MP3, M4A, Ogg, WAV, MP4 or WebM.')
  const title = titleOfFile(file.name)
  file.name = `${slugOf(title) || 'recording'}-${randomUUID().slice(0, 13)}.${kind.extension}`
  file.mimetype = kind.mimetype
  req.context.recordingHash = createHash('sha256').update(file.data).digest('hex')
  await storage.write(recordingOriginal(file.name), file.data)
  return { ...args, overwriteExistingFiles: true }
}
