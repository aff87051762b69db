import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../environment.ts'
import { writeWhole } from './write-whole.ts'

/** Keeps the bytes of an original under a name that nothing has yet; an original is never written over. */
export async function storeOriginal({ filename, bytes }: { filename: string; bytes: Uint8Array }): Promise<void> {
  const folder = path.join(environment.dataDir, 'originals')
  await mkdir(folder, { recursive: true })
  await writeWhole(path.join(folder, path.basename(filename)), bytes)
}
