import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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
    sleep: () => child.kill('SIGSTOP'),
    wake: () => child.kill('SIGCONT'),
  }
}

/** Commits what the page says from now on; readers get it once it was delivered. */
async function commit(address: string, text: string): Promise<void> {
  await owner.query('INSERT INTO truth VALUES ($1, $2) ON CONFLICT (address) DO UPDATE SET text = excluded.text', [address, text])
}

const listener = z.object({ pid: z.number() })

async function listeners(): Promise<number[]> {
  const { rows } = await owner.query(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'standfirst-notices' AND datname = current_database()`,
  )
  return z
    .array(listener)
    .parse(rows)
    .map(({ pid }) => pid)
}

/** Ends the connections that listen, and waits until they are gone. Which they were. */
async function cutListeners(): Promise<number[]> {
  const cut = await listeners()
  await owner.query('SELECT pg_terminate_backend(pid, 5000) FROM unnest($1::int[]) AS pid', [cut])
  return cut
}

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 10_000) throw new Error('It never came about.')
    await wait(2)
  }
  return performance.now() - began
}

/** Both instances have a connection that is none of those, and trust what they hold. */
const everybodyListens = (cut: number[] = []) =>
  until(async () => {
    const listening = await listeners()
    const isNew = listening.length === 2 && !listening.some((pid) => cut.includes(pid))
    return isNew && (await one.read('/trust')) === 'true' && (await other.read('/trust')) === 'true'
  })

/** Both instances listen, and hold the page in memory. */
async function holdEverywhere(address: string, text: string): Promise<void> {
  await everybodyListens()
  await commit(address, text)
  await one.deliver(address)
  await until(async () => (await other.read(address)) === text)
}

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

test('a reader who comes while nobody listens gets the new page too', async () => {
  for (let number = 1; number <= 5; number += 1) {
    await holdEverywhere('/vi/unheard', `before ${number}`)

    const cut = await cutListeners()
    await commit('/vi/unheard', `after ${number}`)
    await one.deliver('/vi/unheard')

    expect(cut).toHaveLength(2)
    expect(await until(async () => (await other.read('/vi/unheard')) === `after ${number}`)).toBeLessThan(1_000)
    await everybodyListens(cut)
    expect(await other.read('/vi/unheard')).toBe(`after ${number}`)
  }
})

test('a notice that was missed leaves no older page: memory is compared with the table before it is believed again', async () => {
  for (let number = 1; number <= 5; number += 1) {
    await holdEverywhere('/vi/missed', `before ${number}`)

    // It sleeps through all of this, so that the notice is missed for sure.
    other.sleep()
    const cut = await cutListeners()
    await commit('/vi/missed', `after ${number}`)
    await one.deliver('/vi/missed')
    other.wake()
    await everybodyListens(cut)

    expect(cut).toHaveLength(2)
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
