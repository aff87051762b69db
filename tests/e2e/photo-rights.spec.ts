import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { PhotoForm } from './pages/photo-form.ts'

test('an editor sees whether a photo may be used, takes it from readers by one press, and finds the page that lacks it', async ({
  enter,
  enterAsReader,
  deskOf,
  baseURL,
}) => {
  const run = runNumber()
  const [writer, editor, publisher] = [await deskOf('writer'), await deskOf('editor2'), await deskOf('publisher')]
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  await editor.move('photos', photo, 'clear')
  const article = await writeArticle(writer, { run, noPhoto: false, leadPhoto: { photo } })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  await publisher.move('articles', article, 'publish')
  const form = new PhotoForm(await enter('editor'))
  const { page } = form
  await form.open(photo)

  const judged = page.getByRole('region', { name: 'May it be used?' })
  await expect(judged.getByText('It may be used today.')).toHaveCount(2)
  await page.locator('input[id="field-rights__until"]').fill('2020')
  await expect(judged.getByText('Its rights ended on 2020-12-31.')).toHaveCount(2)
  await form.reload()

  const used = page.getByRole('region', { name: 'Where it is used' })
  const address = await used.getByRole('link').first().getAttribute('href')
  const reader = await enterAsReader()
  await reader.goto(`${baseURL ?? ''}${address ?? ''}`)
  await expect(reader.locator('article figure.photo-figure img')).toBeVisible()

  await form.clearing.getByRole('button', { name: 'Restrict…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Restrict' }).click()
  await expect(dialog.getByText('Give a reason.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The agency asked us to.')
  await dialog.getByRole('button', { name: 'Restrict' }).click()

  await expect(form.clearing).toContainText('“The agency asked us to.”')
  await expect(used).toContainText('not shown there now')
  await reader.reload()
  await expect(reader.getByText('The photograph that stood here is no longer shown.')).toBeVisible()
  await expect(reader.locator('article figure.photo-figure img')).toHaveCount(0)
  await page.goto('/admin')
  await expect(page.getByRole('region', { name: 'Photos to replace on live pages' })).toContainText('on 1 live page')
})
