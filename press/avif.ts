import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import type { Rectangle } from '../editorial/crops.ts'
import { FIRST_FORMATS, type RenditionFormat } from '../editorial/renditions.ts'
import { storage } from '../site/storage/storage.ts'
import { missingRenditions, withPixels, type PictureOfPage } from './renditions.ts'

/** A large photo takes a minute of one old core; one that takes this long, in milliseconds, will not end. */
const LONGEST = 10 * 60_000

const told = z.object({ name: z.string() })

/**
 * Makes the AVIFs of a picture that are not there yet, and the crops of a lead photo, in a process of low priority: a wide one takes
 * seconds, in which no page or publication may wait. Says how many were made.
 */
export async function makeAvifs({ leadCrops = [], ...picture }: PictureOfPage): Promise<number> {
  const files: Work['files'] = []
  const wanted = [
    ...leadCrops.map((crop) => ({ pictured: crop, formats: FIRST_FORMATS })),
    { pictured: picture, formats: ['avif'] as const },
  ]
  for (const { pictured, formats } of wanted) {
    const missing = await missingRenditions(pictured, { formats })
    files.push(
      ...missing.map(({ width, format, key }) => ({
        name: `${pictured.hash}-${width}.${format}`,
        key,
        width,
        format,
        crop: pictured.crop,
      })),
    )
  }
  if (files.length === 0) return 0
  const folder = await mkdtemp(path.join(tmpdir(), 'avif-'))
  const keys = new Map(files.map(({ name, key }) => [name, key]))
  try {
    const keep = async (name: string) => storage.write(keys.get(name) ?? '', await readFile(path.join(folder, name)))
    const { filename } = picture
    await withPixels(picture, (source) => encodeInWorker({ source, files, folder }, { filename, keep }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return files.length
}

type Work = {
  source: string
  files: { name: string; key: string; width: number; format: RenditionFormat; crop: Rectangle | undefined }[]
  folder: string
}

/** Each is kept as it comes, the widest last: one that takes too long loses nothing of the others. */
async function encodeInWorker(work: Work, { filename, keep }: { filename: string; keep: (name: string) => Promise<void> }): Promise<void> {
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
    kept = kept.then(() => keep(told.parse(message).name))
    kept.catch(reject)
  })
  worker.once('error', reject)
  worker.once('exit', (code) =>
    code === 0 ? resolve(kept) : reject(new Error(`Renditions of ${filename} were not made (${code}): ${complaint.trim()}`)),
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
