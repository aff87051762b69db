import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLink } from '../../cms/accounts/links.ts'
import { run } from '../../cms/database.ts'
import { openNewsroom, PASSWORD, type Answer, type Colleague } from '../support/newsroom.ts'

type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

let newsroom: Newsroom
let admin: Colleague, writer: Colleague

const WRITER = 'colleague2@newsroom.example'
const SECOND_STEP = '/api/users/me/second-step'

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.hire('admin')
  writer = await newsroom.hire('writer')
})

afterAll(() => newsroom.close())

/** The code that an app shows so many steps of thirty seconds from now. */
function codeOf(secret: string, { steps = 0 } = {}): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
}

let visits = 0

function signIn(code?: unknown, { password = PASSWORD } = {}): Promise<Answer> {
  visits += 1
  const body = { email: WRITER, password, ...(code === undefined ? {} : { code }) }
  return newsroom.anonymous.post('/api/users/login', body, { 'x-forwarded-for': `198.51.100.${visits}` })
}

async function forgetWaits(): Promise<void> {
  await run(await createLocalReq({}, newsroom.payload), sql`delete from sign_in_waits`)
}

/** Codes of one step count once; tests that need another one make the last one forgotten. */
async function forgetSpentCodes(): Promise<void> {
  await run(await createLocalReq({}, newsroom.payload), sql`update second_steps set last_step = 0`)
  await forgetWaits()
}

async function setUp(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await writer.post(SECOND_STEP, { action: 'begin', password: PASSWORD })
  expect(begun.status).toBe(200)
  const secret = String(begun.body.secret)
  const confirmed = await writer.post(SECOND_STEP, { action: 'confirm', code: codeOf(secret) })
  expect(confirmed.status).toBe(200)
  return { secret, recoveryCodes: Array.from(confirmed.body.recoveryCodes ?? [], String) }
}

describe('a second step', () => {
  let secret: string, recoveryCodes: string[]

  it('begins with the password and counts for nothing until a code confirms it', async () => {
    expect((await newsroom.anonymous.post(SECOND_STEP, { action: 'begin', password: PASSWORD })).status).toBe(401)
    expect((await writer.post(SECOND_STEP, { action: 'begin', password: 'wrong' })).status).toBe(403)
    expect((await writer.post(SECOND_STEP, { action: 'confirm', code: '123456' })).status).toBe(401)

    const begun = await writer.post(SECOND_STEP, { action: 'begin', password: PASSWORD })
    expect(begun.body.uri).toMatch(
      /^otpauth:\/\/totp\/Standfirst:colleague2%40newsroom\.example\?issuer=Standfirst&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
    )
    expect(String(begun.body.drawing)).toMatch(/^<svg /)
    expect((await signIn()).status).toBe(200)
    const stored = JSON.stringify((await newsroom.payload.db.drizzle.execute(sql`select * from second_steps`)).rows)
    expect(stored).not.toContain(String(begun.body.secret))
  })

  it('once confirmed is asked for at the door, after the password', async () => {
    await forgetWaits()
    ;({ secret, recoveryCodes } = await setUp())
    expect(recoveryCodes).toHaveLength(10)
    expect(new Set(recoveryCodes).size).toBe(10)

    const asked = await signIn()
    expect([asked.status, asked.body.errors?.[0]?.data?.code]).toEqual([401, 'second-step'])
    expect(asked.body.token).toBeUndefined()
    expect(asked.headers.get('set-cookie')).toBeNull()
    expect((await signIn('000000', { password: 'wrong' })).body.errors?.[0]?.message).toBe('The address or the password is wrong.')
    await forgetSpentCodes()
    expect((await signIn(codeOf(secret))).status).toBe(200)
    expect((await writer.post(SECOND_STEP, { action: 'begin', password: PASSWORD })).status).toBe(409)
  })

  it('takes each code once, and none of an earlier or far later step', async () => {
    await forgetSpentCodes()
    const code = codeOf(secret)
    const both = await Promise.all([signIn(code), signIn(code)])
    expect(both.map(({ status }) => String(status)).toSorted()).toEqual(['200', '401'])
    expect((await signIn(code)).status).toBe(401)
    expect((await signIn(codeOf(secret, { steps: -1 }))).status).toBe(401)
    await forgetSpentCodes()
    expect((await signIn(codeOf(secret, { steps: 4 }))).status).toBe(401)
    expect((await signIn(codeOf(secret, { steps: -4 }))).status).toBe(401)
  })

  it('takes each recovery code once, however it is typed', async () => {
    await forgetWaits()
    const [code = ''] = recoveryCodes
    expect((await signIn(` ${code.toUpperCase().replaceAll('-', ' ')} `)).status).toBe(200)
    expect((await signIn(code)).status).toBe(401)
    expect((await writer.get(`/api/users/${writer.id}/transitions`)).body).toMatchObject({ secondStep: true, recoveryCodes: 9 })
    const stored = JSON.stringify((await newsroom.payload.db.drizzle.execute(sql`select * from recovery_codes`)).rows)
    expect(recoveryCodes.some((one) => stored.includes(one))).toBe(false)
  })

  it('makes whoever guesses codes wait, wherever from', async () => {
    await forgetSpentCodes()
    const statuses: number[] = []
    for (let time = 0; time < 8; time += 1) statuses.push((await signIn('000000')).status)

    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(statuses.at(-1)).toBe(429)
  })

  it.each(['12345', '1234567', 'abcdef', '', ' ', '１２３４５６', 'x'.repeat(100), 'x'.repeat(100_000), 123456, null, ['1'], '\0'])(
    'takes %# for no code',
    async (code) => {
      await forgetWaits()
      expect([400, 401]).toContain((await signIn(code)).status)
    },
  )

  it('lies behind every other door to a session', async () => {
    await forgetSpentCodes()
    const link = await makeLink(await createLocalReq({}, newsroom.payload), { user: writer.id, purpose: 'new-password' })
    const token = new URL(link).searchParams.get('token')

    const reset = await newsroom.anonymous.post('/api/users/reset-password', { token, password: PASSWORD })
    expect([reset.status, reset.body.token, reset.headers.get('set-cookie')]).toEqual([200, undefined, null])
    expect((await signIn()).status).toBe(401)
    for (const door of ['first-register', 'unlock', 'verify/abc']) {
      expect(
        (await newsroom.anonymous.post(`/api/users/${door}`, { email: WRITER, password: PASSWORD, token })).status,
      ).toBeGreaterThanOrEqual(400)
    }
    expect((await newsroom.anonymous.post('/api/users/refresh-token', { email: WRITER, password: PASSWORD })).status).toBe(401)
    await expect(newsroom.payload.login({ collection: 'users', data: { email: WRITER, password: PASSWORD } })).rejects.toThrow(
      'not allowed',
    )
    writer = await newsroom.signInAgain(writer)
  })

  it('is removed by its owner with password and code', async () => {
    await forgetSpentCodes()
    expect((await writer.post(SECOND_STEP, { action: 'remove', password: 'wrong', code: codeOf(secret) })).status).toBe(403)
    expect((await writer.post(SECOND_STEP, { action: 'remove', password: PASSWORD, code: '000000' })).status).toBe(401)
    expect((await writer.post(SECOND_STEP, { action: 'remove', password: PASSWORD, code: codeOf(secret) })).status).toBe(200)

    expect((await signIn()).status).toBe(200)
    expect((await signIn(recoveryCodes[1])).status).toBe(200)
    expect((await writer.get(`/api/users/${writer.id}/transitions`)).body).toMatchObject({ secondStep: false, recoveryCodes: 0 })
  })

  it('is reset by an admin, with a reason that is audited', async () => {
    await forgetWaits()
    await setUp()
    expect((await admin.post(`/api/users/${writer.id}/transitions`, { action: 'reset-second-step' })).status).toBe(400)
    expect((await admin.get(`/api/users/${writer.id}/transitions`)).body.secondStep).toBe(true)

    expect((await admin.post(`/api/users/${writer.id}/transitions`, { action: 'reset-second-step', reason: 'Lost phone' })).status).toBe(
      200,
    )

    expect((await signIn()).status).toBe(200)
    expect((await admin.post(`/api/users/${writer.id}/transitions`, { action: 'reset-second-step', reason: 'Again' })).status).toBe(409)
    const trail = JSON.stringify((await admin.get(`/api/audit?where[subject][equals]=${writer.id}&limit=50`)).body)
    for (const word of ['set-second-step', 'remove-second-step', 'reset-second-step', 'Lost phone']) expect(trail).toContain(word)
  })
})
