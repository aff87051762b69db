import { runScript } from '../scripts/process/run-script.ts'
import { describe, quantile } from './support/figures.ts'
import { manuscript } from './support/manuscript.ts'
import { openBenchNewsroom } from './support/open-newsroom.ts'

const ARTICLES = 30

/** From the publisher's click to a page a reader gets, beside what an ordinary move of the same article takes. */
await runScript(async () => {
  const { origin, door } = await openBenchNewsroom()
  const section = await door.find('writer', 'sections', {})
  const person = await door.find('writer', 'people', { state: 'cleared' })
  const visible: number[] = []
  const submitted: number[] = []
  for (let index = 0; index < ARTICLES; index += 1) {
    const slug = `bench-${index}`
    const article = await door.create(
      'writer',
      'articles',
      manuscript({ slug, headline: `Đo thời gian ${index}`, section: section?.id, person: person?.id }),
    )
    const subject = { collection: 'articles', id: article.id }
    submitted.push(await timed(() => door.act('writer', subject, { action: 'submit', revision: 1 })))
    await door.act('editor2', subject, { action: 'approve', revision: 1 })
    visible.push(
      await timed(async () => {
        await door.act('publisher', subject, { action: 'publish', revision: 1 })
        await untilVisible(slug)
      }),
    )
  }
  process.stdout.write(`publish to visible: ${describe(visible, { unit: 'ms' })}\n`)
  process.stdout.write(`submit, beside it:  ${describe(submitted, { unit: 'ms' })}\n`)
  process.stdout.write(`ratio of the medians: ${(quantile(visible, 0.5) / quantile(submitted, 0.5)).toFixed(2)}\n`)
  return 0

  /** The first request after the answer should do; every further one is counted in the time. */
  async function untilVisible(slug: string): Promise<void> {
    const home = await (await fetch(`${origin}/vi`)).text()
    const address = new RegExp(`href="(/vi/[0-9/]+/${slug})"`).exec(home)?.[1]
    if (!address) throw new Error(`The home page does not show ${slug} right after its publication.`)
    const page = await fetch(origin + address)
    if (page.status !== 200) throw new Error(`${address} answers ${page.status} right after its publication.`)
    await page.arrayBuffer()
  }
})

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
