import { readFileSync } from 'node:fs'
import { createLocalReq, getPayload } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { startSession } from '../../cms/accounts/sessions.ts'
import { answerApi } from '../../cms/front-door.ts'
import { ensureRenditions } from '../../press/renditions.ts'
import config from '../../payload.config.ts'
import { timed } from './beside-lookup.ts'
import { formWith, numbered } from './camera-jpeg.ts'

/** Run by `payload run`, for bench/upload.ts: `POST /api/photos` but for HTTP, and the same picture by sharp alone. */
const jpeg = readFileSync(process.env['BENCH_JPEG'] ?? '')
const rounds = Number(process.env['BENCH_ROUNDS'])
const payload = await getPayload({ config })
const account = await openAccount(payload, {
  name: 'Photographer',
  email: 'photographer@bench.example',
  password: 'a long password for benches',
  roles: ['photographer'],
  languages: ['vi', 'en'],
  mayPublish: false,
  quiet: true,
})
const { token } = await startSession(await createLocalReq({}, payload), account)
const stored = z.object({ doc: z.object({ hash: z.string(), filename: z.string() }) })
const measured = { answered: new Array<number>(), all: new Array<number>(), alone: new Array<number>() }

for (let round = -1; round < rounds; round += 1) {
  const body = formWith(numbered(jpeg, round + 1))
  const began = performance.now()
  const answer = await answerApi(
    new Request('http://localhost:3000/api/photos?depth=0', { method: 'POST', body, headers: { authorization: `JWT ${token}` } }),
    { config },
  )
  const answered = performance.now() - began
  if (answer.status !== 201) throw new Error(`The newsroom answered ${answer.status}: ${await answer.text()}`)
  // They are being made already; whoever asks waits for the same work.
  await ensureRenditions(stored.parse(await answer.json()).doc)
  const all = performance.now() - began
  const alone = await timed(byItself)
  // The first round warms it up.
  if (round < 0) continue
  measured.answered.push(answered)
  measured.all.push(all)
  measured.alone.push(alone)
}
process.stdout.write(`measured ${JSON.stringify({ ...measured, memory: process.resourceUsage().maxRSS / 1024 })}\n`)
await payload.destroy()
process.exit(0)

/** One decoding of all its pixels, and of those a WebP and a JPEG of 640 pixels with the settings of ours. */
async function byItself(): Promise<void> {
  const { data, info } = await sharp(jpeg).autoOrient().raw().toBuffer({ resolveWithObject: true })
  const scaled = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).resize({ width: 640 })
  await Promise.all([scaled().webp({ quality: 78, effort: 4 }).toBuffer(), scaled().jpeg({ quality: 80, mozjpeg: true }).toBuffer()])
}
