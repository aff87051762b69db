import http from 'node:http'
import { z } from 'zod'
import { newsroomDay } from '../../editorial/dates.ts'
import { timingFaults, type Way } from '../support/compare-timings.ts'
import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

/** Pairs of timings; none in the tests, where nothing is judged by a clock. `npm run proof -- embargo` takes 500 of each. */
const PAIRS = Number(process.env['EMBARGO_PAIRS'] ?? 0)

test('over the wire a story under embargo, signed and all, answers strangers as one that was never written', async ({
  deskOf,
  baseURL,
}) => {
  test.setTimeout(60_000 + PAIRS * 5_000)
  const run = runNumber()
  const [writer, editor] = [await deskOf('writer'), await deskOf('editor')]
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  await editor.move('photos', photo, 'clear')
  const article = await writeArticle(writer, { run, noPhoto: false, leadPhoto: { photo } })
  await editor.move('articles', article, 'set-embargo', { at: new Date(Date.now() + 86_400_000).toISOString() })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  const { hash } = z.looseObject({ hash: z.string() }).parse(await editor.read('photos', photo))
  const { slug } = z.looseObject({ slug: z.string() }).parse(await editor.read('articles', article))

  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string, headers = {}) => asked(new URL(path, baseURL), { agent, headers })
  const day = newsroomDay(new Date())
  const page = (name: string) => `/en/${day.replaceAll('-', '/')}/${name}`
  // Of the same length, so that the answers are.
  const other = slug.replaceAll(/[a-z]/g, 'z')
  const both = (what: string, path: (known: boolean) => string, headers = {}): Way => [
    what,
    () => ask(path(true), headers),
    () => ask(path(false), headers),
  ]
  const ways = [
    both('its page', (known) => page(known ? slug : other)),
    both('its page, with an old tag', (known) => page(known ? slug : other), { 'if-none-match': '"abc"' }),
    both('its page, compressed', (known) => page(known ? slug : other), { 'accept-encoding': 'br' }),
    both('its page on a day', (known) => `${page(known ? slug : other)}?at=${day}`),
    both('its photo', (known) => `/media/${known ? hash : 'f'.repeat(hash.length)}/800.jpg`),
    both('the page of its photo', (known) => `/en/photos/${known ? photo : 999_999}`),
    both('its row', (known) => `/api/articles/${known ? article : 999_999}`),
    both('its moves', (known) => `/api/articles/${known ? article : 999_999}/transitions`),
    both('its preview', (known) => `/preview/articles/${known ? article : 999_999}`),
    both('its publications', (known) => `/api/publications?where[article][equals]=${known ? article : 999_999}`),
  ]
  for (const [what, told, unknown] of ways) expect({ what, answer: await told() }).toEqual({ what, answer: await unknown() })

  if (PAIRS > 0) expect(await timingFaults(ways, { pairs: PAIRS })).toEqual([])
  agent.destroy()
})

type Wire = { agent: http.Agent; headers: Record<string, string> }

/** Status, headers and bytes as they came over the wire. */
function asked(address: URL, { agent, headers }: Wire): Promise<{ status: number | undefined; headers: object; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const { date: _date, ...told } = answer.headers
        resolve({ status: answer.statusCode, headers: told, body: Buffer.concat(parts).toString('base64') })
      })
      answer.on('error', reject)
    })
    request.on('error', reject)
  })
}
