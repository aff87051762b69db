import { expect, test, type Page } from '@playwright/test'
import { signIn } from './fixtures/admin-desk.ts'

test('of two who save, the second is told who was first, keeps the text and can save it on top', async ({ page, browser }) => {
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Hai người', standfirst: 'Câu đầu.' })
  await open(page, id)
  await page.getByLabel('Tiêu đề').fill('Hai người cùng sửa')
  const colleague = await signIn(await browser.newPage(), 'editor')
  expect(await colleague.change(`/api/articles/${id}`, { standfirst: 'Câu của biên tập viên.' }, 1)).toBe(200)

  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'đã lưu bản sửa 2' })).toBeVisible()
  await expect(page.getByLabel('Tiêu đề')).toHaveValue('Hai người cùng sửa')
  await page.getByRole('button', { name: 'Giữ bản của tôi và lưu chồng lên' }).click()
  await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision']).toBe(3)
  expect((await desk.read(`/api/articles/${id}?depth=0`))['headline']).toBe('Hai người cùng sửa')
})

test('when somebody signs out, nothing they typed stays in the browser', async ({ page }) => {
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Ra về' })
  await open(page, id)
  await page.getByLabel('Tiêu đề').fill('Ra về, chưa lưu')
  await expect.poll(() => keptIn(page)).toBe(1)

  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('/admin/logout')

  await expect.poll(() => keptIn(page)).toBe(0)
})

test('what is missing before review is listed, and each sentence leads to its field', async ({ page }) => {
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Còn thiếu' })
  await open(page, id)

  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await page.getByRole('link', { name: 'Hãy viết sa-pô' }).click()

  await expect(page.getByLabel('Sa-pô')).toBeFocused()
  await page.keyboard.type('Đã có.')
  await expect(page.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled()
  await expect(page.getByText('Hãy lưu trước')).toBeVisible()
})

test('an earlier text is brought back as a new revision', async ({ page }) => {
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Bản một' })
  await desk.change(`/api/articles/${id}`, { headline: 'Bản hai' }, 1)
  await page.goto(`/admin/collections/articles/${id}/versions`)

  await page.getByRole('row').filter({ hasText: /^1/ }).getByRole('button', { name: 'Lấy lại nội dung này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lấy lại nội dung này' }).click()

  await expect(page.getByLabel('Tiêu đề')).toHaveValue('Bản một')
  expect((await desk.read(`/api/articles/${id}?depth=0`))['revision']).toBe(3)
})

async function open(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(page.getByRole('button', { name: 'Gửi duyệt' })).toBeVisible({ timeout: 30_000 })
}

/** How many pieces of unsaved text this browser keeps. */
function keptIn(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('standfirst.')).length)
}
