import type { Page } from '@playwright/test'
import { accounts } from '../../seed/accounts.ts'
import { accessibilityFaults } from './fixtures/accessibility-faults.ts'
import { bodyWith, photoNode, uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { inVietnamese } from './fixtures/in-vietnamese.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

for (const language of ['vi', 'en'] as const) {
  test(`the staff's screens keep WCAG 2.2 AA, in ${language}`, async ({ enter, enterAsReader, deskOf }) => {
    test.setTimeout(180_000)
    const run = runNumber()
    const photo = await uploadPhoto(await deskOf('photographer'), { run })
    const body = bodyWith([photoNode(photo), photoNode(photo)])
    const editor = await deskOf('editor')
    // Chosen ones too: a choice of several is drawn in parts of its own.
    const people = [await editor.find('people', 'name', accounts.writer.name), await editor.find('people', 'name', accounts.writer2.name)]
    const article = await writeArticle(editor, { run, body, noPhoto: false, leadPhoto: { photo }, people })
    const login = await enterAsReader({ locale: language === 'vi' ? 'vi-VN' : 'en-GB' })
    await login.goto('/admin/login')
    await login.locator('input[type="password"]').waitFor()
    const found: Record<string, string[]> = { login: await faultsOn(login) }

    const staff = await enter('editor')
    const page = language === 'vi' ? await inVietnamese(staff) : staff
    await page.goto('/admin')
    await page.getByRole('heading', { level: 1 }).waitFor()
    found['dashboard'] = await faultsOn(page)
    await page.goto(`/admin/collections/articles/${article}`)
    await page.locator('form[data-form-ready="true"]').first().waitFor({ timeout: 60_000 })
    await page.locator('[data-lexical-decorator="true"] textarea:enabled').last().waitFor()
    await page.locator('ul.doc-tabs__tabs[role="presentation"]').waitFor()
    found['article'] = await faultsOn(page)
    await page.goto(`/admin/collections/photos/${photo}`)
    await page.locator('form[data-form-ready="true"]').first().waitFor({ timeout: 60_000 })
    found['photo'] = await faultsOn(page)
    await page.goto('/admin/collections/articles')
    await page.getByRole('table').waitFor()
    found['list'] = await faultsOn(page)

    expect(found).toEqual({ login: [], dashboard: [], article: [], photo: [], list: [] })
  })
}

async function faultsOn(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  return accessibilityFaults(page)
}
