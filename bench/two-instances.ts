import { setTimeout as wait } from 'node:timers/promises'
import { runScript } from '../scripts/process/run-script.ts'
import { describe } from './support/figures.ts'
import { manuscript } from './support/manuscript.ts'
import { openBenchNewsroom } from './support/open-newsroom.ts'

const ARTICLES = 20
const LONGEST = 1_000

/**
 * Published on one instance, read on another, which holds the older home page in memory: from the publisher's answer to the first reader
 * who sees the story there. Beside it, the same on the instance that published.
 */
await runScript(async () => {
  const newsroom = await openBenchNewsroom()
  const { origin, door } = newsroom
  const other = await newsroom.startAnother()
  const section = await door.find('writer', 'sections', {})
  const person = await door.find('writer', 'people', { state: 'cleared' })
  const elsewhere: number[] = []
  const here: number[] = []
  for (let index = 0; index < ARTICLES; index += 1) {
    const slug = `two-${index}`
    const headline = `Đo hai máy ${index}`
    const article = await door.create('writer', 'articles', manuscript({ slug, headline, section: section?.id, person: person?.id }))
    const subject = { collection: 'articles', id: article.id }
    await door.act('writer', subject, { action: 'submit', revision: 1 })
    await door.act('editor2', subject, { action: 'approve', revision: 1 })
    await fetch(`${other}/vi`).then((answer) => answer.arrayBuffer())
    await door.act('publisher', subject, { action: 'publish', revision: 1 })
    const answered = performance.now()
    const seen = async (from: string) => {
      while (!(await (await fetch(`${from}/vi`)).text()).includes(`/${slug}"`)) {
        if (performance.now() - answered > 10 * LONGEST) throw new Error(`${from} never shows ${slug}.`)
        await wait(1)
      }
      return performance.now() - answered
    }
    const [one, two] = await Promise.all([seen(other), seen(origin)])
    elsewhere.push(one)
    here.push(two)
  }
  process.stdout.write(`on the other instance:     ${describe(elsewhere, { unit: 'ms' })}\n`)
  process.stdout.write(`on the one that published: ${describe(here, { unit: 'ms' })}\n`)
  return Math.max(...elsewhere) < LONGEST ? 0 : 1
})
