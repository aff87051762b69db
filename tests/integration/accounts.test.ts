import crypto from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { run } from '../../cms/database.ts'
import { openNewsroom, PASSWORD, type Answer, type Colleague } from '../support/newsroom.ts'

type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

let newsroom: Newsroom
let admin: Colleague, writer: Colleague

const WRITER = 'colleague2@newsroom.example'

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.hire('admin')
  writer = await newsroom.hire('writer')
})

afterAll(() => newsroom.close())

async function signIn(email: string, { password = PASSWORD, from = '192.0.2.1' } = {}): Promise<Answer> {
  return newsroom.anonymous.post('/api/users/login', { email, password }, { 'x-forwarded-for': from })
}

async function signedIn(email: string): Promise<{ authorization: string }> {
  const { status, body } = await signIn(email, { from: `198.51.100.${crypto.randomInt(250)}` })
  expect(status).toBe(200)
  return { authorization: `JWT ${String(body.token)}` }
}

async function whoIs(headers: Record<string, string>): Promise<unknown> {
  return (await newsroom.anonymous.get('/api/users/me', headers)).body.user
}

async function forgetWaits(): Promise<void> {
  await run(await createLocalReq({}, newsroom.payload), sql`delete from sign_in_waits`)
}

describe('signing in', () => {
  it('gives a token, a cookie and the account, and nothing that is secret', async () => {
    const answer = await signIn(` ${WRITER.toUpperCase()} `)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ user: { id: writer.id, email: WRITER, collection: 'users' } })
    expect(JSON.stringify(answer.body)).not.toMatch(/hash|salt|pbkdf2/)
    expect(await whoIs({ authorization: `JWT ${String(answer.body.token)}` })).toMatchObject({ id: writer.id })
    expect(await whoIs({ authorization: `Bearer ${String(answer.body.token)}` })).toMatchObject({ id: writer.id })
    expect(await whoIs({ cookie: `payload-token=${String(answer.body.token)}` })).toMatchObject({ id: writer.id })
  })

  it('does the same work for an unknown address, and answers the same', async () => {
    const work = vi.spyOn(crypto, 'pbkdf2')
    const unknown = await signIn('nobody@newsroom.example', { password: 'wrong', from: '192.0.2.2' })
    const forUnknown = work.mock.calls.length
    const known = await signIn(WRITER, { password: 'wrong', from: '192.0.2.2' })
    const forKnown = work.mock.calls.length - forUnknown
    const [first, second] = work.mock.calls
    work.mockRestore()

    expect([forUnknown, forKnown]).toEqual([1, 1])
    expect(first?.slice(2, 5)).toEqual(second?.slice(2, 5))
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(known.body)
  })

  it.each([
    { email: WRITER, password: 'x'.repeat(5000) },
    { email: WRITER, password: '\0' },
    { email: `${WRITER}\0`, password: PASSWORD },
    { email: '\ud800', password: PASSWORD },
    { email: { not_equals: '' }, password: PASSWORD },
    { email: WRITER, password: { a: 1 } },
    { email: WRITER },
    { password: PASSWORD },
    {},
    { email: "' or 1=1 --", password: "' or 1=1 --" },
  ])('with %j is refused in a sentence', async (body) => {
    await forgetWaits()
    const { status, body: answer } = await newsroom.anonymous.post('/api/users/login', body)

    expect([400, 401]).toContain(status)
    expect(String(answer.errors?.[0]?.message)).toMatch(/\.$/)
  })

  it('takes no password of a hundred thousand characters, and does no work for it', async () => {
    const work = vi.spyOn(crypto, 'pbkdf2')
    const { status } = await signIn(WRITER, { password: 'x'.repeat(100_000), from: '192.0.2.3' })
    const calls = work.mock.calls.length
    work.mockRestore()

    expect([status, calls]).toEqual([401, 0])
  })

  it('makes whoever guesses wait, and nobody who comes from elsewhere', async () => {
    await forgetWaits()
    const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(WRITER, { password: 'guess', from: '203.0.113.9' })))

    const waiting = guesses.filter(({ status }) => status === 429)
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6)
    expect(waiting.length).toBeGreaterThanOrEqual(6)
    expect(String(waiting[0]?.body.errors?.[0]?.message)).toMatch(/^Too many tries\. Try again in \d+ seconds\.$/)
    expect(Number(waiting[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await signIn(WRITER, { from: '203.0.113.9' })).status).toBe(429)
    expect((await signIn(WRITER, { from: '203.0.113.10' })).status).toBe(200)
  })

  it('lets the wait grow with each mistake, and begin anew after an hour', async () => {
    await forgetWaits()
    const req = await createLocalReq({}, newsroom.payload)
    const waits: number[] = []
    for (let mistake = 0; mistake < 9; mistake += 1) {
      await run(req, sql`update sign_in_waits set until = now() where subject like 'pair:%'`)
      await signIn(WRITER, { password: 'guess', from: '203.0.113.11' })
      const { headers } = await signIn(WRITER, { password: 'guess', from: '203.0.113.11' })
      waits.push(Number(headers.get('retry-after')))
    }

    expect(waits.slice(-3)).toEqual(waits.slice(-3).toSorted((a, b) => a - b))
    expect(waits.at(-1)).toBeGreaterThan(4)
    await run(req, sql`update sign_in_waits set until = now(), last_at = now() - interval '61 minutes'`)
    expect((await signIn(WRITER, { password: 'guess', from: '203.0.113.11' })).status).toBe(401)
    expect((await signIn(WRITER, { from: '203.0.113.11' })).status).toBe(200)
  })

  it('slows down one address that tries many accounts', async () => {
    await forgetWaits()
    const req = await createLocalReq({}, newsroom.payload)
    await signIn('a@newsroom.example', { password: 'guess', from: '203.0.113.12' })
    await run(req, sql`update sign_in_waits set tries = 40 where subject like 'address:%'`)

    await signIn('b@newsroom.example', { password: 'guess', from: '203.0.113.12' })
    expect((await signIn('c@newsroom.example', { password: 'guess', from: '203.0.113.12' })).status).toBe(429)
  })
})

describe('a token', () => {
  it('that is forged, expired, of another account or another session opens nothing', async () => {
    const { authorization } = await signedIn(WRITER)
    const [head = '', body = '', signature = ''] = authorization.slice(4).split('.')
    const claims: object = z.looseObject({}).parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const sign = (text: string) => crypto.createHmac('sha256', newsroom.payload.secret).update(text).digest('base64url')
    const signed = (more: object) => {
      const text = `${head}.${encode({ ...claims, ...more })}`
      return `${text}.${sign(text)}`
    }

    expect(await whoIs({ authorization: `JWT ${signed({})}` })).toMatchObject({ id: writer.id })
    for (const token of [
      `${head}.${encode({ ...claims, id: admin.id })}.${signature}`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`,
      signed({ exp: 1_000_000_000 }),
      signed({ id: admin.id }),
      signed({ sid: 'another' }),
      signed({ collection: 'people' }),
      signed({ sid: undefined }),
      'nonsense',
      '',
    ]) {
      expect(await whoIs({ authorization: `JWT ${token}` })).toBeNull()
      expect((await newsroom.anonymous.get('/api/users', { authorization: `JWT ${token}` })).status).toBe(403)
    }
  })

  it('is prolonged while its session lasts, and ends with it', async () => {
    const session = await signedIn(WRITER)
    const other = await signedIn(WRITER)

    const longer = await newsroom.anonymous.post('/api/users/refresh-token', {}, session)
    expect(longer.status).toBe(200)
    expect(await whoIs({ authorization: `JWT ${String(longer.body.refreshedToken)}` })).toMatchObject({ id: writer.id })
    expect((await newsroom.anonymous.post('/api/users/logout', {}, session)).status).toBe(200)
    expect(await whoIs(session)).toBeNull()
    expect((await newsroom.anonymous.post('/api/users/refresh-token', {}, session)).status).toBe(401)
    expect(await whoIs(other)).toMatchObject({ id: writer.id })
  })

  it('of every session is dead after signing out everywhere', async () => {
    const [here, there] = [await signedIn(WRITER), await signedIn(WRITER)]

    expect((await newsroom.anonymous.post('/api/users/logout?allSessions=true', {}, here)).status).toBe(200)

    expect([await whoIs(here), await whoIs(there)]).toEqual([null, null])
    writer = await newsroom.signInAgain(writer)
  })
})

describe('a change by an admin', () => {
  it('of roles holds at the next request, for a token made before', async () => {
    const colleague = await newsroom.hire('writer')
    expect((await colleague.get('/api/approvals')).status).toBe(403)

    await admin.patch(`/api/users/${colleague.id}`, { roles: ['editor'], languages: ['en'] })
    expect((await colleague.get('/api/approvals')).status).toBe(200)

    await admin.patch(`/api/users/${colleague.id}`, { roles: ['writer'] })
    expect((await colleague.get('/api/approvals')).status).toBe(403)
  })

  it('deactivates at once, with a reason, and opens again', async () => {
    const colleague = await newsroom.hire('editor')
    const email = (await admin.get(`/api/users/${colleague.id}`)).body.email
    const act = async (action: string, more: object = {}) => admin.post(`/api/users/${colleague.id}/transitions`, { action, ...more })

    expect((await act('deactivate')).status).toBe(400)
    expect((await act('deactivate', { reason: 'x'.repeat(100_000) })).status).toBe(400)
    expect((await act('deactivate', { reason: 'a\0b' })).status).toBe(400)
    expect((await colleague.get('/api/articles')).status).toBe(200)

    expect((await act('deactivate', { reason: 'Left the newsroom.' })).status).toBe(200)
    expect((await colleague.get('/api/articles')).status).toBe(403)
    expect((await colleague.post('/api/users/refresh-token')).status).toBe(401)
    const refused = await signIn(String(email), { from: '192.0.2.77' })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([403, 'This account is deactivated; an admin can open it again.'])
    expect((await act('deactivate', { reason: 'Again.' })).status).toBe(409)

    expect((await act('reactivate', { reason: 'Came back.' })).status).toBe(200)
    expect((await colleague.get('/api/articles')).status).toBe(403)
    expect((await signIn(String(email), { from: '192.0.2.77' })).status).toBe(200)
    const trail = JSON.stringify((await admin.get(`/api/audit?where[subject][equals]=${colleague.id}&limit=50`)).body)
    expect(trail).toContain('Left the newsroom.')
    expect(trail).toContain('Came back.')
  })

  it('cannot be undone by a save or a sign-in that began before it', async () => {
    const colleague = await newsroom.hire('writer')
    const email = String((await admin.get(`/api/users/${colleague.id}`)).body.email)
    const work = vi.spyOn(crypto, 'pbkdf2').mockImplementation((...args) => {
      const done = args.at(-1)
      work.mockRestore()
      // While the password is being proved, an admin closes the account.
      void admin
        .post(`/api/users/${colleague.id}/transitions`, { action: 'deactivate', reason: 'Now.' })
        .then(() => crypto.pbkdf2(args[0], args[1], args[2], args[3], args[4], typeof done === 'function' ? done : () => undefined))
    })

    expect((await signIn(email, { from: '192.0.2.78' })).status).toBe(403)
    const [row] = (
      await newsroom.payload.db.drizzle.execute(sql`select count(*)::int as open from sessions where user_id = ${colleague.id}`)
    ).rows
    expect(row).toEqual({ open: 0 })
    expect((await admin.patch(`/api/users/${colleague.id}`, { name: 'Renamed', deactivatedAt: '2020-01-01T00:00:00.000Z' })).status).toBe(
      400,
    )
    expect((await admin.patch(`/api/users/${colleague.id}`, { name: 'Renamed', deactivatedAt: null })).body.doc?.deactivatedAt).toBeTruthy()
  })

  it('takes no last admin away', async () => {
    const refused = await admin.post(`/api/users/${admin.id}/transitions`, { action: 'deactivate', reason: 'I am gone.' })
    expect(refused.status).toBe(403)

    const second = await newsroom.hire('admin')
    expect((await second.post(`/api/users/${admin.id}/transitions`, { action: 'deactivate', reason: 'One is enough.' })).status).toBe(200)
    expect((await second.patch(`/api/users/${second.id}`, { roles: ['writer'] })).status).toBe(403)
    expect((await second.post(`/api/users/${admin.id}/transitions`, { action: 'reactivate', reason: 'Two are better.' })).status).toBe(200)
    admin = await newsroom.signInAgain(admin)

    // Both at once, each the other.
    const outcomes = await Promise.all([
      admin.patch(`/api/users/${second.id}`, { roles: ['writer'] }),
      second.post(`/api/users/${admin.id}/transitions`, { action: 'deactivate', reason: 'Mutiny.' }),
    ])
    const left = await newsroom.payload.db.drizzle.execute(
      sql`select u.id from users u join users_roles r on r.parent_id = u.id and r.value = 'admin' where u.deactivated_at is null`,
    )
    expect(outcomes.map(({ status }) => status < 500)).toEqual([true, true])
    expect(left.rows.length).toBeGreaterThan(0)
    const survivor = left.rows.some((row) => row['id'] === admin.id) ? admin : second
    admin = await newsroom.signInAgain(survivor)
  })

  it('is for admins alone', async () => {
    const publisher = await newsroom.hire('publisher')
    for (const action of ['invite', 'deactivate', 'reactivate', 'reset-second-step', 'sign-out-everywhere', 'nonsense']) {
      expect((await publisher.post(`/api/users/${writer.id}/transitions`, { action, reason: 'x' })).status).toBe(403)
    }
    expect((await newsroom.anonymous.post(`/api/users/${writer.id}/transitions`, { action: 'deactivate', reason: 'x' })).status).toBe(401)
    expect((await admin.post(`/api/users/${writer.id}/transitions`, { action: 'nonsense', reason: 'x' })).status).toBe(400)
    expect((await admin.post('/api/users/999999/transitions', { action: 'deactivate', reason: 'x' })).status).toBe(404)
    expect((await publisher.get(`/api/users/${writer.id}/transitions`)).status).toBe(403)
    expect((await writer.get(`/api/users/${writer.id}/transitions`)).body).toMatchObject({ isSelf: true, secondStep: false, acts: [] })
  })
})

describe('an account', () => {
  const account = { name: 'Đỗ Thu Hà', email: 'ha@newsroom.example', roles: ['writer'], languages: ['vi'] }

  it('is made without a password, and opens by none', async () => {
    expect((await admin.post('/api/users', { ...account, password: 'a long enough password' })).status).toBe(400)

    const made = await admin.post('/api/users', account)

    expect(made.status).toBe(201)
    expect((await signIn(account.email, { password: '', from: '192.0.2.80' })).status).toBe(400)
    expect((await signIn(account.email, { password: 'undefined', from: '192.0.2.80' })).status).toBe(401)
  })

  it.each([
    { name: 'Two\nlines' },
    { name: 'Bcc: everybody\r\n' },
    { name: '' },
    { email: 'no address' },
    { email: WRITER },
    { email: 'a@b.example\nBcc: c@d.example' },
    { roles: [] },
    { roles: ['admin', 'editor'] },
    { roles: ['chief'] },
    { languages: ['xx'] },
    { mailLanguage: 'xx' },
    { deactivatedAt: '2026-01-01T00:00:00Z' },
  ])('with %j is refused in a sentence', async (fields) => {
    const { status, body } = await admin.post('/api/users', { ...account, email: 'other@newsroom.example', ...fields })

    expect(status).toBe(400)
    expect(String(body.errors?.[0]?.message)).toMatch(/[.!]$|: \w+/)
  })

  it('has rights that nobody changes for themselves, and says so', async () => {
    for (const fields of [{ roles: ['publisher'] }, { mayPublish: true }, { languages: ['en'] }, { email: 'new@newsroom.example' }]) {
      expect((await writer.patch(`/api/users/${writer.id}`, fields)).status).toBe(403)
    }
    const renamed = await writer.patch(`/api/users/${writer.id}`, {
      name: 'Another name',
      roles: ['writer'],
      mayPublish: false,
      mailLanguage: 'en',
    })
    expect(renamed.status).toBe(200)
    expect((await writer.patch('/api/users?where[id][exists]=true', { name: 'Everybody' })).status).toBeGreaterThanOrEqual(400)
    expect((await admin.patch('/api/users?where[id][exists]=true', { name: 'Everybody' })).status).toBe(403)
  })

  it('gets a new password from its owner, who knows the present one, and all other sessions end', async () => {
    const colleague = await newsroom.hire('writer')
    const email = String((await admin.get(`/api/users/${colleague.id}`)).body.email)
    const elsewhere = await signedIn(email)

    expect((await colleague.post('/api/users/me/password', { current: 'wrong', password: 'three words in a row' })).status).toBe(403)
    const weak = await colleague.post('/api/users/me/password', { current: PASSWORD, password: 'password1234' })
    expect([weak.status, weak.body.errors?.[0]?.message]).toEqual([
      400,
      'This password is among the first that anybody tries; choose another.',
    ])
    expect(await whoIs(elsewhere)).not.toBeNull()

    expect((await colleague.post('/api/users/me/password', { current: PASSWORD, password: 'three words in a row' })).status).toBe(200)
    expect(await whoIs(elsewhere)).toBeNull()
    expect((await colleague.get('/api/users')).status).toBe(200)
    expect((await newsroom.anonymous.post('/api/users/me/password', { current: PASSWORD, password: 'x' })).status).toBe(401)
    expect((await colleague.patch(`/api/users/${colleague.id}`, { password: 'three words in a row' })).status).toBe(400)
    expect((await admin.patch(`/api/users/${colleague.id}`, { password: 'three words in a row' })).status).toBe(400)
  })

  it('can be made by the command line’s way with a password that keeps the rules', async () => {
    const data = { name: 'Hoàng Kim', email: 'kim@newsroom.example', roles: ['editor' as const], languages: ['vi' as const] }

    await expect(openAccount(newsroom.payload, { ...data, password: 'short' })).rejects.toThrow('at least 12 characters')
    await openAccount(newsroom.payload, { ...data, password: 'chuồn chuồn bay thấp' })

    expect((await signIn(data.email, { password: 'chuồn chuồn bay thấp', from: '192.0.2.81' })).status).toBe(200)
  })

  it('hides what signs it in from every query', async () => {
    for (const path of ['hash', 'salt', 'password', 'sessions.id', 'passwords.hash', 'sessions']) {
      const { status } = await admin.get(`/api/users?where[${path}][exists]=true`)
      expect(`${path} ${status}`).toBe(`${path} 400`)
    }
    expect(JSON.stringify((await admin.get('/api/users?sort=hash&depth=2')).body)).not.toMatch(/pbkdf2|"hash"|"salt"/)
  })
})
