import type { Page } from '@playwright/test'
import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

const HOUR = 3_600_000

test('an article waits for whoever can do the next step, and for nobody else', async ({ enter, deskOf }) => {
  test.setTimeout(180_000)
  const run = runNumber()
  const headline = `The jetty is mended, ${run.toString(36)}`
  const writer = await deskOf('writer')
  const dueAt = new Date(Date.now() - 50 * HOUR).toISOString()
  const article = await writeArticle(writer, { run, dueAt })

  const desk = await enter('writer')
  await test.step('a draft stands with its writer, overdue in words', async () => {
    const entry = await entryOf(desk, 'My drafts', headline)
    await expect(entry).toContainText('Overdue by 2 days')
    await expect(entry).toContainText('English')
    await expect(entry).toContainText('Culture')
  })

  await writer.move('articles', article, 'submit')
  await test.step('in review it stands with an editor, and with its writer only to be followed', async () => {
    await expect(await entryOf(await enter('editor'), 'To review', headline)).toContainText('In review')
    await expect(await entryOf(desk, 'With others', headline)).toBeVisible()
    await expect(listOn(desk, 'My drafts').getByRole('link', { name: headline })).toHaveCount(0)
  })

  await test.step('sent back, it stands with its writer together with the reason', async () => {
    await (await deskOf('editor')).move('articles', article, 'request-changes', { reason: 'Say who paid for the planks.' })
    await expect(await entryOf(desk, 'Sent back to me', headline)).toContainText('Say who paid for the planks.')
  })

  await writer.move('articles', article, 'submit')
  await (await deskOf('editor')).move('articles', article, 'approve')
  await test.step('approved, it stands with the publisher', async () => {
    await expect(await entryOf(await enter('publisher'), 'To publish', headline)).toContainText('Approved')
  })
})

test('an editor is not offered their own work for review', async ({ enter, deskOf }) => {
  const run = runNumber()
  const editor = await deskOf('editor')
  const article = await writeArticle(editor, { run })
  await editor.move('articles', article, 'submit')
  const headline = `The jetty is mended, ${run.toString(36)}`

  const page = await enter('editor')
  await expect(await entryOf(page, 'With others', headline)).toBeVisible()
  await expect(listOn(page, 'To review').getByRole('link', { name: headline })).toHaveCount(0)
  await expect(await entryOf(await enter('editor2'), 'To review', headline)).toBeVisible()
})

test('a photo waits for a second person, and not for who changed it last', async ({ enter, deskOf }) => {
  test.setTimeout(120_000)
  const run = runNumber()
  await uploadPhoto(await deskOf('photographer'), { run })
  const title = `${run.toString(36)} jetty`

  const mine = await enter('photographer')
  await mine.goto('/admin')
  await expect(listOn(mine, 'Photos to clear').getByRole('link', { name: title })).toHaveCount(0)
  const editor = await enter('editor')
  await editor.goto('/admin/collections/photos')
  await editor
    .getByRole('navigation', { name: 'Show' })
    .getByRole('link', { name: /^Uploaded/ })
    .click()
  await expect(editor.getByRole('row').filter({ hasText: title })).toBeVisible()
})

test('a photo without a credit waits for the photographers', async ({ enter, deskOf }) => {
  const run = runNumber()
  await uploadPhoto(await deskOf('photographer'), { run, credit: '' })

  const entry = await entryOf(await enter('photographer'), 'Photos to describe', `${run.toString(36)} jetty`)
  await expect(entry).toContainText('Missing: credit')
})

test('an admin finds accounts and settings, and no manuscript', async ({ enter }) => {
  const page = await enter('admin')
  await page.goto('/admin')

  await expect(listOn(page, 'Accounts and settings').getByRole('link', { name: 'Accounts' })).toBeVisible()
  for (const name of ['My drafts', 'To review', 'Photos to clear']) await expect(listOn(page, name)).toHaveCount(0)
})

test('a list with nothing in it says what would be there, and offers a way on', async ({ enter }) => {
  const page = await enter('translator')
  await page.goto('/admin')

  const empty = listOn(page, 'Sent back to me')
  await expect(empty).toContainText('When an editor asks for changes, the reason stands here.')
  await expect(empty.getByRole('link', { name: 'My drafts' })).toBeVisible()
})

function listOn(page: Page, name: string) {
  return page.getByRole('region', { name: new RegExp(`^${name}`) })
}

async function entryOf(page: Page, list: string, title: string) {
  await page.goto('/admin')
  return listOn(page, list).getByRole('listitem').filter({ hasText: title })
}
