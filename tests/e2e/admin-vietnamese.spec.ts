import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { inVietnamese } from './fixtures/in-vietnamese.ts'

test('what is missing before submitting is said in Vietnamese, and leads to the photo where the photo lacks it', async ({
  enter,
  deskOf,
}) => {
  test.setTimeout(120_000)
  const run = runNumber()
  const photo = await uploadPhoto(await deskOf('writer'), { run, credit: '' })
  const article = await writeArticle(await deskOf('writer'), { run, section: null, noPhoto: false, leadPhoto: { photo } })
  const page = await inVietnamese(await enter('writer'))
  await page.goto(`/admin/collections/articles/${article}`)

  await page.getByRole('button', { name: 'Gửi duyệt' }).click()

  const gate = page.getByRole('alert').filter({ hasText: 'Cần sửa trước' })
  await expect(gate.getByRole('link', { name: 'Hãy chọn chuyên mục.' })).toBeVisible()
  await gate.getByRole('link', { name: `Ảnh ${photo} chưa có nguồn; hãy ghi nguồn ở trang của ảnh.` }).click()
  await expect(page).toHaveURL(new RegExp(`/photos/${photo}#at=credit$`))
  await expect(page.getByRole('textbox', { name: 'Nguồn ảnh' })).toBeFocused()
})

test('why a step is not open is said in Vietnamese', async ({ enter, deskOf }) => {
  const run = runNumber()
  const editor = await deskOf('editor')
  const article = await writeArticle(editor, { run })
  await editor.move('articles', article, 'submit')
  const page = await inVietnamese(await enter('editor'))
  await page.goto(`/admin/collections/articles/${article}`)

  await page.getByText('Vì sao không?').click()

  await expect(page.getByText('Bạn đã viết hoặc gửi một phần bài này; người khác phải duyệt.')).toBeVisible()
})

test('a refused save is said once, in Vietnamese, beside the button', async ({ enter, deskOf }) => {
  const run = runNumber()
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  const page = await inVietnamese(await enter('photographer'))
  await page.goto(`/admin/collections/photos/${photo}`)
  await page.getByRole('textbox', { name: 'Ngày chụp' }).fill('2026-02-30')

  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'Chưa lưu: “2026-02-30” không phải ngày.' })).toBeVisible()
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
})

test('a form of Payload’s own says in Vietnamese why an account is refused', async ({ enter }) => {
  test.setTimeout(120_000)
  const page = await inVietnamese(await enter('admin'))
  await page.goto('/admin/collections/users/create')
  await page.getByRole('textbox', { name: 'Email' }).fill(`an-${runNumber()}@standfirst.example`)
  await page.getByRole('textbox', { name: 'Tên' }).fill('Lê An')
  for (const [field, option] of [
    ['Vai trò', 'Quản trị'],
    ['Vai trò', 'Biên tập viên'],
    ['Ngôn ngữ', 'English'],
  ] as const) {
    await page.getByRole('combobox', { name: new RegExp(`^${field}( \\*)?$`) }).fill(option)
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  await page.getByRole('button', { name: 'Lưu', exact: true }).click()

  await expect(page.getByText('Quản trị đứng riêng, chỉ lo tài khoản và thiết lập, không có quyền biên tập.')).toBeVisible({
    timeout: 30_000,
  })
})
