import { accessibilityFaults } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { PhotoForm } from './pages/photo-form.ts'

test('a photographer replaces the file of a live photo, sees which page still shows the earlier one, and puts it back', async ({
  enter,
  deskOf,
}) => {
  const run = runNumber()
  const [writer, editor, publisher] = [await deskOf('writer'), await deskOf('editor2'), await deskOf('publisher')]
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  await editor.move('photos', photo, 'clear')
  const article = await writeArticle(writer, { run, noPhoto: false, leadPhoto: { photo } })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  await publisher.move('articles', article, 'publish')
  const form = new PhotoForm(await enter('photographer'))
  const { page } = form
  await form.open(photo)
  const file = page.getByRole('region', { name: 'File', exact: true })
  await expect(file).toContainText('1600 × 1067 px, JPEG')

  await file.getByRole('button', { name: 'Replace the file…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Replace the file' })
  const replace = dialog.getByRole('button', { name: 'Replace the file' })
  const choose = async (buffer: Buffer) =>
    dialog.getByLabel('New file').setInputFiles({ name: 'corrected.jpg', mimeType: 'image/jpeg', buffer })
  const colours = ['#284b63', '#d90429'] as const
  await choose(Buffer.from('no picture'))
  await expect(dialog.getByRole('alert')).toContainText('This file is no picture that we can read.')
  await expect(replace).toBeDisabled()
  await choose(await drawPhoto({ colours, seed: run + 1, width: 1600, height: 900 }))
  await expect(dialog).toContainText('1600 × 900 px')
  await expect(replace).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'I know, and look at them afterwards.' }).check()
  await expect(replace).toBeEnabled()
  expect(await accessibilityFaults(page, 'dialog')).toEqual([])
  await choose(await drawPhoto({ colours, seed: run + 2, width: 2400, height: 1600 }))
  await expect(dialog).toContainText('2400 × 1600 px')
  await expect(dialog).not.toContainText('The shapes differ')
  await replace.click()

  await expect(file).toContainText('2400 × 1600 px')
  const used = page.getByRole('region', { name: 'Where it is used' })
  await expect(used).toContainText('1 live page still shows an earlier file of this photo.')
  await expect(used.getByRole('link', { name: 'update it' })).toHaveAttribute('href', `/admin/collections/articles/${article}`)
  await file.getByText('Earlier files (1)').click()
  await expect(file.getByRole('link', { name: 'Download the original' })).toHaveAttribute('href', /download\?hash=[0-9a-f]{64}$/)
  await file.getByRole('button', { name: 'Put it back…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put the earlier file back' }).click()
  await expect(file).toContainText('1600 × 1067 px')
  await expect(used).not.toContainText('earlier file')
})

test('a photographer puts photos together under a new name, sets their order by keys, and takes one out and back', async ({
  enter,
  deskOf,
}) => {
  const mark = runNumber().toString(36)
  const desk = await deskOf('photographer')
  const titles = ['a', 'b', 'c'].map((letter) => `Hội thảo ${mark} ${letter}`)
  for (const [index, title] of titles.entries()) await uploadPhoto(desk, { run: runNumber() + index, title })
  const [first = '', second = '', third = ''] = titles
  const page = await enter('photographer')
  await page.goto(`/admin/photo-library?q=${encodeURIComponent(`hoi thao ${mark}`)}`)
  const photos = page.getByRole('region', { name: 'Photos' })
  const shown = async () => photos.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent ?? ''))
  const expectOrder = async (order: string[]) =>
    expect.poll(async () => (await shown()).map((text) => titles.find((title) => text.includes(title)))).toEqual(order)
  await expectOrder([third, second, first])

  await photos.getByRole('checkbox', { name: `Choose “${third}”` }).check()
  await photos.getByRole('checkbox', { name: `Choose “${first}”` }).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 photos chosen')).toBeVisible()
  await page.getByRole('button', { name: 'Add to a collection…' }).press('Enter')
  await page.getByRole('combobox', { name: 'Collection, one there is or a new name' }).fill(`Hội thảo ${mark}`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`3 photos are in “Hội thảo ${mark}” now.`)).toBeVisible()

  await page.getByLabel('Collection', { exact: true }).selectOption({ label: `Hội thảo ${mark} (3)` })
  await expect(page.getByRole('heading', { name: `Hội thảo ${mark}`, exact: true })).toBeVisible()
  await photos.getByRole('link', { name: first }).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expectOrder([third, first, second])
  await expect(photos.getByRole('link', { name: first })).toBeFocused()
  await photos.getByRole('link', { name: third }).dragTo(photos.getByRole('link', { name: second }), { targetPosition: { x: 140, y: 40 } })
  await expectOrder([first, second, third])

  await photos.getByRole('checkbox', { name: `Choose “${second}”` }).check()
  await page.getByRole('button', { name: `Take out of “Hội thảo ${mark}”` }).click()
  await expectOrder([first, third])
  expect(await accessibilityFaults(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Put back' }).click()
  await expectOrder([first, second, third])
  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: `Hội thảo ${mark}`, exact: true })).toBeHidden()
  await expectOrder([third, second, first])
})
