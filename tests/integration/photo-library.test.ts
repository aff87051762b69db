import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearedPhoto, expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom
let bridge: number
let lotus: number
let choir: number

beforeAll(async () => {
  newsroom = await staffNewsroom()
  bridge = await clearedPhoto(newsroom, {
    title: 'Cầu Bến Lam',
    credit: 'TTXVN/Đinh Hòa',
    takenOn: '2025-11-16',
    peopleShown: [{ person: newsroom.person }],
  })
  lotus = await clearedPhoto(newsroom, { title: 'Hồ sen', credit: 'VNA', takenOn: '1950?' })
  choir = await clearedPhoto(newsroom, { title: 'Dàn đồng ca 100%', agency: 'Reuters', takenOn: '2025-11' })
  await newsroom.publish(await newsroom.write({ leadPhoto: { photo: bridge } }))
})

afterAll(() => newsroom.close())

async function found(query: string): Promise<number[]> {
  const answer = await newsroom.writer.get(`/api/photos/library?${query}`)
  expectStatus(answer, 200)
  const { photos } = answer.body
  return Array.from({ length: photos?.length ?? 0 }, (_, at) => Number(photos?.[at]?.id)).filter((id) =>
    [bridge, lotus, choir].includes(id),
  )
}

it('finds by words with marks, without, and by their beginning', async () => {
  expect(await found('q=cầu bến')).toEqual([bridge])
  expect(await found('q=cau ben l')).toEqual([bridge])
  expect(await found('q=!!!')).toEqual([])
})

it('finds by who made it, with marks or without, and takes every sign as it stands', async () => {
  expect(await found('by=dinh hoa')).toEqual([bridge])
  expect(await found('by=reuters')).toEqual([choir])
  expect(await found('by=%25')).toEqual([])
})

it('finds by the person shown', async () => {
  expect(await found(`person=${newsroom.person}`)).toEqual([bridge])
})

it('finds by days, where the known date may lie between them', async () => {
  expect(await found('from=2025-11-16&to=2025-11-16')).toEqual([choir, bridge])
  expect(await found('to=1950-06-01')).toEqual([lotus])
  expect(await found('from=2025-12-01')).toEqual([])
})

it('knows what readers are shown', async () => {
  expect(await found('use=used')).toEqual([bridge])
  expect(await found('use=unused')).toEqual([choir, lotus])
})

it('goes on from any place, and says how many there are', async () => {
  const whole = await newsroom.editor.get('/api/photos/library')
  const total = Number(whole.body.total)
  const last = await newsroom.editor.get(`/api/photos/library?offset=${total - 1}&limit=60`)

  expect(total).toBeGreaterThanOrEqual(4)
  expect(last.body.photos).toHaveLength(1)
})

it('shows nothing of what lies in the trash', async () => {
  const trashed = await clearedPhoto(newsroom, { title: 'Ảnh bỏ đi' })
  const { revision } = (await newsroom.editor.get(`/api/photos/${trashed}?depth=0`)).body
  expectStatus(await newsroom.editor.post(`/api/photos/${trashed}/transitions`, { action: 'trash', revision: Number(revision) }), 200)

  const answer = await newsroom.writer.get('/api/photos/library?q=ảnh bỏ đi')
  expect(answer.body.total).toBe(0)
})

it.each(['limit=0', 'limit=500', 'offset=-1', 'offset=abc'])('refuses %s in a sentence', async (query) => {
  const answer = await newsroom.writer.get(`/api/photos/library?${query}`)

  expect(answer.status).toBe(400)
  expect(String(answer.body.errors?.[0]?.message)).toMatch(/whole number/)
})

it('is for those who work on the content', async () => {
  expect((await newsroom.anonymous.get('/api/photos/library')).status).toBe(401)
  expect((await newsroom.admin.get('/api/photos/library')).status).toBe(403)
})

it('says of a photo whether it was changed since it was cleared', async () => {
  const isChanged = async () => (await newsroom.writer.get('/api/photos/library?q=ho%20sen')).body.photos?.[0]?.isChanged
  expect(await isChanged()).toBe(false)
  const { revision } = (await newsroom.photographer.get(`/api/photos/${lotus}?depth=0`)).body

  const saved = await newsroom.photographer.patch(`/api/photos/${lotus}`, { credit: 'TTXVN' }, { 'if-match': `"${Number(revision)}"` })

  expectStatus(saved, 200)
  expect(await isChanged()).toBe(true)
})
