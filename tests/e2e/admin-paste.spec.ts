import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { linesOf, signIn } from './fixtures/admin-desk.ts'

const PASTES = {
  word: [
    'h2 Một ngày ở làng nghề',
    'p Sáng 20/11, đoàn *Hội Hữu nghị* đến làng gốm, xem _bàn xoay_ và lò nung. Ông Đỗ Văn Chiến đón khách.',
    'h3 Chương trình',
    '- Xem nặn gốm',
    '  - Bàn xoay bằng chân',
    '- Ăn trưa cùng các nghệ nhân',
    '1. Ký sổ lưu niệm',
    'table row',
    '| Năm | Số khách',
    '| 2026 | 1.200',
    'p Xem thêm [trang của làng](https://example.org/gom) và bản thảo cũ.',
  ],
  'google-docs': [
    'h2 Lễ ký kết ở Hải Phòng',
    'p Bà *Nguyễn Thị Ánh Tuyết*_ ký trước_, khách ký sau.',
    '- Cảng và kho',
    '  - Ba bến mới',
    '- Trao đổi sinh viên',
    'p [Toàn văn thỏa thuận](https://example.org/ky-ket?nguon=docs) có trên mạng.',
  ],
  'news-page': [
    'h2 River festival returns after two years',
    'p Thousands lined the banks on Saturday as *the boats* came in, _one after another_.',
    'p Crews from Huế wait for the start.',
    'h3 What comes next',
    'p We rowed for our grandparents, said the captain.',
    '1. Saturday: heats',
    '1. Sunday: final / at noon',
    'p Read our guide, [the programme](https://example.net/river?utm_source=share) or the map.',
    'p Đặng Hải Yến contributed to this report.',
  ],
}

test('what is pasted from Word, Google Docs or a news page keeps its words and only the forms the page prints', async ({ page }) => {
  const pasted = await pasteAsWriter(page)
  for (const [source, expected] of Object.entries(PASTES)) {
    const html = readFileSync(path.join(import.meta.dirname, `fixtures/clipboard-${source}.html`), 'utf8')
    expect(await pasted(html), source).toEqual(expected)
  }
})

test('pasting a word into a sentence stays within the sentence', async ({ page }) => {
  const desk = await signIn(page, 'writer')
  const id = await desk.create('/api/articles', { language: 'vi', headline: 'Dán một chữ' })
  await page.goto(`/admin/collections/articles/${id}`)
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await editor.click()
  await page.keyboard.type('Gặp ')

  await editor.evaluate(paste, '<meta charset="utf-8"><span style="font: 14px Arial; color: red">bà Yến</span>')
  await page.keyboard.type(' ở Huế.')
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()

  await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision']).toBe(2)
  expect(linesOf((await desk.read(`/api/articles/${id}?depth=0`))['body'])).toEqual(['p Gặp bà Yến ở Huế.'])
})

const LONG = 'một câu dài '.repeat(50).trim()

const TABLES: Record<string, { html: string; expected: string[] }> = {
  'with merged cells, a caption and headings stays a table, its cells where they stood': {
    html: `<p>Trước.</p><table><caption>Khách <b>theo mùa</b></caption>
      <thead><tr><th rowspan="2">Mùa</th><th colspan="2">Khách</th></tr><tr><th>trong nước</th><th>nước ngoài</th></tr></thead>
      <tbody><tr><th>Xuân</th><td>1.200<br>người</td><td><p>300</p><p>ước tính</p></td></tr>
      <tr><th>Hạ</th><td colspan="2">không<a href="https://example.org/x">mở</a></td></tr></tbody></table><p>Sau.</p>`,
    expected: [
      'p Trước.',
      'table both Khách theo mùa',
      '| Mùa | Khách | ',
      '|  | trong nước | nước ngoài',
      '| Xuân | 1.200 người | 300 ước tính',
      '| Hạ | khôngmở | ',
      'p Sau.',
    ],
  },
  'with headings beside and above keeps both': {
    html: '<table><tr><th></th><th>2025</th></tr><tr><th>Khách</th><td>1.200</td></tr></table>',
    expected: ['table both', '|  | 2025', '| Khách | 1.200', 'p'],
  },
  'that lays a page out becomes paragraphs': {
    html: '<table><tr><td><h2>Tựa</h2><p>Một.</p></td><td><ul><li>hai</li></ul></td></tr><tr><td>ba</td><td>bốn</td></tr></table>',
    expected: ['h2 Tựa', 'p Một.', '- hai', 'p ba | bốn'],
  },
  'whose cells are too long for one becomes paragraphs, and no word is lost': {
    html: `<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>${LONG}</td></tr></table>`,
    expected: ['p a | b', `p c | ${LONG}`],
  },
}

test('a pasted table stays one where it is one, and no word of it is lost', async ({ page }) => {
  const pasted = await pasteAsWriter(page)
  for (const [what, { html, expected }] of Object.entries(TABLES)) {
    expect(
      (await pasted(html)).map((line) => (line === 'p ' ? 'p' : line)),
      what,
    ).toEqual(expected)
  }
})

/** Pastes into the body of an article of its own each time, saves, and reads what is stored. */
async function pasteAsWriter(page: Page): Promise<(html: string) => Promise<string[]>> {
  const desk = await signIn(page, 'writer')
  return async (html) => {
    const id = await desk.create('/api/articles', { language: 'vi', headline: 'Dán vào bài' })
    await page.goto(`/admin/collections/articles/${id}`)
    const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
    await editor.click()
    await page.keyboard.type('x')
    await page.keyboard.press('Backspace')

    await editor.evaluate(paste, html)
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click()

    await expect.poll(async () => (await desk.read(`/api/articles/${id}?depth=0`))['revision'], { timeout: 20_000 }).toBe(2)
    return linesOf((await desk.read(`/api/articles/${id}?depth=0`))['body'])
  }
}

/** Runs in the browser: the event that a real paste is. The asynchronous clipboard would clean the HTML first. */
function paste(editor: HTMLElement | SVGElement, html: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', 'plain')
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
