import { describePicture } from '../support/described-picture.ts'
import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { PhotoForm } from './pages/photo-form.ts'

test('what a file says fills the form, is shown with its contradictions, and is chosen by the keyboard', async ({ enter, deskOf }) => {
  const seed = runNumber()
  const file = await describePicture(await drawPhoto({ colours: ['#345678', '#fedcba'], seed }), {
    words: [
      '-XMP-dc:Description-vi=Cầu Trường Tiền ở Huế',
      '-XMP-dc:Creator=Đinh Hòa',
      '-IPTC:By-line=Somebody else',
      '-XMP-photoshop:Instructions=Không đăng trước 9 giờ ngày 1/12',
      '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    ],
  })
  const photo = await (await deskOf('photographer')).upload({}, Buffer.from(file))
  const form = new PhotoForm(await enter('photographer'))
  await form.page.goto(`/admin/collections/photos/${photo}`)
  const panel = form.page.getByRole('region', { name: 'What the file says' })

  await expect(form.textIn('caption', 'Tiếng Việt')).toHaveValue('Cầu Trường Tiền ở Huế')
  await expect(panel).toContainText('The file says that it may not be printed yet: “Không đăng trước 9 giờ ngày 1/12”.')
  await expect(panel).toContainText('The file says: “Created using Generative AI”. Readers are told so beside the credit.')
  await expect(panel).toContainText('They contradict each other.')
  expect(await faultsInBothColours(form.page, '#field-fileSays')).toEqual([])

  await panel.getByRole('button', { name: 'Use this: Photographer, from IIM' }).press('Enter')
  await expect(panel.getByRole('status')).toHaveText('Photographer was put into the form. Save to keep it.')
  await expect(form.text('Photographer')).toHaveValue('Somebody else')
  await form.save()
  await form.page.reload()
  await expect(form.text('Photographer')).toHaveValue('Somebody else')
  await expect(panel.getByRole('button', { name: 'Use this: Photographer, from XMP' })).toBeVisible()
})
