import type { Page } from '@playwright/test'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { CREDIT } from '../../seed/newsroom/photos.ts'
import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { seededAddress } from './fixtures/seeded-story.ts'
import { expect, test } from './fixtures/staff.ts'

const PHOTO_BY = { vi: `Ảnh: ${CREDIT}`, en: `Photo: ${CREDIT}` }

const PAGES = {
  article: { status: 200, open: openArticle },
  'front page': { status: 200, open: (page: Page, language: Language) => page.goto(`/${language}`) },
  'page that is not there': {
    status: 404,
    open: (page: Page, language: Language) => page.goto(`/${language}/2026/01/01/nothing-of-the-kind`),
  },
} as const

for (const [kind, { open, status }] of Object.entries(PAGES)) {
  for (const language of LANGUAGES) {
    test(`the ${kind} in ${language} can be used by everybody, in light colours and dark`, async ({ enterAsReader }) => {
      const page = await enterAsReader()
      const answer = await open(page, language)
      expect(answer?.status()).toBe(status)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(await faultsInBothColours(page)).toEqual([])
    })

    test(`the ${kind} in ${language} never scrolls sideways, from the narrowest phone to a desk`, async ({ enterAsReader }) => {
      const page = await enterAsReader()
      await open(page, language)
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(wide, `at ${width} pixels`).toBe(0)
      }
    })

    test(`the ${kind} in ${language} runs no script and asks nobody but its own house`, async ({ enterAsReader, baseURL }) => {
      const page = await enterAsReader()
      const asked: { origin: string; type: string }[] = []
      page.on('request', (request) => asked.push({ origin: new URL(request.url()).origin, type: request.resourceType() }))

      await open(page, language)
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
      await page.waitForLoadState('networkidle')

      expect(asked.filter(({ type }) => type === 'script')).toEqual([])
      expect(asked.filter(({ origin }) => origin !== new URL(baseURL ?? '').origin)).toEqual([])
      // Data for search engines is no script that runs.
      await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
    })
  }
}

for (const language of LANGUAGES) {
  test(`the ${language} edition names its one address and its sister edition for search engines`, async ({ enterAsReader, baseURL }) => {
    const page = await enterAsReader()
    const other = language === 'vi' ? 'en' : 'vi'
    await openArticle(page, other)
    const sister = page.url()
    await openArticle(page, language)
    const own = page.url()

    const link = (rel: string) => page.locator(`head link[rel="${rel}"]`)
    await expect(link('canonical')).toHaveAttribute('href', own)
    const alternates = await link('alternate').evaluateAll((links) =>
      links.flatMap((one) => (one.hasAttribute('hreflang') ? [[one.getAttribute('hreflang'), one.getAttribute('href')]] : [])),
    )
    expect(Object.fromEntries(alternates)).toEqual({ [language]: own, [other]: sister, 'x-default': language === 'vi' ? own : sister })
    expect(new URL(own).origin).toBe(new URL(baseURL ?? '').origin)
    expect((await page.request.get(sister)).status()).toBe(200)
  })

  test(`the front page in ${language} names its own address and those of the other languages`, async ({ enterAsReader, baseURL }) => {
    const page = await enterAsReader()
    await page.goto(`/${language}`)
    await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/${language}`)
    for (const [hreflang, path] of Object.entries({ vi: '/vi', en: '/en', 'x-default': '/vi' })) {
      await expect(page.locator(`head link[rel="alternate"][hreflang="${hreflang}"]`)).toHaveAttribute('href', `${baseURL}${path}`)
    }
  })

  test(`a page that is not there in ${language} asks search engines to leave it out and claims no address`, async ({ enterAsReader }) => {
    const page = await enterAsReader()
    await page.goto(`/${language}/2026/01/01/nothing-of-the-kind`)
    await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('head link[rel="canonical"]')).toHaveCount(0)
    await expect(page.locator('head link[rel="alternate"][hreflang]')).toHaveCount(0)
  })

  test(`printed on paper, the ${language} edition keeps every photo with its caption and credit`, async ({ enterAsReader }) => {
    const page = await enterAsReader({ viewport: { width: 794, height: 1123 } })
    await openArticle(page, language)
    await page.emulateMedia({ media: 'print' })

    const figures = page.getByRole('figure').filter({ has: page.getByRole('img') })
    await expect(figures).not.toHaveCount(0)
    for (const figure of await figures.all()) {
      await expect(figure.getByRole('img')).toBeVisible()
      await expect(figure.getByText(PHOTO_BY[language])).toBeVisible()
      const caption = figure.locator('.photo-caption')
      await expect(caption).toBeVisible()
      await expect(caption).toHaveText(/\S/)
    }
  })
}

async function openArticle(page: Page, language: Language) {
  return page.goto(await seededAddress(page.request, language))
}
