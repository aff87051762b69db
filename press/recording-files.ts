import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../environment.ts'
import { recordingFile } from '../site/media/recording-files.ts'
import { extensionOf } from './print-recording.ts'

/** Puts a copy of a recording where readers' bytes lie, by its hash, as `recording.{extension}`; what is there already stays. */
export async function ensureRecording({ hash, filename }: { hash: string; filename: string }): Promise<void> {
  const extension = extensionOf(filename)
  if (!extension) throw new Error(`${filename} is no recording that browsers play.`)
  const target = recordingFile({ hash, extension })
  if (await stat(target).then(isFile, isNot)) return
  await mkdir(path.dirname(target), { recursive: true })
  // Copied beside and moved: a crash leaves no half of a file under its name.
  const part = `${target}.${randomUUID()}.part`
  await copyFile(path.join(environment.dataDir, 'recordings', path.basename(filename)), part)
  await rename(part, target)
}

function isFile(found: { isFile(): boolean }): boolean {
  return found.isFile()
}

function isNot(): false {
  return false
}
