import { recordingKey } from '../site/media/recording-files.ts'
import { storage } from '../site/storage/storage.ts'
import { recordingOriginal } from './originals.ts'
import { extensionOf } from './print-recording.ts'

/** Puts a copy of a recording where readers' bytes lie, by its hash, as `recording.{extension}`; what is there already stays. */
export async function ensureRecording({ hash, filename }: { hash: string; filename: string }): Promise<void> {
  const extension = extensionOf(filename)
  if (!extension) throw new Error(`${filename} is no recording that browsers play.`)
  const target = recordingKey({ hash, extension })
  if (await storage.has(target)) return
  const bytes = await storage.read(recordingOriginal(filename))
  if (!bytes) throw new Error(`${filename} is not where it should be.`)
  await storage.write(target, bytes)
}
