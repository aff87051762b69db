import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { moveClock } from '../support/clock.ts'
import { dice } from '../support/dice.ts'
import { openInvariants } from '../support/invariants.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

/** `npm run proof -- schedule` takes 500 articles and three instances. */
const ARTICLES = Number(process.env['SCHEDULED_ARTICLES'] ?? 12)
const INSTANCES = Number(process.env['FIRING_INSTANCES'] ?? 2)
const KILLS = Number(process.env['FIRING_KILLS'] ?? 1)
/** How far apart instances are killed, in milliseconds. */
const KILL_EVERY = 1_500

let newsroom: StaffedNewsroom
let owner: Client
const running: ChildProcess[] = []

beforeAll(async () => {
  newsroom = await staffNewsroom()
  owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
})

afterAll(async () => {
  for (const child of running) child.stdin?.end()
  await moveClock('0')
  await owner.end()
  await newsroom.close()
})

async function startInstance(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['node_modules/payload/bin.js', 'run', 'tests/support/firing-instance.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  running.push(child)
  await once(child.stdout, 'data')
  return child
}

it(
  `of ${ARTICLES} articles scheduled for one minute, each goes live once over ${INSTANCES} instances that are killed at random`,
  { timeout: 120_000 + ARTICLES * 4_000 },
  async () => {
    const { pick } = dice(Date.now() % 1_000_000)
    const from = Date.now() + 3_600_000
    const ids: number[] = []
    for (let at = 0; at < ARTICLES; at += 1) {
      const id = await newsroom.write()
      await newsroom.approve(id)
      const due = new Date(from + Math.floor((at * 60_000) / ARTICLES)).toISOString()
      expectStatus(await newsroom.move(newsroom.publisher, id, 'schedule', { at: due }), 200)
      ids.push(id)
    }
    const instances = await Promise.all(Array.from({ length: INSTANCES }, startInstance))
    await moveClock('1 hour 2 minutes')

    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, KILL_EVERY))
      const victim = pick(instances)
      victim.kill('SIGKILL')
      instances[instances.indexOf(victim)] = await startInstance()
    }
    await expect.poll(waiting, { timeout: 60_000 + ARTICLES * 3_000, interval: 500 }).toBe(0)

    const { rows } = await owner.query<{ article: number; count: number }>(
      `select article_id as article, count(*)::int as count from publications where kind = 'article' and article_id = any ($1) group by 1`,
      [ids],
    )
    expect(rows).toHaveLength(ARTICLES)
    expect(rows.filter(({ count }) => count !== 1)).toEqual([])
    const invariants = await openInvariants()
    expect(await invariants.broken()).toEqual([])
    await invariants.close()
    await expect.poll(undelivered, { timeout: 120_000, interval: 1_000 }).toBe(0)
    const { rows: live } = await owner.query<{ address: string }>(
      "select address from publications where kind = 'article' and status = 'live' order by id desc limit 5",
    )
    for (const { address } of live) {
      const page = await answerReader({ method: 'GET', target: address, acceptEncoding: '', ifNoneMatch: '' })
      expect([address, page.status]).toEqual([address, 200])
    }
  },
)

async function waiting(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>("select count(*)::int as count from articles where stage = 'scheduled'")
  return rows[0]?.count ?? -1
}

/** Errands of pages that a killed instance left behind are somebody else's within the minute. */
async function undelivered(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    "select count(*)::int as count from outbox where delivered_at is null and errand ->> 'kind' = 'pages'",
  )
  return rows[0]?.count ?? -1
}
