import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { renditionsFolder } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { DamagedPicture } from './damaged-picture.ts'

/** Milliseconds that one picture may take: 50 megapixels take an old core twenty seconds. */
const LONGEST = 60_000

const answer = z.object({ done: z.boolean() })

/** One HEIC is decoded at a time; a worker holds all its pixels. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * The working copy of a HEIC, which sharp cannot decode (docs/decisions/0021): a JPEG in sRGB, upright, of nearly no loss, from which its
 * renditions are made. It lies beside them and has no address.
 */
export function workingCopy(hash: string): string {
  return `${renditionsFolder(hash)}/working-copy.jpg`
}

/** The working copy of these bytes, made unless it is there. */
export async function makeWorkingCopy(bytes: Uint8Array, { hash }: { hash: string }): Promise<Uint8Array> {
  const turn = queue.then(async () => (await storage.read(workingCopy(hash))) ?? (await decodeInto(workingCopy(hash), bytes)))
  queue = turn.catch(ignoreForTheNext)
  return turn
}

async function decodeInto(key: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heic-'))
  try {
    const [source, target] = [path.join(folder, 'picture.heic'), path.join(folder, 'working-copy.jpg')]
    await writeFile(source, bytes, { mode: 0o600 })
    await decodeInWorker({ source, target })
    const copy = await readFile(target)
    await storage.write(key, copy)
    return copy
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function decodeInWorker(files: { source: string; target: string }): Promise<void> {
  const worker = fork(path.resolve(/* turbopackIgnore: true */ 'press/heic-worker.ts'), {
    execArgv: ['--max-old-space-size=512'],
    // It is told where the files are, and no secret.
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  let complaint = ''
  worker.stderr?.on('data', (text) => (complaint = (complaint + String(text)).slice(-2_000)))
  worker.once('message', (message) => resolve(answer.parse(message).done))
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new DamagedPicture(`the HEIC was not decoded (${code}): ${complaint.trim()}`)))
  const timer = setTimeout(() => worker.kill('SIGKILL'), LONGEST)
  worker.send(files)
  try {
    if (!(await promise)) throw new DamagedPicture('the HEIC cannot be decoded to its end')
  } finally {
    clearTimeout(timer)
    worker.kill('SIGKILL')
  }
}

/** Whoever brought the failed picture is told; the next in the queue begins all the same. */
function ignoreForTheNext(): void {}
