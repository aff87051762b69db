import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { PhotoForm } from './pages/photo-form.ts'

test('heads are marked by mouse and keyboard, named, and the caption is held against them', async ({ enter, deskOf }) => {
  const seed = runNumber()
  const person = `Đỗ Thị Hạ ${seed}`
  await (
    await deskOf('editor')
  ).create('people', {
    name: person,
    tenures: [{ office: { vi: 'Chủ tịch Hội', en: 'President of the Association' }, from: '2021-04' }],
  })
  const photo = await (
    await deskOf('photographer')
  ).upload(
    { takenOn: '2025-11-19', caption: { en: `Guests of ${person} (far left).` } },
    await drawPhoto({ colours: ['#345678', '#fedcba'], seed }),
  )
  const form = new PhotoForm(await enter('photographer'))
  const { page } = form
  await page.goto(`/admin/collections/photos/${photo}`)
  const panel = page.getByRole('region', { name: 'Who is where' })
  const picture = panel.getByRole('region', { name: 'The picture with its marked heads' })

  // Two by the mouse, the third by the keyboard beside the second.
  await panel.getByRole('button', { name: 'Mark heads' }).click()
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
  for (const across of [0.25, 0.5]) await picture.click({ position: { x: width * across, y: height * 0.42 } })
  await page.keyboard.press('n')
  await expect(picture.getByRole('button')).toHaveCount(3)
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight')
  await expect(picture.getByRole('button', { name: 'Head 3' })).toBeFocused()

  await picture.getByRole('button', { name: 'Head 3' }).press('Enter')
  await panel.getByRole('combobox').fill(`do thi ha ${seed}`)
  await expect(panel.getByRole('option', { name: person })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(picture.getByRole('button', { name: `Head 3: ${person}, far right` })).toBeFocused()
  await panel.getByRole('button', { name: 'The 2 without a name are others' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Mark heads' })).toBeFocused()
  await expect(panel.getByText('ngoài cùng bên phải · Chủ tịch Hội')).toBeVisible()

  await expect(panel).toContainText(`“far left” does not agree with the marks: ${person} is far right.`)
  await form.textIn('caption', 'English').fill(`Guests of ${person} (far right).`)
  await expect(panel).toContainText(`“far right”: right for ${person}.`)
  await panel.getByRole('button', { name: 'Insert into the caption, Tiếng Việt' }).click()
  await expect(form.textIn('caption', 'Tiếng Việt')).toHaveValue(`Trong ảnh: Chủ tịch Hội ${person} (ngoài cùng bên phải).`)
  await panel.getByRole('button', { name: 'Take it out again' }).click()
  await expect(form.textIn('caption', 'Tiếng Việt')).toHaveValue('')

  await form.save()
  await page.reload()
  await expect(picture.getByRole('button', { name: `Head 3: ${person}, far right` })).toBeVisible()
  await picture.getByRole('button', { name: 'Head 1' }).press('Delete')
  await expect(picture.getByRole('button')).toHaveCount(2)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(picture.getByRole('button')).toHaveCount(3)
  expect(await faultsInBothColours(page, '#field-peopleShown')).toEqual([])
})
