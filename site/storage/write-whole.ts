import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'

/** Written beside and moved: a crash leaves no half of a file under its name. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const part = `${target}.${randomUUID()}.part`
  await writeFile(part, bytes)
  await rename(part, target)
}
