import { openAccount } from '../../cms/accounts/open-account.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { enter } from '../../cms/sign-on/enter.ts'
import type { ProvedIdentity } from '../../cms/sign-on/proved-identity.ts'
import { startLoopbackProvider, type LoopbackProvider } from '../support/loopback-provider.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { openNewsroom, type Colleague } from '../support/newsroom.ts'
import { sessionOf, SignOnBrowser, urlIn, type Landing } from '../support/sign-on-browser.ts'
import { useDatabase } from '../support/use-database.ts'

const port = await vi.hoisted(async () => {
  const { freePort } = await import('../../scripts/process/free-port.ts')
  const { loopbackSettings } = await import('../support/loopback-client.ts')
  const chosen = await freePort()
  Object.assign(process.env, loopbackSettings(chosen))
  return chosen
})

const PROVIDER = { port, callback: 'http://localhost:3000/api/auth/callback/oidc', addressInToken: true }

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let provider: LoopbackProvider
let admin: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.hire('admin')
  provider = await startLoopbackProvider(PROVIDER)
})

afterAll(async () => {
  await provider.close()
  await newsroom.close()
})

/** Makes an account here; its number and address. */
async function hire(name: string): Promise<{ id: number; email: string }> {
  const email = `${name}@newsroom.example`
  const { id } = await openAccount(newsroom.payload, { name, email, roles: ['writer'], languages: ['vi'], quiet: true })
  return { id, email }
}

/** Who a landing signed in, as Payload answers with its session; null where it did not. */
async function whoIs(landing: Landing): Promise<number | null> {
  const token = sessionOf(landing)
  if (token === null) return null
  const { user } = await newsroom.payload.auth({ headers: new Headers({ cookie: `payload-token=${token}` }) })
  return user?.id ?? null
}

async function identitiesOf(user: number) {
  const { docs } = await newsroom.payload.find({ collection: 'identities', where: { user: { equals: user } }, depth: 0 })
  return docs
}

const faultIn = ({ location }: Landing) => new URL(location).searchParams.get('error')

describe('somebody with an account here', () => {
  test('is linked at the first sign-on, and known by issuer and subject from then on', async () => {
    const lan = await hire('lan')
    provider.people.set('lan-sub', { email: lan.email, email_verified: true })

    const first = await new SignOnBrowser().signIn('lan-sub')
    expect(await whoIs(first)).toBe(lan.id)
    expect(first).toMatchObject({ status: 302, location: 'http://localhost:3000/admin' })
    expect(await identitiesOf(lan.id)).toMatchObject([{ issuer: provider.issuer, subject: 'lan-sub', address: lan.email }])

    // The address there changes, and is another colleague's now: the person is who they were.
    const other = await hire('other')
    provider.people.set('lan-sub', { email: other.email, email_verified: true })
    expect(await whoIs(await new SignOnBrowser().signIn('lan-sub'))).toBe(lan.id)
    expect(await identitiesOf(lan.id)).toHaveLength(1)
    expect(await identitiesOf(other.id)).toEqual([])
  })

  test('gets a session of Payload’s and none of next-auth’s, which says nothing of what they may do', async () => {
    const minh = await hire('minh')
    provider.people.set('minh-sub', { email: minh.email, email_verified: true })

    const landing = await new SignOnBrowser().signIn('minh-sub')

    expect(landing.cookies.filter((cookie) => /session-token=[^;]/.test(cookie))).toEqual([])
    const claims = String(Buffer.from(sessionOf(landing)?.split('.')[1] ?? '', 'base64url'))
    expect(claims).not.toContain('writer')
    await newsroom.payload.update({ collection: 'users', id: minh.id, data: { roles: ['editor'] } })
    const { user } = await newsroom.payload.auth({ headers: new Headers({ cookie: `payload-token=${sessionOf(landing)}` }) })
    expect(user?.roles).toEqual(['editor'])
  })

  test('is not let in while the account is closed, and is linked to nothing', async () => {
    const gone = await hire('gone')
    await newsroom.payload.update({ collection: 'users', id: gone.id, data: { deactivatedAt: new Date().toISOString() } })
    provider.people.set('gone-sub', { email: gone.email, email_verified: true })

    const landing = await new SignOnBrowser().signIn('gone-sub')

    expect([faultIn(landing), await whoIs(landing)]).toEqual(['deactivated', null])
    expect(await identitiesOf(gone.id)).toEqual([])
  })

  test('lands on the page they wanted, if it is one of ours', async () => {
    const an = await hire('an')
    provider.people.set('an-sub', { email: an.email, email_verified: true })
    const landOn = async (callbackUrl: string) => (await new SignOnBrowser().signIn('an-sub', { callbackUrl })).location

    expect(await landOn('/admin/collections/articles?limit=10')).toBe('http://localhost:3000/admin/collections/articles?limit=10')
    for (const elsewhere of [
      'https://evil.example/admin',
      '//evil.example/admin',
      '/\\evil.example',
      '/vi',
      'http://localhost:3000@evil.example/admin',
    ])
      expect(await landOn(elsewhere)).toBe('http://localhost:3000/admin')
  })
})

describe('nobody comes in', () => {
  test('whom no account here has the address of; and none is made', async () => {
    provider.people.set('stranger', { email: 'stranger@elsewhere.example', email_verified: true })
    const before = await newsroom.payload.count({ collection: 'users' })

    const landing = await new SignOnBrowser().signIn('stranger')

    expect([faultIn(landing), sessionOf(landing)]).toEqual(['unknown', null])
    expect(await newsroom.payload.count({ collection: 'users' })).toEqual(before)
  })

  test.each([
    ['unverified', { email_verified: false }],
    ['without a mark', {}],
    ['verified in a word only', { email_verified: 'true' }],
  ])('by an address that is %s', async (name, mark) => {
    const owner = await hire(`owner-${name.replaceAll(' ', '-')}`)
    provider.people.set(`sub-${name}`.replaceAll(' ', '-'), { email: owner.email, ...mark })

    const landing = await new SignOnBrowser().signIn(`sub-${name}`.replaceAll(' ', '-'))

    expect([faultIn(landing), sessionOf(landing)]).toEqual(['unverified', null])
    expect(await identitiesOf(owner.id)).toEqual([])
  })

  test.each([
    ['a Cyrillic а', 'kie\u{430}n@newsroom.example', 'kiean@newsroom.example'],
    ['the sign of the kelvin, which is a k when made small', '\u{212a}im@newsroom.example', 'kim@newsroom.example'],
    ['fullwidth letters', 'ｔam@newsroom.example', 'tam@newsroom.example'],
    ['a decomposed letter', 'e\u{301}milie@newsroom.example', 'emilie@newsroom.example'],
    ['a letter that takes no width', 'hoa\u{200b}@newsroom.example', 'hoa@newsroom.example'],
    ['a second at-sign', 'x@evil.example@newsroom.example', 'evil@newsroom.example'],
    ['a space at its end', 'phuc@newsroom.example ', 'phuc@newsroom.example'],
  ])('by an address that only looks like it: %s', async (_name, email, real) => {
    const owner = await hire(real.split('@')[0] ?? '')
    provider.people.set(`twin-of-${owner.id}`, { email, email_verified: true })

    const landing = await new SignOnBrowser().signIn(`twin-of-${owner.id}`)

    expect([faultIn(landing), sessionOf(landing)]).toEqual(['unverified', null])
    expect(await identitiesOf(owner.id)).toEqual([])
  })

  test('twice into one account: an address given to somebody else there does not bring its account along', async () => {
    const chi = await hire('chi')
    provider.people.set('chi-sub', { email: chi.email, email_verified: true })
    await new SignOnBrowser().signIn('chi-sub')
    provider.people.set('heir-of-the-address', { email: chi.email, email_verified: true })

    const landing = await new SignOnBrowser().signIn('heir-of-the-address')

    expect([faultIn(landing), sessionOf(landing)]).toEqual(['taken', null])
    expect(await identitiesOf(chi.id)).toHaveLength(1)
  })

  test('by a state that is not theirs, by a callback that was used, or by one of another browser', async () => {
    const dung = await hire('dung')
    provider.people.set('dung-sub', { email: dung.email, email_verified: true })
    const browser = new SignOnBrowser()
    const back = await browser.logInThere(await browser.begin(), 'dung-sub')
    const forged = new URL(back)
    forged.searchParams.set('state', 'made-up-by-somebody')
    const cookies = new Map(browser.here)

    expect(faultIn(await new SignOnBrowser().comeBack(back))).toBe('expired')
    const spoiled = await browser.comeBack(forged.href)
    expect([faultIn(spoiled), sessionOf(spoiled)]).toEqual(['expired', null])

    for (const [name, value] of cookies) browser.here.set(name, value)
    expect(await whoIs(await browser.comeBack(back))).toBe(dung.id)
    const again = await browser.comeBack(back)
    expect([faultIn(again), sessionOf(again)]).toEqual(['expired', null])

    // Even with every cookie of the first time: the provider takes a code once.
    for (const [name, value] of cookies) browser.here.set(name, value)
    const replayed = await browser.comeBack(back)
    expect([faultIn(replayed), sessionOf(replayed)]).toEqual(['expired', null])
  })

  test('by tokens that come in the address instead of from the provider', async () => {
    const browser = new SignOnBrowser()
    const state = new URL(await browser.begin()).searchParams.get('state') ?? ''

    const landing = await browser.comeBack(`/api/auth/callback/oidc?state=${state}&id_token=e30.e30.e30&access_token=x`)

    expect(sessionOf(landing)).toBeNull()
    expect(faultIn(landing)).toBe('provider-wrong')
  })

  test('who called it off at the provider, or while it is down; and is told so', async () => {
    const browser = new SignOnBrowser()
    const state = new URL(await browser.begin()).searchParams.get('state') ?? ''
    expect(faultIn(await browser.comeBack(`/api/auth/callback/oidc?state=${state}&error=access_denied`))).toBe('refused')

    const back = await browser.begin()
    await provider.close()
    const { people } = provider
    expect(faultIn(await browser.comeBack(`/api/auth/callback/oidc?state=${new URL(back).searchParams.get('state')}&code=x`))).toBe(
      'provider-down',
    )
    expect(await browser.begin()).toBe('http://localhost:3000/admin/login?error=provider-down')
    provider = await startLoopbackProvider(PROVIDER)
    for (const [name, person] of people) provider.people.set(name, person)
  })
})

describe('the same moment', () => {
  test('links one identity once, however many windows bring it', async () => {
    const binh = await hire('binh')
    provider.people.set('binh-sub', { email: binh.email, email_verified: true })
    const browsers = Array.from({ length: 6 }, () => new SignOnBrowser())
    const backs = await Promise.all(browsers.map(async (browser) => browser.logInThere(await browser.begin(), 'binh-sub')))

    const landings = await Promise.all(browsers.map((browser, at) => browser.comeBack(backs[at] ?? '')))

    expect(await Promise.all(landings.map(whoIs))).toEqual(browsers.map(() => binh.id))
    expect(await identitiesOf(binh.id)).toHaveLength(1)
    const linked = await admin.get(`/api/audit?where[action][equals]=link-identity&where[subject][equals]=${binh.id}`)
    expect(linked.body).toMatchObject({ totalDocs: 1, docs: [{ details: { subject: 'binh-sub' } }] })
  })
})

describe('an identity', () => {
  const proved = (subject: string, address: string | null, issuer = provider.issuer) => ({ issuer, subject, address })
  const enterAs = async (identity: ProvedIdentity) => {
    const outcome = await enter(newsroom.payload, identity)
    return 'fault' in outcome ? outcome.fault : whoIs({ status: 302, location: '', cookies: [outcome.cookie] })
  }

  test('is of its issuer: the same subject of another one is somebody else', async () => {
    const [yen, impostor] = [await hire('yen'), await hire('impostor')]
    expect(await enterAs(proved('10042', yen.email))).toBe(yen.id)

    expect(await enterAs(proved('10042', null, 'https://other.example'))).toBe('unverified')
    expect(await enterAs(proved('10042', impostor.email, 'https://other.example'))).toBe(impostor.id)
    expect(await enterAs(proved('10042', null))).toBe(yen.id)
    expect(await identitiesOf(yen.id)).toHaveLength(1)
  })

  test('that two accounts race for becomes one of them’s, and everybody who brings it is that one', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const [one, two] = [await hire(`racer-${round}a`), await hire(`racer-${round}b`)]

      const entered = await Promise.all([one, two, one, two].map(({ email }) => enterAs(proved(`raced-for-${round}`, email))))

      expect(new Set(entered).size).toBe(1)
      expect([one.id, two.id]).toContain(entered[0])
      expect([...(await identitiesOf(one.id)), ...(await identitiesOf(two.id))]).toHaveLength(1)
    }
  })

  test('that races another one for an account: one is linked, the other is told', async () => {
    const wanted = await hire('wanted')

    const entered = await Promise.all(['first', 'second', 'third'].map((subject) => enterAs(proved(`wants-${subject}`, wanted.email))))

    expect(entered.map(String).toSorted()).toEqual([String(wanted.id), 'taken', 'taken'])
    expect(await identitiesOf(wanted.id)).toHaveLength(1)
  })

  test('does not undo with its new session what an admin changes at the same moment', async () => {
    const busy = await hire('busy')
    await enterAs(proved('busy-sub', busy.email))

    for (const roles of [['editor'], ['writer'], ['publisher'], ['translator']] as const) {
      await Promise.all([admin.patch(`/api/users/${busy.id}`, { roles }), ...[1, 2, 3].map(() => enterAs(proved('busy-sub', null)))])
      expect((await newsroom.payload.findByID({ collection: 'users', id: busy.id, depth: 0 })).roles).toEqual(roles)
    }
  })
})

describe('/api/auth', () => {
  test('has the three steps of a sign-on and nothing else of next-auth’s', async () => {
    const browser = new SignOnBrowser()
    const statuses = await Promise.all(
      [
        'session',
        'providers',
        'signin',
        'signin/oidc',
        'signout',
        'error',
        'verify-request',
        '_log',
        'callback/github',
        'callback/oidc/x',
        'csrf/x',
      ].map(async (path) => (await browser.ask(`/api/auth/${path}`)).status),
    )

    expect(new Set(statuses)).toEqual(new Set([404]))
    expect((await browser.ask('/api/auth/signout', { method: 'POST', body: new URLSearchParams() })).status).toBe(404)
    expect((await browser.ask('/api/auth/callback/oidc', { method: 'POST', body: new URLSearchParams() })).status).toBe(404)
  })

  test('begins nothing for another site, nor without its token', async () => {
    const browser = new SignOnBrowser()
    const body = new URLSearchParams({ csrfToken: await browser.takeToken(), callbackUrl: '/admin' })
    const post = (headers: Record<string, string>) => browser.ask('/api/auth/signin/oidc', { method: 'POST', body, headers })

    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ origin: 'null' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await urlIn(await post({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin', host: 'localhost:3000' }))).toContain(
      `${provider.issuer}/auth?`,
    )
    expect(await urlIn(await browser.ask('/api/auth/signin/oidc', { method: 'POST', body: new URLSearchParams({ csrfToken: 'x' }) }))).toBe(
      'http://localhost:3000/admin/login?error=expired',
    )
  })

  test('asks with PKCE, state and nonce, and sends people back to its own address whatever a header says', async () => {
    const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
    const asked = new URL(await new SignOnBrowser().begin({ headers: forged })).searchParams

    expect(asked.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/oidc')
    expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual(['code', 'S256'])
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length ?? 0).toBeGreaterThan(40)
  })
})

describe('identities', () => {
  test('are read and unlinked by admins alone, which ends the sessions and is written down', async () => {
    const editor = await newsroom.hire('editor')
    const mai = await hire('mai')
    provider.people.set('mai-sub', { email: mai.email, email_verified: true })
    const landing = await new SignOnBrowser().signIn('mai-sub')
    const [identity] = await identitiesOf(mai.id)

    expect((await editor.get('/api/identities')).status).toBe(403)
    expect((await editor.delete(`/api/identities/${identity?.id}`)).status).toBe(403)
    expect((await admin.patch(`/api/identities/${identity?.id}`, { subject: 'somebody-else' })).status).toBe(403)
    expect((await admin.post('/api/identities', { issuer: 'x', subject: 'x', user: mai.id })).status).toBe(403)
    expect(await whoIs(landing)).toBe(mai.id)

    expect((await admin.delete(`/api/identities/${identity?.id}`)).status).toBe(200)

    expect(await whoIs(landing)).toBeNull()
    const trail = await admin.get(`/api/audit?where[action][equals]=unlink-identity&where[subject][equals]=${mai.id}&depth=0`)
    expect(trail.body).toMatchObject({ totalDocs: 1, docs: [{ by: admin.id, details: { subject: 'mai-sub' } }] })
  })

  test('are never made another’s, not even by the application’s own hand', async () => {
    await withClient(useDatabase().appUrl, async (client) => {
      await expect(client.query('update identities set user_id = user_id')).rejects.toThrow('permission denied')
    })
    await withClient(useDatabase().ownerUrl, async (client) => {
      await expect(client.query('update identities set user_id = user_id')).rejects.toThrow('only grows')
    })
  })
})
