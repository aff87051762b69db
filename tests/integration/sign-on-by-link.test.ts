import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { answerApi } from '../../cms/front-door.ts'
import { answerSignOn } from '../../cms/sign-on/answer-sign-on.ts'
import config from '../../payload.config.ts'
import { makeSignInLink } from '../../scripts/accounts/make-sign-in-link.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { openNewsroom } from '../support/newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

vi.hoisted(() => {
  process.env['LOCAL_PASSWORDS'] = 'off'
})

const EMAIL = 'khoi@newsroom.example'
const PASSWORD = 'a long password for tests'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let account: number

beforeAll(async () => {
  newsroom = await openNewsroom()
  const owner = {
    name: 'Khôi',
    email: EMAIL,
    password: PASSWORD,
    roles: ['admin' as const],
    languages: ['vi' as const],
    mayPublish: false,
    quiet: true,
  }
  account = (await openAccount(newsroom.payload, owner)).id
})

afterAll(() => newsroom.close())

async function makeToken(email = EMAIL): Promise<string> {
  const link = await makeSignInLink(useDatabase().ownerUrl, { baseUrl: 'http://localhost:3000', email })
  return link.split('#sign-in=')[1] ?? ''
}

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).optional() })

async function take(
  token: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; message: string | undefined; cookies: string[] }> {
  const answer = await answerApi(
    new Request('http://localhost:3000/api/users/sign-in-link', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ token }),
    }),
    { config },
  )
  const { errors } = refusal.parse(await answer.json())
  return { status: answer.status, message: errors?.[0]?.message, cookies: answer.headers.getSetCookie() }
}

async function asked(
  path: string,
  { cookie = '', method = 'GET', headers = {} }: { cookie?: string; method?: string; headers?: Record<string, string> } = {},
) {
  return answerApi(new Request(`http://localhost:3000${path}`, { method, headers: { cookie, ...headers } }), { config })
}

const cookieIn = ({ cookies }: { cookies: string[] }) => cookies[0]?.split(';')[0] ?? ''

describe('where passwords are switched off', () => {
  test('no password opens anything, in a sentence of either language', async () => {
    for (const path of ['login', 'forgot-password', 'reset-password']) {
      const answer = await newsroom.anonymous.post(`/api/users/${path}`, { email: EMAIL, password: PASSWORD, token: 'x' })
      expect(`${path} ${answer.status}`).toBe(`${path} 403`)
    }
    const login = (headers: Record<string, string>) =>
      newsroom.anonymous.post('/api/users/login', { email: EMAIL, password: PASSWORD }, headers)
    expect((await login({})).body.errors?.[0]?.message).toMatch(/^Passwords are switched off here/)
    expect((await login({ 'accept-language': 'vi' })).body.errors?.[0]?.message).toMatch(/^Ở đây không dùng mật khẩu/)
  })
})

describe('a link made by the command line', () => {
  test('signs its account in once, and both acts are written down', async () => {
    const token = await makeToken()

    const [first, second] = [await take(token), await take(token)]

    expect([first.status, second.status]).toEqual([200, 403])
    const { user } = await newsroom.payload.auth({ headers: new Headers({ cookie: cookieIn(first) }) })
    expect(user?.id).toBe(account)
    const { docs } = await newsroom.payload.find({
      collection: 'audit',
      where: { action: { contains: 'sign-in-link' } },
      depth: 0,
      sort: 'id',
    })
    expect(docs.map(({ action, subject, by }) => [action, subject, by ?? null])).toEqual([
      ['make-sign-in-link', account, null],
      ['use-sign-in-link', account, account],
    ])
  })

  test('serves one of many who press it at once', async () => {
    const token = await makeToken()

    const statuses = (await Promise.all(Array.from({ length: 8 }, () => take(token)))).map(({ status }) => status)

    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 7 }, () => 403)])
  })

  test('is over after ten minutes, and none can be made longer', async () => {
    const { ownerUrl } = useDatabase()
    const token = await makeToken()
    await withClient(ownerUrl, async (client) => {
      await client.query('alter table sign_in_links disable trigger sign_in_link_serves_once')
      await client.query(
        `update sign_in_links set created_at = now() - interval '11 minutes', expires_at = now() - interval '2 minutes' where used_at is null`,
      )
      await client.query('alter table sign_in_links enable trigger sign_in_link_serves_once')
      await expect(
        client.query(`insert into sign_in_links (token_hash, user_id, expires_at) values ('x', $1, now() + interval '1 hour')`, [account]),
      ).rejects.toThrow('check constraint')
    })

    expect((await take(token)).status).toBe(403)
  })

  test('is made by the owner alone, kept as a hash, and not used twice by the application’s own hand', async () => {
    const { appUrl, ownerUrl } = useDatabase()
    const token = await makeToken()
    await withClient(ownerUrl, async (client) => {
      expect((await client.query('select 1 from sign_in_links where token_hash = $1', [token])).rowCount).toBe(0)
    })
    await withClient(appUrl, async (client) => {
      await expect(
        client.query(`insert into sign_in_links (token_hash, user_id, expires_at) values ('y', $1, now())`, [account]),
      ).rejects.toThrow('permission denied')
      await expect(client.query('delete from sign_in_links')).rejects.toThrow('permission denied')
      await expect(client.query('update sign_in_links set expires_at = now()')).rejects.toThrow('permission denied')
      await expect(client.query('update sign_in_links set used_at = null')).rejects.toThrow('serves once')
    })
    expect((await take(token)).status).toBe(200)
  })

  test('is refused from another site, where it is malformed, and where its account is closed or missing', async () => {
    const token = await makeToken()
    expect((await take(token, { origin: 'https://evil.example' })).status).toBe(403)
    for (const wrong of ['', 'x', null, 7, {}, `${token}x`, 'A'.repeat(43)]) expect((await take(wrong)).status).toBe(403)

    await newsroom.payload.db.updateOne({ collection: 'users', id: account, data: { deactivatedAt: new Date().toISOString() } })
    expect((await take(token)).message).toBe('This account is closed; ask an admin.')
    await expect(makeToken()).rejects.toThrow('is closed')
    await newsroom.payload.db.updateOne({ collection: 'users', id: account, data: { deactivatedAt: null } })
    await expect(makeToken('nobody@newsroom.example')).rejects.toThrow('no account')
    expect((await take(token)).status).toBe(200)
  })
})

describe('where no provider is configured', () => {
  test('nothing of single sign-on is there', async () => {
    for (const [method, path] of [
      ['GET', 'csrf'],
      ['POST', 'signin/oidc'],
      ['POST', 'signin/google'],
      ['GET', 'callback/oidc?code=x&state=y'],
      ['GET', 'session'],
      ['GET', 'providers'],
    ] as const) {
      const answer = await answerSignOn(new Request(`http://localhost:3000/api/auth/${path}`, { method }), { config })
      expect(`${path} ${answer.status}`).toBe(`${path} 404`)
    }
  })
})

describe('writes by somebody signed in with a cookie', () => {
  test('are taken from our own pages and from programs with a token, and refused from every other site', async () => {
    const cookie = cookieIn(await take(await makeToken()))
    const token = cookie.replace('payload-token=', '')
    const write = async (headers: Record<string, string>, method = 'PATCH') => {
      const request = new Request(`http://localhost:3000/api/users/${account}`, {
        method,
        headers: { 'content-type': 'application/json', host: 'localhost:3000', ...headers },
        body: JSON.stringify({ name: 'Khôi' }),
      })
      return (await answerApi(request, { config })).status
    }

    expect(await write({ cookie, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await write({ authorization: `JWT ${token}` })).toBe(200)
    expect(await write({ authorization: `Bearer ${token}` })).toBe(200)
    for (const method of ['PATCH', 'POST', 'PUT', 'DELETE']) {
      for (const foreign of [
        { origin: 'https://evil.example' },
        { origin: 'http://localhost:3000.evil.example' },
        { origin: 'http://desk.localhost:3000', 'sec-fetch-site': 'same-site' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        expect(`${method} ${JSON.stringify(foreign)} ${await write({ cookie, ...foreign }, method)}`).toMatch(/ 403$/)
      }
    }
    const masked = await asked(`/api/users/${account}`, {
      cookie,
      method: 'POST',
      headers: { origin: 'https://evil.example', 'x-http-method-override': 'GET' },
    })
    expect(masked.status).toBe(403)
  })

  test('sign-out ends the session and every cookie that a sign-on left', async () => {
    const cookie = cookieIn(await take(await makeToken()))

    const answer = await asked('/api/users/logout', {
      cookie,
      method: 'POST',
      headers: { origin: 'http://localhost:3000', host: 'localhost:3000' },
    })

    expect(answer.status).toBe(200)
    const ended = answer.headers.getSetCookie().map((set) => set.split('=')[0])
    expect(ended).toEqual(
      expect.arrayContaining(['payload-token', 'next-auth.session-token', 'next-auth.session-token.0', 'next-auth.csrf-token']),
    )
    expect((await newsroom.payload.auth({ headers: new Headers({ cookie }) })).user).toBeNull()
  })
})
