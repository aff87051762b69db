import type { Page } from '@playwright/test'
import { z } from 'zod'
import { makeSignInLink } from '../../scripts/accounts/make-sign-in-link.ts'
import { startLoopbackProvider, type LoopbackProvider } from '../support/loopback-provider.ts'
import { signIn } from './fixtures/admin-desk.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ProviderLogin } from './pages/provider-login.ts'

const baseUrl = process.env['E2E_BASE_URL'] ?? ''
const PROVIDER = {
  port: Number(process.env['E2E_SIGN_ON_PORT']),
  callback: `${baseUrl}/api/auth/callback/oidc`,
  addressInToken: false,
}
const ENGLISH = { locale: 'en-GB', viewport: { width: 1440, height: 1000 } }

let provider: LoopbackProvider

test.beforeAll(async () => {
  provider = await startLoopbackProvider(PROVIDER)
})

test.afterAll(() => provider.close())

/** An account here, and the same person at the provider; what an admin does to it afterwards. */
async function hire(adminPage: Page, name: string) {
  const admin = await signIn(adminPage, 'admin')
  const subject = `${name}-${runNumber()}`
  const email = `${subject}@standfirst.example`
  const id = await admin.create('/api/users', { name, email, roles: ['writer'], languages: ['vi', 'en'] })
  provider.people.set(subject, { email, email_verified: true })
  const close = () => admin.move(`/api/users/${id}/transitions`, { action: 'deactivate', reason: 'Left.' })
  return { id, email, subject, close, change: (fields: object) => admin.change(`/api/users/${id}`, fields, 1) }
}

/** From our login page to the provider's. */
async function press(page: Page, path = '/admin/login'): Promise<ProviderLogin> {
  await page.route('https://fonts.googleapis.com/**', (route) => route.abort())
  await page.goto(path)
  await page.getByRole('button', { name: 'Press club' }).click()
  return new ProviderLogin(page)
}

const signedIn = (page: Page) => page.getByRole('link', { name: 'Log out' })
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ })
const me = z.object({ user: z.object({ name: z.string() }).nullish() })
const nameOf = async (page: Page) => me.parse(await (await page.request.get('/api/users/me')).json()).user?.name ?? null

test('somebody new to single sign-on is linked to their account, known the next time, and signed out of everything', async ({
  enterAsReader,
}) => {
  const lan = await hire(await enterAsReader(), 'lan')
  const page = await enterAsReader(ENGLISH)

  await (await press(page, '/admin/collections/articles')).logIn(lan.subject)
  await signedIn(page).waitFor()
  expect(new URL(page.url()).pathname).toBe('/admin/collections/articles')
  expect(await nameOf(page)).toBe('lan')

  await page.getByRole('button', { name: 'Open Menu' }).first().click()
  await signedIn(page).click()
  await page.waitForURL(/\/admin\/(?:logout|login)/)
  await expect.poll(() => nameOf(page)).toBeNull()
  const left = (await page.context().cookies(baseUrl)).map(({ name }) => name)
  expect(left.filter((name) => name.includes('next-auth') || name === 'payload-token')).toEqual([])

  // The provider still knows this browser: no password is asked for.
  await press(page)
  await signedIn(page).waitFor()
  expect(await nameOf(page)).toBe('lan')
})

test('a changed role counts at the next request, and a closed account is told so', async ({ enterAsReader }) => {
  const minh = await hire(await enterAsReader(), 'minh')
  const page = await enterAsReader(ENGLISH)
  await (await press(page)).logIn(minh.subject)
  await signedIn(page).waitFor()
  const stories = async () => (await page.request.get('/api/stories')).status()

  expect(await stories()).toBe(403)
  expect(await minh.change({ roles: ['editor'] })).toBe(200)
  expect(await stories()).toBe(200)
  expect(await minh.change({ roles: ['writer'] })).toBe(200)
  expect(await stories()).toBe(403)

  expect(await minh.close()).toBe(200)
  await page.context().clearCookies({ domain: 'localhost' })
  await press(page)
  await expect(alert(page)).toHaveText('This account is closed. Ask an admin if it should not be.')
  expect(await nameOf(page)).toBeNull()
})

test('who has no account, calls it off, or finds the provider down is told so in their language', async ({ enterAsReader }) => {
  provider.people.set('stranger', { email: 'stranger@elsewhere.example', email_verified: true })
  const page = await enterAsReader({ locale: 'vi-VN' })

  await (await press(page)).logIn('stranger')
  await expect(alert(page)).toHaveText('Không ai ở đây có địa chỉ bạn vừa dùng. Hãy nhờ quản trị tạo tài khoản cho địa chỉ đó.')

  await page.context().clearCookies()
  await (await press(page)).callOff()
  await expect(alert(page)).toHaveText('Nhà cung cấp không cho vào, hoặc bạn đã hủy. Chưa có gì thay đổi.')

  await provider.close()
  await press(page)
  await expect(alert(page)).toHaveText('Nhà cung cấp chưa trả lời. Lát nữa hãy thử lại.')
  provider = await startLoopbackProvider(PROVIDER)
})

test('a callback serves once, and a forged one never', async ({ enterAsReader }) => {
  const dung = await hire(await enterAsReader(), 'dung')
  const page = await enterAsReader(ENGLISH)
  const expired = 'This sign-in took too long, was used already or was begun in another window. Begin again.'
  const back = page.waitForRequest((request) => request.url().startsWith(`${PROVIDER.callback}?`))
  await (await press(page)).logIn(dung.subject)
  const callback = (await back).url()
  await signedIn(page).waitFor()

  const other = await enterAsReader(ENGLISH)
  for (const address of [callback, callback.replace(/state=[^&]+/, 'state=forged'), `${PROVIDER.callback}?code=x&state=forged`]) {
    await other.goto(address)
    await expect(alert(other)).toHaveText(expired)
    expect(await nameOf(other)).toBeNull()
  }

  // In the midst of a sign-on of one's own, with somebody else's state.
  await press(other)
  await other.getByPlaceholder('Enter any login').waitFor()
  await other.goto(callback)
  await expect(alert(other)).toHaveText(expired)
  expect(await nameOf(other)).toBeNull()
})

test('a link of the command line signs in by a press, once', async ({ enterAsReader }) => {
  const khoi = await hire(await enterAsReader(), 'khoi')
  const link = await makeSignInLink(process.env['E2E_OWNER_URL'] ?? '', { baseUrl, email: khoi.email })
  const page = await enterAsReader(ENGLISH)

  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in with this link' }).click()
  await signedIn(page).waitFor()
  expect(await nameOf(page)).toBe('khoi')

  const second = await enterAsReader(ENGLISH)
  await second.goto(link)
  await second.getByRole('button', { name: 'Sign in with this link' }).click()
  await expect(alert(second)).toHaveText('This link was used already, or its ten minutes are over. Have a new one made.')
  expect(await nameOf(second)).toBeNull()
})

test('a page of another site makes nobody write here, though it is on the same machine and cookies go along', async ({ enterAsReader }) => {
  const an = await hire(await enterAsReader(), 'an')
  const page = await enterAsReader(ENGLISH)
  await (await press(page)).logIn(an.subject)
  await signedIn(page).waitFor()
  const elsewhere = await page.context().newPage()
  await elsewhere.goto(`${provider.issuer.replace('127.0.0.1', 'localhost')}/.well-known/openid-configuration`)

  const send = (from: Page) =>
    from.evaluate(async (origin) => {
      const article = new FormData()
      article.set('_payload', JSON.stringify({ language: 'en', headline: 'Written by another site' }))
      const post = (path: string, body?: FormData) =>
        fetch(`${origin}${path}`, { method: 'POST', mode: 'no-cors', credentials: 'include', ...(body ? { body } : {}) })
      await post('/api/articles', article)
      await post('/api/users/logout')
    }, baseUrl)
  const written = async () => {
    const answer = await page.request.get('/api/articles?where[headline][equals]=Written by another site')
    return z.object({ totalDocs: z.number() }).parse(await answer.json()).totalDocs
  }

  await send(elsewhere)
  expect([await nameOf(page), await written()]).toEqual(['an', 0])

  // The very same, sent by a page of ours, is taken.
  await send(page)
  expect(await nameOf(page)).toBeNull()
})
