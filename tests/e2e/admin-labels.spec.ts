import type { Locator, Page } from '@playwright/test'
import { bodyWith, photoNode, uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'

test('with two photos in the text, each label leads to the field beneath it', async ({ enter, deskOf }) => {
  test.setTimeout(120_000)
  const run = runNumber()
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  const article = await writeArticle(await deskOf('writer'), { run, body: bodyWith([photoNode(photo), photoNode(photo)]) })
  const form = new ArticleForm(await enter('writer'))
  await form.open(article)

  for (const index of [1, 0]) {
    const block = form.body.locator('[data-lexical-decorator="true"]').nth(index)
    for (const label of ['Caption here', 'Alt text here']) {
      const field = block.getByRole('textbox', { name: label })
      await block.getByText(label, { exact: true }).click()
      await expect(field).toBeFocused()
    }
    await block.getByRole('textbox', { name: 'Caption here' }).fill(`Caption of block ${index}`)
  }
  await form.save()

  await form.reload()
  const second = form.body.locator('[data-lexical-decorator="true"]').nth(1)
  await expect(second.getByRole('textbox', { name: 'Caption here' })).toHaveValue('Caption of block 1')
})

test('choice fields are found by their names, and their labels lead into them', async ({ enter }) => {
  const form = new ArticleForm(await enter('writer'))
  await form.create()

  for (const name of [/^Language/, 'Section', 'Assigned to', 'People']) await expect(choice(form.page, name)).toBeVisible()
  await form.page.getByText('Section', { exact: true }).click()

  await expect(choice(form.page, 'Section')).toBeFocused()
})

test('what is filtered by, how and for what have names', async ({ enter }) => {
  const page = await enter('editor')
  await page.goto('/admin/collections/articles?where[or][0][and][0][stage][equals]=approved')
  for (const name of ['Field', 'Comparison', 'Value']) await expect(choice(page, name)).toBeVisible()
})

test('beneath a chosen photo stands what its record prints', async ({ enter, deskOf }) => {
  const run = runNumber()
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  const article = await writeArticle(await deskOf('writer'), { run, noPhoto: false, leadPhoto: { photo } })
  const form = new ArticleForm(await enter('writer'))
  await form.open(article)

  const lead = form.field('leadPhoto')
  await expect(lead.getByText('The jetty towards evening.')).toBeVisible()
  await expect(lead.getByText('Sông Xanh')).toBeVisible()
  await expect(lead.getByText('Uploaded', { exact: true })).toBeVisible()
})

function choice(page: Page, name: string | RegExp): Locator {
  return page.getByRole('combobox', typeof name === 'string' ? { name, exact: true } : { name })
}
