import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../editorial/languages.ts'
import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { pagesByKind } from './fixtures/page-kinds.ts'
import { expect, test } from './fixtures/staff.ts'

/** Kinds that the demo newsroom must have, whatever else it has. */
const REQUIRED = ['section', 'month', 'person', 'organization', 'place', 'photograph', 'timeline', 'list of corrections', 'contact page']

for (const language of LANGUAGES) {
  test(`every kind of page in ${language} stands, names its language and itself, and never scrolls sideways`, async ({
    enterAsReader,
    baseURL,
  }) => {
    const page = await enterAsReader()
    const pages = await pagesByKind(page.request, language)
    expect(REQUIRED.filter((kind) => pages[kind] === null)).toEqual([])

    for (const [kind, address] of existing(pages)) {
      const answer = await page.goto(address)
      expect(answer?.status(), kind).toBe(200)
      await expect(page.locator('html'), kind).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1)
      if (kind !== 'page of thanks') await expect(page.locator('link[rel="canonical"]'), kind).toHaveAttribute('href', baseURL + address)
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(wide, `${kind} at ${width} pixels`).toBe(0)
      }
    }
  })

  test(`every kind of page in ${language} can be used by everybody, in light colours and dark`, async ({ enterAsReader }) => {
    test.slow()
    const page = await enterAsReader()
    for (const [kind, address] of existing(await pagesByKind(page.request, language))) {
      await page.goto(address)
      expect(await faultsInBothColours(page), kind).toEqual([])
    }
  })

  test(`a reader tells the desk of an error in ${language} without a script, and is told what is missing`, async ({ enterAsReader }) => {
    const page = await enterAsReader({ javaScriptEnabled: false })
    await page.goto(`/${language}/contact`)
    await write(page, { message: 'Một chỗ sai.', page: 'not a page' })
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('#message')).toHaveValue('Một chỗ sai.')

    await write(page, { message: 'Một chỗ sai.', page: `/${language}` })
    await expect(page).toHaveURL(new RegExp(`/${language}/contact/thanks$`))
  })
}

async function write(page: Page, fields: { message: string; page: string }) {
  await page.locator('#message').fill(fields.message)
  await page.locator('#page').fill(fields.page)
  await page.getByRole('main').getByRole('button').click()
}

function existing(pages: Record<string, string | null>): [kind: string, address: string][] {
  return Object.entries(pages).flatMap(([kind, address]) => (address === null ? [] : [[kind, address]]))
}
