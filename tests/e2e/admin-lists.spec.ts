import type { Page } from '@playwright/test'
import { writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

test('one press shows what is in a stage, what is mine and what is overdue', async ({ enter, deskOf }) => {
  test.setTimeout(120_000)
  const run = runNumber()
  const headline = `The jetty is mended, ${run.toString(36)}`
  const writer = await deskOf('writer')
  const article = await writeArticle(writer, { run, dueAt: '2026-01-02T03:00:00.000Z' })
  await writer.move('articles', article, 'submit')

  const page = await enter('editor')
  await page.goto('/admin/collections/articles')
  await expect(filter(page, 'All')).toHaveAttribute('aria-current', 'page')

  for (const [name, isThere] of [
    ['In review', true],
    ['Approved', false],
    ['Mine', false],
    ['Overdue', true],
  ] as const) {
    await filter(page, name).click()
    await expect(filter(page, name)).toHaveAttribute('aria-current', 'page')
    await expect(rowOf(page, headline)).toHaveCount(isThere ? 1 : 0)
  }
  const row = rowOf(page, headline)
  await expect(row).toContainText('Overdue by')
  await expect(row).toContainText('Culture', { timeout: 20_000 })
})

test('an empty list says how it begins', async ({ enter }) => {
  const page = await enter('editor')

  await page.goto('/admin/collections/articles?search=zzzzqqqq')

  await expect(page.getByText('Nothing fits this filter.')).toBeVisible()
})

function filter(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: new RegExp(`^${name} ?\\d*$`) })
}

function rowOf(page: Page, headline: string) {
  return page.getByRole('row').filter({ hasText: headline })
}
