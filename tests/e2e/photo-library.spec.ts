import { accessibilityFaults } from './fixtures/accessibility-faults.ts'
import { uploadPhoto } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

test('a photo is found by its words without marks, the search is kept by name and opened again', async ({ enter, deskOf }) => {
  const run = runNumber().toString(36)
  const [older, newer] = [`Thuyền ${run} buổi sáng`, `Thuyền ${run} buổi chiều`]
  const desk = await deskOf('photographer')
  await uploadPhoto(desk, { run: runNumber(), title: older, takenOn: '1950' })
  await uploadPhoto(desk, { run: runNumber() + 2, title: newer })
  const page = await enter('photographer')
  await page.goto('/admin/collections/photos')
  await expect(page.getByRole('link', { name: 'Photo library' })).toHaveAttribute('href', '/admin/photo-library')
  await page.goto('/admin/photo-library')

  await page.getByRole('searchbox', { name: 'Words, with marks or without' }).fill(`thuyen ${run}`)
  await expect(page.getByText('2 photos', { exact: true })).toBeVisible()
  const photos = page.getByRole('region', { name: 'Photos' })
  await photos.getByRole('link', { name: newer }).press('ArrowRight')
  await expect(photos.getByRole('link', { name: older })).toBeFocused()

  await page.getByLabel('until', { exact: true }).fill('1960-01-01')
  await expect(page.getByText('1 photo', { exact: true })).toBeVisible()
  await page.getByLabel('Name of this search').fill(`Old boats ${run}`)
  await page.getByRole('button', { name: 'Save this search' }).click()
  await expect(page.getByText(`“Old boats ${run}” is saved.`)).toBeVisible()
  expect(await accessibilityFaults(page, 'main')).toEqual([])

  await page.goto('/admin/photo-library')
  await page.getByRole('button', { name: `Old boats ${run}`, exact: true }).click()
  await expect(page.getByText('1 photo', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/to=1960-01-01/)
  await page.getByRole('button', { name: `Take “Old boats ${run}” away` }).click()
  await expect(page.getByText(`“Old boats ${run}” is gone.`)).toBeVisible()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByRole('button', { name: `Old boats ${run}`, exact: true })).toBeVisible()
  await photos.getByRole('link', { name: older }).press('Enter')
  await expect(page).toHaveURL(/\/admin\/collections\/photos\/\d+$/)
})

test('a reader sees the photographs of a story large, one after the other, and comes back to the text', async ({ enterAsReader }) => {
  const page = await enterAsReader({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await page.goto('/en')
  await page.getByRole('link', { name: 'A day by the river' }).first().click()
  await page.getByRole('link', { name: 'See the photo large' }).nth(1).click()

  await expect(page).toHaveURL(/#large-2$/)
  await page.locator('#large-2').getByRole('link', { name: 'Next photo' }).click()
  await expect(page.locator('#large-3').getByText(/^Photo 3 of \d+$/)).toBeInViewport()
  expect(await accessibilityFaults(page, 'main')).toEqual([])
  await page.locator('#large-3').getByRole('link', { name: 'Back to the story' }).click()

  await expect(page.getByRole('region', { name: 'The photographs, large' })).toBeHidden()
  await expect(page.locator('#photo-3')).toBeInViewport()
})
