import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { accessibilityFaults } from './fixtures/accessibility-faults.ts'
import { linkInLetterTo } from './fixtures/letters.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const PANEL = 'section[aria-label="Signing in"]'
const PASSWORD = 'một hai ba bốn năm'

/** What axe finds, and what sticks out to the side of the page, or of `within` where Payload's own fields stand around it. */
async function faultsOn(page: Page, within = 'body'): Promise<string[]> {
  const faults = await accessibilityFaults(page)
  // Payload's folded menu sticks out of every page; what is ours must not.
  const overflow = await page.locator(within).evaluate((part) => {
    const { clientWidth } = document.documentElement
    return Math.max(part.getBoundingClientRect().right - clientWidth, part.scrollWidth - part.clientWidth, 0)
  })
  return [...faults, ...(overflow > 0 ? [`${overflow} px too wide`] : [])]
}

test('somebody is invited, sets a password and a second step on a phone, and is let go again', async ({ enter, enterAsReader }) => {
  test.setTimeout(180_000)
  const mark = runNumber().toString(36)
  const name = `Đỗ Thu Hà ${mark}`
  const email = `thu.ha.${mark}@newsroom.example`
  const admin = await enter('admin')

  await test.step('an admin makes the account, without a password', async () => {
    await admin.goto('/admin/collections/users/create')
    await admin.getByRole('textbox', { name: 'Name' }).fill(name)
    await admin.getByRole('textbox', { name: 'Email' }).fill(email)
    await expect(admin.locator('input[type="password"]')).toHaveCount(0)
    await choose(admin, 'Roles', 'Editor')
    await choose(admin, 'Languages', 'Tiếng Việt')
    await admin.getByRole('button', { name: 'Save' }).click()
    await admin.waitForURL(/\/users\/\d+/)
    await expect(admin.getByRole('region', { name: 'Signing in' })).toContainText('Invited')
    expect(await faultsOn(admin, PANEL)).toEqual([])
  })

  const link = await linkInLetterTo(email)
  const phone = await enterAsReader({ ...PHONE, locale: 'en-GB' })

  await test.step('the link leads to a page in the language of the letter, whatever the phone speaks', async () => {
    await phone.goto(link)
    await expect(phone.getByRole('heading', { name: 'Đặt mật khẩu' })).toBeVisible()
    expect(await faultsOn(phone)).toEqual([])
    await phone.getByLabel('Mật khẩu mới').fill('matkhau12345')
    await phone.getByLabel('Ghi lại lần nữa').fill('matkhau12345')
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('main').or(phone.locator('body')).getByText('ai cũng thử đầu tiên').first()).toBeVisible()
    expect(await faultsOn(phone)).toEqual([])
    await phone.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await phone.getByLabel('Ghi lại lần nữa').fill(PASSWORD)
    await phone.keyboard.press('Enter')
    await phone.getByRole('link', { name: 'Đăng nhập' }).click()
    await phone.goto(link)
    await expect(phone.getByText('This link was used before, or is too old.')).toBeVisible()
  })

  await test.step('they sign in, and set up a second step', async () => {
    await phone.goto('/admin/login')
    await signIn(phone, { email, password: 'not the password' })
    await expect(phone.getByText('The address or the password is wrong.')).toBeVisible()
    expect(await faultsOn(phone)).toEqual([])
    await signIn(phone, { email, password: PASSWORD })
    await phone.waitForURL((url) => !url.pathname.includes('login'))
    await phone.goto('/admin/account')
    await phone.getByRole('button', { name: 'Set up a second step…' }).click()
  })

  const dialog = phone.getByRole('dialog')
  await dialog.getByLabel('Present password').fill(PASSWORD)
  await phone.keyboard.press('Enter')
  await dialog.getByRole('img').waitFor()
  expect(await faultsOn(phone, 'dialog')).toEqual([])
  const secret = (await dialog.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  await dialog.getByLabel('Code of the app').fill(app.generate())
  await phone.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(10)
  const recoveryCodes = await dialog.getByRole('listitem').allTextContents()
  expect(await faultsOn(phone, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'I have written them down' }).click()
  await expect(phone.getByRole('region', { name: 'Signing in' })).toContainText('Recovery codes left: 10.')

  await test.step('from now on the door asks for a code', async () => {
    await phone.getByRole('button', { name: 'Sign out everywhere' }).click()
    await phone.waitForURL('**/admin/login')
    await signIn(phone, { email, password: PASSWORD })
    await expect(phone.getByLabel('Code')).toBeFocused()
    expect(await faultsOn(phone)).toEqual([])
    await phone.getByLabel('Code').fill('000000')
    await phone.keyboard.press('Enter')
    await expect(phone.getByText('This code is wrong or was used before')).toBeVisible()
    await phone.getByLabel('Code').fill(recoveryCodes[0] ?? '')
    await phone.keyboard.press('Enter')
    await phone.waitForURL((url) => !url.pathname.includes('login'))
  })

  await test.step('an admin deactivates the account, and their next click is their last', async () => {
    await admin.reload()
    await admin.getByRole('button', { name: 'Deactivate…' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
    await expect(admin.getByRole('dialog').getByRole('alert')).toHaveText('Give a reason.')
    await admin.getByRole('dialog').getByLabel('Reason').fill('Left the newsroom.')
    await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
    await expect(admin.getByRole('region', { name: 'Signing in' })).toContainText('Deactivated since')
    expect(await faultsOn(admin, PANEL)).toEqual([])

    await phone.goto('/admin/account')
    await phone.waitForURL('**/admin/login**')
    await signIn(phone, { email, password: PASSWORD })
    await phone.getByLabel('Code').fill(recoveryCodes[1] ?? '')
    await phone.keyboard.press('Enter')
    await expect(phone.getByText('This account is deactivated')).toBeVisible()
  })
})

for (const [locale, words] of [
  ['vi-VN', { forgotten: 'Quên mật khẩu?', email: 'Email', send: 'Gửi thư', done: 'Nếu có tài khoản với địa chỉ này' }],
  ['en-GB', { forgotten: 'Forgot password?', email: 'Email', send: 'Send the letter', done: 'If there is an account with this address' }],
] as const) {
  test(`a forgotten password is asked for on a phone, in ${locale}`, async ({ enterAsReader }) => {
    const phone = await enterAsReader({ ...PHONE, locale })
    await phone.goto('/admin/login')
    await phone.getByRole('link', { name: words.forgotten }).waitFor()
    expect(await faultsOn(phone)).toEqual([])

    await phone.getByRole('link', { name: words.forgotten }).click()
    await phone.getByLabel(words.email).fill(`nobody.${runNumber()}@newsroom.example`)
    expect(await faultsOn(phone)).toEqual([])
    await phone.keyboard.press('Enter')

    await expect(phone.getByText(words.done)).toBeVisible()
    expect(await faultsOn(phone)).toEqual([])
  })
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.keyboard.press('Enter')
}

/** One of Payload's own choice fields. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field.toLowerCase()}`).locator('.react-select input').fill(option)
  await page.getByRole('option', { name: option, exact: true }).first().click()
}
