import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopListening } from '../../site/store/notice-listener.ts'
import { findPage } from '../../site/store/page-store.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { useDatabase } from '../support/use-database.ts'

const owner = new Client({ connectionString: useDatabase().ownerUrl })
const [one, other] = [startInstance(), startInstance()]

beforeAll(async () => {
  await owner.connect()
  await owner.query('CREATE TABLE truth (address text PRIMARY KEY, text text NOT NULL); GRANT SELECT ON truth TO PUBLIC')
  await Promise.all([one.origin, other.origin])
})

afterAll(async () => {
  one.stop()
  other.stop()
  await owner.end()
})

function startInstance() {
  const child = spawn(process.execPath, ['tests/support/store-instance.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const origin = once(child.stdout, 'data').then(([port]) => `http://127.0.0.1:${String(port).trim()}`)
  const ask = async (address: string, method = 'GET') => (await fetch((await origin) + address, { method })).text()
  return {
    origin,
    stop: () => child.stdin.end(),
    read: (address: string) => ask(address),
    deliver: (address: string) => ask(address, 'POST'),
  }
}

/** Commits what the page says from now on; readers get it once it was delivered. */
async function commit(address: string, text: string): Promise<void> {
  await owner.query('INSERT INTO truth VALUES ($1, $2) ON CONFLICT (address) DO UPDATE SET text = excluded.text', [address, text])
}

async function cutListeners(): Promise<number> {
  const { rowCount } = await owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'standfirst-notices' AND datname = current_database()`,
  )
  return rowCount ?? 0
}

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 10_000) throw new Error('It never came about.')
    await wait(2)
  }
  return performance.now() - began
}

const everybodyListens = () => until(async () => (await one.read('/trust')) === 'true' && (await other.read('/trust')) === 'true')

test('what one instance delivers, the readers of another see within a second', async () => {
  const slowest: number[] = []
  for (let number = 1; number <= 20; number += 1) {
    await commit('/vi/shared', `number ${number}`)
    const [first, second] = number % 2 === 0 ? [one, other] : [other, one]
    await second.read('/vi/shared')

    expect(await first.deliver('/vi/shared')).toBe(`number ${number}`)

    slowest.push(await until(async () => (await second.read('/vi/shared')) === `number ${number}`))
  }

  expect(Math.max(...slowest)).toBeLessThan(1_000)
})

test('a notice that was missed leaves no older page: memory is compared with the table before it is believed again', async () => {
  await everybodyListens()
  for (let number = 1; number <= 10; number += 1) {
    await commit('/vi/missed', `before ${number}`)
    await one.deliver('/vi/missed')
    await until(async () => (await other.read('/vi/missed')) === `before ${number}`)

    expect(await cutListeners()).toBe(2)
    await commit('/vi/missed', `after ${number}`)
    await one.deliver('/vi/missed')
    // Half the time the reader comes while nobody listens, half the time once everybody does again.
    if (number % 2 === 0) await everybodyListens()

    expect(await other.read('/vi/missed')).toBe(`after ${number}`)
    await everybodyListens()
    expect(await other.read('/vi/missed')).toBe(`after ${number}`)
  }
})

test('while nobody listens and the database is away, the page in memory is served; what is not there cannot be', async () => {
  const render = async () => ({ kind: 'page', contentType: 'text/plain', body: new TextEncoder().encode('held') }) as const
  await findPage('/vi/away', { render })
  await stopListening()
  await readerPool().end()

  const held = await findPage('/vi/away', { render: () => Promise.reject(new Error('It was rendered.')) })

  expect(held).toMatchObject({ kind: 'page', page: { status: 200 } })
  await expect(findPage('/vi/never-seen', { render })).rejects.toThrow('Cannot use a pool after calling end on the pool')
})
