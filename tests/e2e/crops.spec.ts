import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { PhotoForm } from './pages/photo-form.ts'

test('a crop is drawn by mouse and keyboard, and an article that chooses it is told whom it leaves out', async ({ enter, deskOf }) => {
  const seed = runNumber()
  const name = `Trần Thị Thu ${seed}`
  const person = await (await deskOf('editor')).create('people', { name })
  const head = { y: 0.36, w: 0.08, h: 0.12 }
  const photo = await (
    await deskOf('photographer')
  ).upload(
    {
      caption: { en: `${name} (far left) with guests.` },
      peopleShown: [
        { person, ...head, x: 0.21 },
        { others: true, ...head, x: 0.46 },
        { others: true, ...head, x: 0.71 },
      ],
    },
    await drawPhoto({ colours: ['#654321', '#abcdef'], seed }),
  )
  const form = new PhotoForm(await enter('photographer'))
  const { page } = form
  await page.goto(`/admin/collections/photos/${photo}`)
  const panel = page.getByRole('region', { name: 'Crops' })

  await panel.getByRole('radio', { name: '4:5' }).check()
  const frame = panel.getByRole('button', { name: 'Crop 4:5' })
  await expect(frame).toHaveAccessibleName('Crop 4:5: 854 × 1067 pixels, 373 from the left, 0 from the top')
  await expect(panel).toContainText('Everybody marked is in this crop.')
  await frame.focus()
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight')
  await expect(frame).toHaveAccessibleName('Crop 4:5: 854 × 1067 pixels, 533 from the left, 0 from the top')
  await expect(panel).toContainText(`Not in this crop: ${name}.`)
  await expect(panel).toContainText(`“far left”: ${name} is not in this crop.`)

  await frame.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { x, y, width, height } = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width, y + height)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(frame).toHaveAccessibleName(/^Crop 4:5: 4\d\d × 5\d\d pixels, 533 from the left, 0 from the top$/)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(frame).toHaveAccessibleName(/533 from the left/)
  await panel.getByRole('button', { name: 'From the focal point again' }).click()
  await expect(frame).toHaveAccessibleName(/373 from the left/)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await panel.getByRole('radio', { name: /^Focal point/ }).check()
  const point = panel.getByRole('button', { name: /^Focal point:/ })
  await point.press('ArrowLeft')
  await expect(point).toHaveAccessibleName('Focal point: 49 % from the left, 50 % from the top')

  await form.save()
  await page.reload()
  await expect(point).toHaveAccessibleName('Focal point: 49 % from the left, 50 % from the top')
  await panel.getByRole('radio', { name: '4:5' }).check()
  await expect(frame).toHaveAccessibleName('Crop 4:5: 854 × 1067 pixels, 533 from the left, 0 from the top')
  expect(await faultsInBothColours(page, '#field-crops')).toEqual([])

  const article = await (
    await deskOf('writer')
  ).create('articles', { language: 'en', headline: `Crops ${seed}`, leadPhoto: { photo, crop: '4:5' } })
  const desk = await enter('writer')
  await desk.goto(`/admin/collections/articles/${article}`)
  await expect(desk.locator('#field-leadPhoto')).toContainText(`Not in this crop: ${name}.`)
  await expect(desk.locator('#field-leadPhoto')).toContainText(`“far left”: ${name} is not in this crop.`)
})
