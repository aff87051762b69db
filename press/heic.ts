import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { environment } from '../environment.ts'
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
  return path.join(environment.dataDir, 'renditions', hash, 'working-copy.jpg')
}

/** Makes the working copy of these bytes, unless it is there; its path. */
export async function makeWorkingCopy(bytes: Uint8Array, { hash }: { hash: string }): Promise<string> {
  const target = workingCopy(hash)
  const turn = queue.then(() => (existsSync(target) ? undefined : decodeInto(target, bytes)))
  queue = turn.catch(ignoreForTheNext)
  await turn
  return target
}

async function decodeInto(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  const folder = await mkdtemp(path.join(tmpdir(), 'heic-'))
  try {
    const source = path.join(folder, 'picture.heic')
    await writeFile(source, bytes, { mode: 0o600 })
    await decodeInWorker({ source, target })
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
