import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { renditionKey } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { missingRenditions, withPixels } from './renditions.ts'

/** A large photo takes a minute of one old core; one that takes this long, in milliseconds, will not end. */
const LONGEST = 10 * 60_000

const told = z.object({ width: z.number() })

/**
 * Makes the AVIFs of an original that are not there yet, in a process of low priority: a wide one takes seconds, in which no page or
 * publication may wait. Says how many were made.
 */
export async function makeAvifs({ hash, filename }: { hash: string; filename: string }): Promise<number> {
  const missing = await missingRenditions({ hash, filename }, { formats: ['avif'] })
  if (missing.length === 0) return 0
  const folder = await mkdtemp(path.join(tmpdir(), 'avif-'))
  try {
    const keep = async (width: number) =>
      storage.write(renditionKey({ hash, width, format: 'avif' }), await readFile(path.join(folder, `${width}.avif`)))
    const widths = missing.map(({ width }) => width)
    await withPixels({ hash, filename }, (source) => encodeInWorker({ source, widths, folder }, { filename, keep }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return missing.length
}

type Work = { source: string; widths: number[]; folder: string }

/** Each is kept as it comes, the widest last: one that takes too long loses nothing of the others. */
async function encodeInWorker(work: Work, { filename, keep }: { filename: string; keep: (width: number) => Promise<void> }): Promise<void> {
  const worker = fork(path.resolve(/* turbopackIgnore: true */ 'press/avif-worker.ts'), {
    execArgv: [],
    // It is told where the files are, and no secret.
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let complaint = ''
  let kept = Promise.resolve()
  worker.stderr?.on('data', (text) => (complaint = (complaint + String(text)).slice(-2_000)))
  worker.on('message', (message) => {
    kept = kept.then(() => keep(told.parse(message).width))
    kept.catch(reject)
  })
  worker.once('error', reject)
  worker.once('exit', (code) =>
    code === 0 ? resolve(kept) : reject(new Error(`The AVIFs of ${filename} were not made (${code}): ${complaint.trim()}`)),
  )
  const timer = setTimeout(() => worker.kill('SIGKILL'), LONGEST)
  worker.send(work)
  try {
    await promise
  } finally {
    clearTimeout(timer)
    worker.kill('SIGKILL')
    await kept.catch(toldAlready)
  }
}

/** `promise` was rejected with it. */
function toldAlready(): void {}
