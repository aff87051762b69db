import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { createDatabase } from '../scripts/database/create-database.ts'
import { runPayload } from '../scripts/process/run-payload.ts'
import { onStop, runScript } from '../scripts/process/run-script.ts'
import { applicationEnvironment } from '../scripts/settings/application-environment.ts'
import { dataFolder } from '../scripts/settings/root.ts'
import { drawCameraJpeg } from './support/camera-jpeg.ts'
import { describe, quantile } from './support/figures.ts'
import { openFilledDatabase } from './support/filled-database.ts'

const SECRET = 'only-for-benches-never-for-a-newsroom'
const ROUNDS = 10

const milliseconds = z.array(z.number())

const measurement = z.object({
  answered: milliseconds,
  all: milliseconds.default([]),
  alone: milliseconds.default([]),
  memory: z.number(),
})

/** A JPEG of 12 megapixels is uploaded: beside sharp alone on the same file, and beside Payload's own upload with seven sizes. */
await runScript(async () => {
  const { database } = await openFilledDatabase('SELECT 1', { secret: SECRET })
  const folder = mkdtempSync(path.join(dataFolder, 'bench-files-'))
  chmodSync(folder, 0o755)
  onStop(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'camera.jpg')
  const jpeg = await drawCameraJpeg()
  writeFileSync(file, jpeg)
  const env = {
    ...applicationEnvironment({
      database,
      secret: SECRET,
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:3000',
      filesFolder: folder,
    }),
    LOG_LEVEL: 'error',
    BENCH_JPEG: file,
    BENCH_ROUNDS: String(ROUNDS),
  }
  const ours = await measure('measure-upload.ts', env)
  // Payload makes the tables of a configuration without migrations only in development.
  const plainUrl = await createDatabase(database.ownerUrl, { name: 'plain_bench' })
  const plain = await measure('measure-plain-upload.ts', { ...env, NODE_ENV: 'development', PLAIN_DATABASE_URL: plainUrl })

  const median = (taken: readonly number[]) => quantile(taken, 0.5)
  const say = (what: string, taken: readonly number[]) => process.stdout.write(`${what}: ${describe(taken, { unit: 'ms' })}\n`)
  const ratio = (other: readonly number[]) =>
    process.stdout.write(`  ratio of the medians: ${(median(ours.answered) / median(other)).toFixed(2)}\n`)
  process.stdout.write(`A JPEG of 12 megapixels, ${(jpeg.length / 1e6).toFixed(1)} MB\n`)
  say('answered, with its first WebP and JPEG', ours.answered)
  say('all twelve WebP and JPEG', ours.all)
  say('sharp alone: one decoding and the same two', ours.alone)
  ratio(ours.alone)
  say('Payload’s own upload with seven sizes', plain.answered)
  ratio(plain.answered)
  process.stdout.write(`memory at the most: ${ours.memory.toFixed(0)} MB, Payload’s own ${plain.memory.toFixed(0)} MB\n`)
  return 0
})

async function measure(script: string, env: NodeJS.ProcessEnv): Promise<z.infer<typeof measurement>> {
  const { output } = await runPayload(['run', path.join('bench', 'support', script)], { env })
  // Payload's command line ends with 0 whatever happened.
  const [, json] = /^measured (.*)$/m.exec(output) ?? []
  if (json === undefined) throw new Error(output)
  return measurement.parse(JSON.parse(json))
}
