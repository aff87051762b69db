import { readFileSync } from 'node:fs'
import { handleEndpoints } from 'payload'
import { timed } from './beside-lookup.ts'
import { formWith, numbered } from './camera-jpeg.ts'
import { plainPayload } from './plain-payload.ts'

/** Run by `payload run`, for bench/upload.ts: Payload's own upload of the same files. */
const jpeg = readFileSync(process.env['BENCH_JPEG'] ?? '')
const rounds = Number(process.env['BENCH_ROUNDS'])
const answered: number[] = []

for (let round = -1; round < rounds; round += 1) {
  const body = formWith(numbered(jpeg, round + 1))
  const taken = await timed(async () => {
    const answer = await handleEndpoints({
      config: plainPayload,
      request: new Request('http://localhost:3000/api/media', { method: 'POST', body }),
    })
    if (answer.status !== 201) throw new Error(`Payload answered ${answer.status}: ${await answer.text()}`)
  })
  // The first round warms it up.
  if (round >= 0) answered.push(taken)
}
process.stdout.write(`measured ${JSON.stringify({ answered, memory: process.resourceUsage().maxRSS / 1024 })}\n`)
process.exit(0)
