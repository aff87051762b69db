import { expect, test, type Locator, type Page } from '@playwright/test'
import { signIn } from './fixtures/admin-desk.ts'
import { runNumber } from './fixtures/run-number.ts'

/** A body that holds words already: the cursor goes behind them. */
function bodyOf(words: string) {
  return { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] } }
}

test('a person is found by “@” without marks, and stands in the text with the office of the day', async ({ page }) => {
  const desk = await signIn(page, 'writer')
  const name = `Vũ Đức Thắng ${runNumber()}`
  const tenures = [{ office: { vi: 'Trưởng ban Đối ngoại', en: 'Head of External Relations' }, from: '2020' }]
  const person = await desk.create('/api/people', { name, tenures })
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Nêu tên', body: bodyOf('Theo ') })
  const editor = await openBody(page, id)

  await page.keyboard.type(`@vu duc thang ${name.split(' ').at(-1)}`)
  const people = page.getByRole('listbox', { name: 'Nhân vật' })
  await expect(people.getByRole('option')).toHaveText([name, `Trưởng ban Đối ngoại ${name}`, `${name}, Trưởng ban Đối ngoại`])
  await page.keyboard.press('ArrowDown')
  await expect(people.getByRole('option', { selected: true })).toHaveText(`Trưởng ban Đối ngoại ${name}`)
  await page.keyboard.press('Enter')

  await expect(editor.getByText(`@${name}`)).toBeVisible()
  await page.keyboard.type('cho biết, mail tới a@example.org.')
  await expect(people).toBeHidden()
  await expectWords(page, 9)
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
  await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision']).toBe(2)
  const { body } = await desk.read(`/api/articles/${id}?depth=0`)
  expect(JSON.stringify(body)).toContain(`"person":${person}`)
  await page.goto(`/preview/articles/${id}`)
  await expect(page.locator('.body > p')).toHaveText(`Theo Trưởng ban Đối ngoại ${name} cho biết, mail tới a@example.org.`)
})

test('a table pasted from a sheet, key figures and a fact box are typed in the body and stand in the printed page', async ({ page }) => {
  // Every change in a block asks the server once.
  test.slow()
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Các khối', body: bodyOf('Mở đầu.') })
  const editor = await openBody(page, id)

  const table = await addBlock(page, { editor, typed: 'bảng', name: 'Bảng' })
  await fieldOf(table, 'Bảng về').getByRole('textbox').fill('Khách theo mùa')
  await table.getByRole('textbox', { name: 'Hàng 1, cột 1' }).evaluate(pasteText, 'Mùa\tKhách\tGhi chú\nXuân\t1.200\t\nHạ\t980\tmưa\n')
  await table.getByRole('textbox', { name: 'Hàng 2, cột 3' }).fill('hội')
  await table.getByRole('textbox', { name: 'Hàng 2, cột 3' }).press('Enter')
  await expect(table.getByRole('textbox', { name: 'Hàng 3, cột 3' })).toBeFocused()

  const figures = await addBlock(page, { editor, typed: 'số', name: 'Số liệu' })
  await fieldOf(figures, 'Tiêu đề').getByRole('textbox').fill('Khách bằng thuyền')
  await figures.getByRole('button', { name: /^Thêm/ }).click()
  await fieldOf(figures, 'Số liệu về').getByRole('textbox').fill('Năm 2025')
  await fieldOf(figures, 'Con số').getByRole('spinbutton').fill('2600')
  await fieldOf(figures, 'Đơn vị').getByRole('textbox').fill('lượt')

  const box = await addBlock(page, { editor, typed: 'hộp', name: 'Hộp thông tin' })
  await fieldOf(box, 'Nội dung').getByRole('textbox').fill('Một đoạn.\n\n- việc một\n- việc hai')

  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
  await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision'], { timeout: 30_000 }).toBe(2)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Hàng 3, cột 3' })).toHaveValue('mưa', { timeout: 20_000 })
  await expectWords(page, 27)

  await page.goto(`/preview/articles/${id}`)
  const printed = page.getByRole('region', { name: 'Khách theo mùa' })
  await expect(printed.getByRole('columnheader')).toHaveText(['Mùa', 'Khách', 'Ghi chú'])
  await expect(printed.getByRole('cell')).toHaveText(['Xuân', '1.200', 'hội', 'Hạ', '980', 'mưa'])
  await expect(page.locator('.key-figures')).toContainText('2.600\u00a0lượt')
  await expect(page.locator('.fact-box').getByRole('listitem')).toHaveText(['việc một', 'việc hai'])
})

test('what was typed into a block the moment before a save is in the revision', async ({ page }) => {
  test.slow()
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Vội', body: bodyOf('Mở đầu.') })
  const editor = await openBody(page, id)
  const figures = await addBlock(page, { editor, typed: 'số', name: 'Số liệu' })
  await figures.getByRole('button', { name: /^Thêm/ }).click()
  await fieldOf(figures, 'Số liệu về').getByRole('textbox').fill('Năm 2026')
  await fieldOf(figures, 'Con số').getByRole('spinbutton').fill('3100')
  await fieldOf(figures, 'Đơn vị').getByRole('textbox').fill('lượt khách')

  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()

  await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision'], { timeout: 30_000 }).toBe(2)
  const stored = JSON.stringify(await desk.read(`/api/articles/${id}?depth=0`))
  for (const typed of ['Năm 2026', '3100', 'lượt khách']) expect(stored).toContain(typed)
})

/** Opens an article with the cursor behind the last word of its body. */
async function openBody(page: Page, article: number): Promise<Locator> {
  await page.goto(`/admin/collections/articles/${article}`)
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await toTheEnd(page, editor)
  return editor
}

async function addBlock(page: Page, { editor, typed, name }: { editor: Locator; typed: string; name: string }): Promise<Locator> {
  const blocks = editor.locator('> [data-lexical-decorator="true"]')
  const count = await blocks.count()
  await toTheEnd(page, editor)
  await page.keyboard.press('Enter')
  await page.keyboard.type(`/${typed}`)
  await page.locator('.slash-menu-popup').getByRole('option', { name, exact: true }).click()
  await expect(blocks).toHaveCount(count + 1)
  return blocks.nth(count)
}

/**
 * Words of the body as the line under it counts them. What is typed into a block reaches the body a moment later, and only
 * then is it saved with it.
 */
async function expectWords(page: Page, words: number): Promise<void> {
  await expect(page.getByText(`${words} từ · 1 phút đọc`, { exact: true })).toBeVisible({ timeout: 20_000 })
}

/** The last paragraph of the body, where a block leaves an empty one behind it. */
async function toTheEnd(page: Page, editor: Locator): Promise<void> {
  const last = editor.locator('> p').last()
  await last.click()
  await page.keyboard.press('ControlOrMeta+End')
  await last.evaluate(async (paragraph) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (!paragraph.contains(document.getSelection()?.focusNode ?? null)) await frame()
    await frame()
    await frame()
  })
}

/** A field of a block by its label; within the body, ids repeat and lead labels astray. */
function fieldOf(block: Locator, label: string): Locator {
  return block
    .locator('.field-type')
    .filter({ has: block.page().locator('label').getByText(label, { exact: true }) })
    .last()
}

/** Runs in the browser: the event that a paste from a sheet is. */
function pasteText(cell: HTMLElement | SVGElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
