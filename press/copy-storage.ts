import { createHash } from 'node:crypto'
import type { Storage } from '../site/storage/storage.ts'

type Outcome = { copied: number; there: number; failed: { key: string; why: string }[] }

/** Every folder of ours that holds bytes. */
const FOLDERS = ['originals', 'recordings', 'renditions', 'cards']
const AT_ONCE = 6

/**
 * Copies what one storage holds and the other does not, or holds otherwise, and reads everything back to compare it by its hash. Run again
 * it goes on, and says what it still found. Nothing is taken away from either.
 */
export async function copyStorage(
  { from, to }: { from: Storage; to: Storage },
  { onCopied }: { onCopied: (copied: number) => void },
): Promise<Outcome> {
  const outcome: Outcome = { copied: 0, there: 0, failed: [] }
  const waiting = await keysOf(from)
  const work = async () => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      try {
        if (await copy(key, { from, to })) onCopied((outcome.copied += 1))
        else outcome.there += 1
      } catch (err) {
        outcome.failed.push({ key, why: err instanceof Error ? err.message : String(err) })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcome
}

async function keysOf(storage: Storage): Promise<string[]> {
  const keys: string[] = []
  for (const folder of FOLDERS) for (const key of await storage.list(folder)) keys.push(key)
  return keys
}

async function copy(key: string, { from, to }: { from: Storage; to: Storage }): Promise<boolean> {
  const [bytes, there] = await Promise.all([from.read(key), to.read(key)])
  // It was deleted meanwhile, or is there already.
  if (!bytes || (there && hashOf(there) === hashOf(bytes))) return false
  await to.write(key, bytes)
  const written = await to.read(key)
  if (!written || hashOf(written) !== hashOf(bytes)) throw new Error('what was read back is not what was written')
  return true
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
