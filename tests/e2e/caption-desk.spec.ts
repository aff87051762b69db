import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

test('pictures are captioned by the keyboard, nothing typed is lost, and one field of many is filled and brought back', async ({
  enter,
  deskOf,
}) => {
  const seed = runNumber()
  const desk = await deskOf('photographer')
  const upload = async (title: string, more: number) =>
    desk.upload({ title, rights: { category: 'staff' } }, await drawPhoto({ colours: ['#345678', '#fedcba'], seed: seed + more }))
  const first = await upload(`First ${seed}`, 1)
  await upload(`Second ${seed}`, 2)
  const page = await enter('photographer')
  await page.goto('/admin/caption-desk?show=mine')
  const sheet = page.getByRole('list', { name: 'Contact sheet' })

  // The newest come first.
  await expect(sheet.getByRole('button', { name: `Second ${seed} Uploaded` })).toBeVisible()
  await expect(sheet.getByRole('listitem').first()).toContainText('Enter the credit, such as “VNA”.')
  expect(await faultsInBothColours(page, 'main')).toEqual([])
  await sheet.getByRole('button', { name: `Second ${seed}` }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const one = page.getByRole('region', { name: `First ${seed}` })
  await one.getByLabel('Caption, English').fill('Guests on the bridge. (Photo: VNA)')
  await one.getByRole('button', { name: 'Move it to the credit' }).press('Enter')
  await expect(one.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(one.getByLabel('Credit')).toHaveValue('VNA')
  await expect(one.getByLabel('Caption, English')).toHaveValue('Guests on the bridge.')

  await page.reload()
  await expect(one.getByLabel('Caption, English')).toHaveValue('Guests on the bridge.')
  await (await deskOf('editor')).patch('photos', first, { credit: 'TTXVN' })
  await page.keyboard.press('Control+s')
  await expect(one.getByRole('alert')).toContainText('Your text is still here.')
  await expect(one).toContainText('Saved meanwhile: “TTXVN”')
  await one.getByRole('button', { name: 'Keep mine and save on top' }).click()
  await expect(one).toContainText('Saved as revision 3.')
  await page.keyboard.press('Escape')

  await sheet.getByRole('checkbox', { name: `Select First ${seed}` }).check()
  await sheet.getByRole('checkbox', { name: `Select Second ${seed}` }).check()
  await page.getByRole('button', { name: 'Fill a field of all 2…' }).click()
  const filling = page.getByRole('region', { name: 'Fill a field of 2 pictures' })
  await filling.getByLabel('Field').selectOption('Alt text, English')
  await filling.getByLabel('Text', { exact: true }).fill('Picture {n} of {total}')
  await expect(filling.getByRole('row', { name: `First ${seed}` })).toContainText('Picture 2 of 2')
  await filling.getByRole('button', { name: 'Fill 2 pictures' }).click()
  await expect(filling).toContainText('2 pictures saved.')
  await filling.getByRole('button', { name: 'Undo: bring back what stood in 2 pictures' }).click()
  await expect(filling).toContainText('2 pictures have again what stood there.')
  expect(await desk.read('photos', first)).toMatchObject({ revision: 5, credit: 'VNA', alt: { en: '' } })

  await filling.getByLabel('Field').selectOption('Rights')
  await filling.getByRole('checkbox', { name: 'Only where nothing stands yet' }).uncheck()
  await filling.getByLabel('Rights', { exact: true }).selectOption('Handout')
  await expect(filling.getByRole('row', { name: `First ${seed}` })).toContainText('Handout')
  await filling.getByRole('button', { name: 'Fill 2 pictures' }).click()
  await expect(filling).toContainText('2 pictures saved.')
  expect(await desk.read('photos', first)).toMatchObject({ revision: 6, rights: { category: 'handout' } })
})

test('what is typed while the desk saves, or before many are filled, stays', async ({ enter, deskOf }) => {
  const seed = runNumber()
  const desk = await deskOf('photographer')
  const picture = await drawPhoto({ colours: ['#123456', '#abcdef'], seed })
  const photo = await desk.upload({ title: `Fog ${seed}`, rights: { category: 'staff' } }, picture)
  const page = await enter('photographer')
  await page.goto(`/admin/caption-desk?show=mine&photo=${photo}`)
  const one = page.getByRole('region', { name: `Fog ${seed}` })
  const caption = one.getByLabel('Caption, English')
  await caption.fill('A bridge')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**/api/photos/${photo}?depth=0`, async (route) => {
    await held
    await route.continue()
  })

  await page.keyboard.press('Control+s')
  await expect(one.getByRole('button', { name: 'Saving …' })).toBeVisible()
  await caption.pressSequentially(' in fog')
  letGo()
  await expect(one).toContainText('Saved as revision 2.')
  await expect(caption).toHaveValue('A bridge in fog')
  expect(await desk.read('photos', photo)).toMatchObject({ caption: { en: 'A bridge' } })

  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: `Select Fog ${seed}` }).check()
  await page.getByRole('button', { name: 'Fill a field of this one…' }).click()
  const filling = page.getByRole('region', { name: 'Fill a field of one picture' })
  await filling.getByLabel('Field').selectOption('Credit')
  await filling.getByLabel('Text', { exact: true }).fill('VNA')
  await filling.getByRole('button', { name: 'Fill 1 picture' }).click()
  await expect(filling).toContainText('1 picture saved.')
  await page.getByRole('button', { name: `Fog ${seed}` }).click()
  await expect(caption).toHaveValue('A bridge in fog')
  await page.keyboard.press('Control+s')
  await expect(one).toContainText('Saved as revision 4.')
  expect(await desk.read('photos', photo)).toMatchObject({ caption: { en: 'A bridge in fog' }, credit: 'VNA' })
})
