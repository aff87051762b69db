import { faultsInBothColours } from './fixtures/accessibility-faults.ts'
import { drawPhoto } from './fixtures/draw-photo.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { UploadScreen } from './pages/upload-screen.ts'

test('many photos are uploaded at once, what they have in common is typed once, and the list outlives a reload', async ({
  enter,
  deskOf,
}) => {
  const seed = runNumber()
  const drawn = (colour: string) => drawPhoto({ colours: [colour, '#fedcba'], seed })
  const screen = new UploadScreen(await enter('photographer'))
  await screen.page.goto('/admin')
  // Not pressed: a press in the moment in which Payload's page comes alive can be lost.
  await expect(screen.page.getByRole('link', { name: 'Upload photos' }).first()).toHaveAttribute('href', '/admin/upload-photos')
  await screen.page.goto('/admin/upload-photos')
  const bridge = { name: `Cầu ${seed}.jpg`, mimeType: 'image/jpeg', buffer: await drawn('#102030') }
  const lotus = { name: `Sen ${seed}.jpg`, mimeType: 'image/jpeg', buffer: await drawn('#203040') }

  await screen.choose([
    bridge,
    lotus,
    { ...bridge, name: `Cầu, một lần nữa ${seed}.jpg` },
    { name: `Kịch bản ${seed}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from('<svg><script>alert(1)</script></svg>') },
  ])
  await screen.page.getByLabel('Credit').fill('TTXVN')
  await screen.page.getByLabel('Taken on').fill('31/11/2025')
  await expect(screen.button('Upload 4 photos')).toBeDisabled()
  await screen.page.getByLabel('Taken on').fill('16/11/2025')
  await screen.button('Upload 4 photos').press('Enter')

  await expect(screen.status()).toContainText('One is not: it says why.', { timeout: 30_000 })
  const stored = screen.row(lotus.name).getByRole('link')
  await expect(screen.row(lotus.name)).toContainText('Uploaded')
  const uploadedRows = [screen.row(bridge.name), screen.row(`Cầu, một lần nữa ${seed}.jpg`)]
  const said = await Promise.all(uploadedRows.map(async (row) => row.innerText()))
  expect(said.filter((text) => text.includes('This picture is here already, as photo'))).toHaveLength(1)
  await expect(screen.row(`Kịch bản ${seed}.jpg`)).toContainText('This file is no picture that we can read.')
  expect(await faultsInBothColours(screen.page, 'main')).toEqual([])
  const id = Number((await stored.innerText()).replace(/\D/g, ''))
  expect(await (await deskOf('photographer')).read('photos', id)).toMatchObject({ credit: 'TTXVN', takenOn: '2025-11-16' })

  const late = { name: `Muộn ${seed}.jpg`, mimeType: 'image/jpeg', buffer: await drawn('#304050') }
  await screen.choose([late])
  await expect(screen.row(late.name)).toContainText('Waiting')
  await screen.page.reload()

  await expect(screen.row(lotus.name).getByRole('link')).toHaveText(`Photo ${id}`)
  await expect(screen.row(late.name)).toContainText('Drop it again')
  await expect(screen.page.getByLabel('Credit')).toHaveValue('TTXVN')
})
