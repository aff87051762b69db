import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rowsOf, run } from '../../cms/database.ts'
import { fileMailAdapter } from '../../cms/mail/file-mail-adapter.ts'
import { readSender } from '../../cms/mail/mail-adapter.ts'
import { deliverPending } from '../../cms/outbox.ts'
import { z } from 'zod'
import { decodedWords, openMailServer, type Received } from '../support/mail-server.ts'
import { openNewsroom, PASSWORD, type Answer, type Colleague } from '../support/newsroom.ts'

/** The application reads where its mail server is when it is loaded. */
const { port } = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000)
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${chosen}`
  process.env['MAIL_FROM'] = 'Tòa soạn <newsroom@magazine.example>'
  return { port: chosen }
})

type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

let newsroom: Newsroom
let mail: Awaited<ReturnType<typeof openMailServer>>
let admin: Colleague, publisher: Colleague

const NEW = 'một hai ba bốn năm'
const PUBLISHER = 'colleague2@newsroom.example'

beforeAll(async () => {
  mail = await openMailServer({ port })
  newsroom = await openNewsroom()
  admin = await newsroom.hire('admin')
  publisher = await newsroom.hire('publisher')
})

afterAll(async () => {
  await newsroom.close()
  await mail.close()
})

beforeEach(async () => {
  await settled()
  mail.received.length = 0
  mail.state.isDown = false
})

let written = 0

function someone(fields: object = {}) {
  written += 1
  return { name: 'Đỗ Thu Hà', email: `ha${written}@newsroom.example`, roles: ['writer'], languages: ['vi'], ...fields }
}

async function letterTo(email: string, subject = ''): Promise<Received> {
  return vi.waitFor(
    () => {
      const letter = mail.received.find((one) => one.to.includes(email) && one.subject.includes(subject))
      if (!letter) throw new Error(`No letter to ${email} yet.`)
      return letter
    },
    { timeout: 5000 },
  )
}

/** When nothing waits to be delivered any more, nothing else will come. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 5000 })
}

async function waiting(): Promise<number> {
  const req = await createLocalReq({}, newsroom.payload)
  const [row] = await rowsOf(req, sql`select count(*)::int as n from outbox where delivered_at is null`, z.object({ n: z.number() }))
  return row?.n ?? 0
}

function tokenIn({ text }: Received): string {
  const [, token = ''] = /http:\/\/localhost:3000\/admin\/set-password\?token=([\w-]{43})\n/.exec(text) ?? []
  expect(token).not.toBe('')
  return token
}

const setPassword = (token: unknown, password: unknown): Promise<Answer> =>
  newsroom.anonymous.post('/api/users/reset-password', { token, password })

const signIn = (email: string, password: string): Promise<Answer> =>
  newsroom.anonymous.post('/api/users/login', { email, password }, { 'x-forwarded-for': `198.51.100.${written}` })

describe('an invitation', () => {
  it('comes in the language of the person, and opens the account once', async () => {
    const account = someone()
    const { body } = await admin.post('/api/users', account)

    const letter = await letterTo(account.email)
    expect(letter.subject).toBe('Tài khoản của bạn ở tòa soạn')
    expect(letter.text).toContain('Kính gửi Đỗ Thu Hà,')
    expect(decodedWords(letter.headers)).toContain('To: Đỗ Thu Hà <')
    expect(decodedWords(letter.headers)).toContain('From: Tòa soạn <newsroom@magazine.example>')
    expect(letter.headers).toMatch(/^[\x20-\x7e\r\n\t]*$/)

    const token = tokenIn(letter)
    const stored = JSON.stringify((await newsroom.payload.db.drizzle.execute(sql`select * from account_links`)).rows)
    const promised = JSON.stringify((await newsroom.payload.db.drizzle.execute(sql`select errand from outbox`)).rows)
    expect(stored + promised).not.toContain(token)

    expect((await setPassword(token, 'short')).status).toBe(400)
    expect((await setPassword(token, 'Do Thu Ha 2026')).body.errors?.[0]?.message).toContain('little more than your name')
    const both = await Promise.all([setPassword(token, NEW), setPassword(token, `${NEW} sáu`)])
    expect(both.map(({ status }) => String(status)).toSorted()).toEqual(['200', '403'])
    expect(both.find(({ status }) => status === 200)?.body.token).toBeUndefined()
    expect((await setPassword(token, NEW)).status).toBe(403)
    const right = both[0]?.status === 200 ? NEW : `${NEW} sáu`
    expect((await signIn(account.email, right)).status).toBe(200)
    expect((await admin.get(`/api/users/${String(body.doc?.id)}/transitions`)).body.hasPassword).toBe(true)
  })

  it('ends after three days, and an admin sends another', async () => {
    const account = someone({ mailLanguage: 'en' })
    const { body } = await admin.post('/api/users', account)
    const first = await letterTo(account.email)
    expect(first.subject).toBe('Your account in the newsroom')
    const req = await createLocalReq({}, newsroom.payload)
    const [link] = await rowsOf(
      req,
      sql`select round(extract(epoch from expires_at - now()) / 3600)::int as hours from account_links where user_id = ${Number(body.doc?.id)}`,
      z.object({ hours: z.number() }),
    )
    expect(link).toEqual({ hours: 72 })
    await run(req, sql`update account_links set expires_at = now() - interval '1 second'`)
    expect((await setPassword(tokenIn(first), NEW)).status).toBe(403)

    mail.received.length = 0
    expect((await admin.post(`/api/users/${String(body.doc?.id)}/transitions`, { action: 'invite' })).status).toBe(200)
    expect((await setPassword(tokenIn(await letterTo(account.email)), NEW)).status).toBe(200)
  })

  it('opens nothing once the account is deactivated or its address changed', async () => {
    const account = someone()
    const { body } = await admin.post('/api/users', account)
    const token = tokenIn(await letterTo(account.email))

    await admin.patch(`/api/users/${String(body.doc?.id)}`, { email: `moved${written}@newsroom.example` })
    expect((await setPassword(token, NEW)).status).toBe(403)
    const told = await letterTo(account.email, 'Địa chỉ của một tài khoản đã thay đổi')
    expect(told.text).toContain(`moved${written}@newsroom.example`)
  })

  it.each([undefined, null, '', 'nonsense', 'x'.repeat(43), 'x'.repeat(100_000), { $ne: null }, ['a']])(
    'with a made-up link %# opens nothing',
    async (token) => {
      const { status, body } = await setPassword(token, NEW)

      expect([400, 403]).toContain(status)
      expect(String(body.errors?.[0]?.message)).toMatch(/\.$/)
    },
  )
})

describe('publishers', () => {
  it('are told of every account made and every right granted', async () => {
    const account = someone({ name: 'Lý Thị <b>Mận</b>' })
    const { body } = await admin.post('/api/users', account)
    const made = await letterTo(PUBLISHER, 'tài khoản mới')
    expect(made.subject).toBe('Tòa soạn có tài khoản mới')
    expect(made.text).toContain('Colleague 1 đã mở tài khoản cho Lý Thị <b>Mận</b>: Người viết (Tiếng Việt).')
    await settled()

    mail.received.length = 0
    await admin.patch(`/api/users/${String(body.doc?.id)}`, { roles: ['editor'], mayPublish: true, languages: ['vi', 'en'] })
    const granted = await letterTo(PUBLISHER)
    expect(granted.text).toContain('Trước: Người viết (Tiếng Việt)')
    expect(granted.text).toContain('Nay: Biên tập viên, được đăng bài (Tiếng Việt, English)')
    await settled()

    mail.received.length = 0
    await admin.patch(`/api/users/${String(body.doc?.id)}`, { name: 'Lý Thị Mận' })
    await admin.post(`/api/users/${String(body.doc?.id)}/transitions`, { action: 'deactivate', reason: 'Nghỉ việc' })
    const closed = await letterTo(PUBLISHER)
    expect(closed.text).toContain('Lý do: Nghỉ việc')
    await settled()
    expect(mail.received).toHaveLength(1)
  })

  it('are told later when the mail server is down, each once', async () => {
    mail.state.isDown = true
    const account = someone()
    mail.state.refused = 0
    expect((await admin.post('/api/users', account)).status).toBe(201)
    const req = await createLocalReq({}, newsroom.payload)
    await vi.waitFor(() => expect(mail.state.refused).toBe(2), { timeout: 5000 })

    await deliverPending(newsroom.payload)
    expect(mail.received).toEqual([])
    mail.state.isDown = false
    await run(req, sql`update outbox set attempted_at = now() - interval '2 minutes' where delivered_at is null`)
    await Promise.all([deliverPending(newsroom.payload), deliverPending(newsroom.payload), deliverPending(newsroom.payload)])
    await settled()

    expect(mail.received.map(({ to }) => String(to[0])).toSorted()).toEqual([PUBLISHER, account.email].toSorted())
  })
})

describe('a forgotten password', () => {
  const ask = (email: unknown, from = '192.0.2.50') =>
    newsroom.anonymous.post('/api/users/forgot-password', { email }, { 'x-forwarded-for': from })

  it('is answered the same for known and unknown addresses, and the same is done before the answer', async () => {
    const queries: string[][] = []
    for (const email of [PUBLISHER, 'nobody@elsewhere.example']) {
      const before = await outboxRows()
      const answer = await ask(email)
      queries.push([String(answer.status), JSON.stringify(answer.body), String((await outboxRows()) - before)])
    }

    expect(queries[0]).toEqual(queries[1])
    expect(queries[0]?.[0]).toBe('200')
    await letterTo(PUBLISHER)
    await settled()
    expect(mail.received.map(({ to }) => to)).toEqual([[PUBLISHER]])
  })

  it('gives a link for an hour, which ends every session when it is used', async () => {
    const colleague = await newsroom.hire('writer')
    const { email } = (await admin.get(`/api/users/${colleague.id}`)).body
    await ask(String(email), '192.0.2.51')
    const token = tokenIn(await letterTo(String(email)))
    expect((await colleague.get('/api/users')).status).toBe(200)
    mail.received.length = 0

    expect((await setPassword(token, NEW)).status).toBe(200)

    expect((await colleague.get('/api/users')).status).toBe(403)
    expect((await signIn(String(email), PASSWORD)).status).toBe(401)
    expect((await signIn(String(email), NEW)).status).toBe(200)
    expect((await letterTo(String(email))).subject).toBe('Mật khẩu của bạn đã thay đổi')
    expect((await setPassword(token, `${NEW} nữa`)).status).toBe(403)
  })

  it('is not asked for without end', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 6; time += 1) statuses.push((await ask(PUBLISHER, '192.0.2.52')).status)

    expect(statuses.slice(0, 3)).toEqual([200, 200, 200])
    expect(statuses.at(-1)).toBe(429)
    expect((await ask(PUBLISHER, '192.0.2.53')).status).toBe(200)
  })

  it.each([undefined, {}, 'no address', 'a\0@b.example', `${'x'.repeat(1001)}@b.example`, 'a@b.example\r\nBcc: c@d.example'])(
    'takes %# for nobody’s address',
    async (email) => {
      await settled()
      mail.received.length = 0
      expect([200, 400]).toContain((await ask(email, '192.0.2.54')).status)
      await settled()
      expect(mail.received).toEqual([])
    },
  )

  async function outboxRows(): Promise<number> {
    const req = await createLocalReq({}, newsroom.payload)
    const [row] = await rowsOf(req, sql`select count(*)::int as n from outbox`, z.object({ n: z.number() }))
    return row?.n ?? 0
  }
})

describe('without a mail server', () => {
  it('letters are files that nobody else can read', async () => {
    const folder = path.join(String(process.env['DATA_DIR']), 'mail')
    const adapter = (await fileMailAdapter({ ...readSender('Tòa soạn <a@b.example>'), folder }))({ payload: newsroom.payload })

    await adapter.sendEmail({ to: { name: 'Đỗ Thu Hà', address: 'ha@newsroom.example' }, subject: 'Chào', text: 'Xin chào' })

    const [name = ''] = readdirSync(folder)
    const file = path.join(folder, name)
    expect(name).toMatch(/\.eml$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(decodedWords(readFileSync(file, 'utf8'))).toMatch(/Subject: Chào/)
  })
})

it('a publisher who is signed in reads none of this over the API', async () => {
  expect((await publisher.get('/api/outbox')).status).toBeGreaterThanOrEqual(400)
})
