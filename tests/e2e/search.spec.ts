import { accessibilityFaults, faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { SEEDED_STORY } from './fixtures/seeded-story.ts'
import { expect, test } from './fixtures/staff.ts'

const SEARCHES = { vi: ['hoa loc', 'không có chuyện này đâu zzz'], en: ['tree book', 'nothing of the kind zzz'] } as const

for (const language of ['vi', 'en'] as const) {
  test(`searching in ${language} can be used by everybody, in light colours and dark`, async ({ enterAsReader }) => {
    const page = await enterAsReader()
    for (const words of ['', ...SEARCHES[language]]) {
      expect((await page.goto(`/${language}/search?q=${encodeURIComponent(words)}`))?.status()).toBe(200)
      expect(await faultsInBothColours(page)).toEqual([])
    }
  })

  test(`a search in ${language} never scrolls sideways`, async ({ enterAsReader }) => {
    const page = await enterAsReader()
    await page.goto(`/${language}/search?q=${encodeURIComponent(SEARCHES[language][0])}&order=newest&from=2020-01-01`)
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(wide, `at ${width} pixels`).toBe(0)
    }
  })
}

test('a reader finds a story without its marks, narrows the search and gets there, without a script', async ({ enterAsReader }) => {
  const { headline } = SEEDED_STORY.vi
  const page = await enterAsReader({ javaScriptEnabled: false })
  await page.goto('/vi/search')
  await page.getByLabel('Từ cần tìm').fill(headline.normalize('NFD').replace(/\p{M}/gu, ''))
  await page.locator('.search-form').getByRole('button', { name: 'Tìm' }).click()

  await expect(page.locator('.search-results h3 mark').first()).toHaveText(headline.split(' ', 1))
  await page.getByText('Thu hẹp', { exact: true }).click()
  await page.getByLabel('Loại').selectOption('Bài viết')
  await page.locator('.search-form').getByRole('button', { name: 'Tìm' }).click()
  await expect(page).toHaveURL(/kind=article/)
  await page.getByRole('link', { name: headline }).first().click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('staff open the search by key, find an unpublished text as they type, and go there by keyboard', async ({ enter, deskOf }) => {
  const word = `Tịnhxá${Date.now()}`
  const desk = await deskOf('writer')
  const id = await desk.create('articles', { language: 'vi', headline: `Chuyện ở ${word}`, standfirst: 'Chưa đăng.' })
  const page = await enter('writer')
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor()

  const box = page.getByRole('dialog', { name: 'Search the newsroom' })
  // The button is there before the key is listened for.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(box).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await box.getByRole('searchbox').pressSequentially(`chuyen o tinhxa${word.slice(6, 14)}`, { delay: 20 })

  const line = box.getByRole('link', { name: word })
  await expect(line).toContainText('Article')
  await expect(line).toContainText('Draft')
  await expect(line).toContainText('Vietnamese')
  expect(await accessibilityFaults(page, 'dialog')).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/collections/articles/${id}$`))

  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await page.keyboard.press('Control+k')
  await expect(box).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()
})

test('a slash typed into a text stays there', async ({ enter, deskOf }) => {
  const id = await (await deskOf('writer')).create('articles', { language: 'vi', headline: 'Gạch chéo' })
  const page = await enter('writer')
  await page.goto(`/admin/collections/articles/${id}`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()

  await page.getByLabel('Headline').press('End')
  await page.getByLabel('Headline').pressSequentially('/')

  await expect(page.getByLabel('Headline')).toHaveValue('Gạch chéo/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an admin, who has no part in the content, is offered no search of it', async ({ enter }) => {
  const page = await enter('admin')
  await page.goto('/admin')
  await expect(page.getByRole('navigation').first()).toBeVisible()

  await expect(page.getByRole('button', { name: 'Search', exact: true })).toHaveCount(0)
})
