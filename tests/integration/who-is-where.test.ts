import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAvifs } from '../../cms/avif-errands.ts'
import { answerReader } from '../../site/answer.ts'
import { describePicture, wordsInFile } from '../support/described-picture.ts'
import { groupPhoto } from '../support/group-photo.ts'
import { clearedPerson, clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom
let chien: number

beforeAll(async () => {
  newsroom = await staffNewsroom()
  chien = await clearedPerson(newsroom, {
    name: 'Đỗ Văn Chiến',
    otherNames: [{ name: 'Do Van Chien' }],
    tenures: [
      { office: { vi: 'Bí thư Tỉnh ủy', en: 'Provincial Secretary' }, from: '2011', to: '2015-04' },
      { office: { vi: 'Chủ tịch Ủy ban Trung ương', en: 'President of the Central Committee' }, from: '2021-04' },
    ],
  })
})

afterAll(() => newsroom.close())

const read = async (target: string) => {
  const { body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return body ?? new Uint8Array()
}
const pageAt = async (target: string) => new TextDecoder().decode(await read(target))
/** The words under “in the picture”. */
const shownIn = (page: string) => (/class="shown-people">(.*?)<\/ul>/.exec(page)?.[1] ?? '').replaceAll(/<[^>]*>/g, '')
const photoNow = async (id: number) => (await newsroom.editor.get(`/api/photos/${id}?depth=0`)).body

/** Twelve in front and eleven behind, the seventh from the left named. */
const GROUP = groupPhoto({ rows: [12, 11], arch: 0.4 }).map((box) => ({
  x: Math.round(box.x * 1e6) / 1e6,
  y: Math.round(box.y * 1e6) / 1e6,
  w: Math.round(box.w * 1e6) / 1e6,
  h: Math.round(box.h * 1e6) / 1e6,
}))
const marked = () => GROUP.map((box, index) => (index === 6 ? { person: chien, ...box } : { others: true, ...box }))

describe('a marked group photo', () => {
  it('tells readers where each named person is, and gives their heads as regions in every rendition', async () => {
    const photo = await clearedPhoto(newsroom, { takenOn: '2025-11-19', peopleShown: marked() })
    await newsroom.publish(await newsroom.write({ leadPhoto: { photo } }))
    await deliverAvifs(newsroom.payload)
    const { hash } = await photoNow(photo)

    expect(shownIn(await pageAt(`/vi/photos/${photo}`))).toBe('Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang) Chủ tịch Ủy ban Trung ương')
    expect(shownIn(await pageAt(`/en/photos/${photo}`))).toBe(
      'Đỗ Văn Chiến (front row, sixth from the right) President of the Central Committee',
    )
    const { x, y, w, h } = GROUP[6] ?? {}
    for (const file of ['320.jpg', '320.webp', '640.avif']) {
      const words = await wordsInFile(await read(`/media/${String(hash)}/${file}`), { ending: file.split('.')[1] ?? '' })
      expect({ file, people: words['XMP-iptcExt:PersonInImage'], regions: words['XMP-iptcExt:ImageRegion'] }).toEqual({
        file,
        people: ['Đỗ Văn Chiến'],
        regions: [
          {
            RegionBoundary: { RbShape: 'Rectangle', RbUnit: 'Relative', RbX: x, RbY: y, RbW: w, RbH: h },
            RId: `person-${chien}`,
            Name: 'Đỗ Văn Chiến',
            RCtype: [{ Identifier: ['http://cv.iptc.org/newscodes/imageregiontype/human'] }],
            PersonInImage: ['Đỗ Văn Chiến'],
          },
        ],
      })
    }
  })

  it('that is marked otherwise waits to be cleared again, and says the old thing until then', async () => {
    const photo = await clearedPhoto(newsroom, { peopleShown: marked() })
    const article = await newsroom.write({ leadPhoto: { photo } })
    await newsroom.approve(article)
    const moved = GROUP.map((box, index) => (index === 0 ? { person: chien, ...box } : { others: true, ...box }))
    const { revision } = await photoNow(photo)
    expectStatus(
      await newsroom.photographer.patch(`/api/photos/${photo}`, { peopleShown: moved }, { 'if-match': `"${Number(revision)}"` }),
      200,
    )

    const refused = await newsroom.move(newsroom.publisher, article, 'publish')
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    await newsroom.publish(await newsroom.write({ leadPhoto: { photo } }))
    expect(shownIn(await pageAt(`/vi/photos/${photo}`))).toContain('Đỗ Văn Chiến (hàng đầu, ngoài cùng bên trái)')
  })

  it('without marks prints as it always did', async () => {
    const photo = await clearedPhoto(newsroom, { peopleShown: [{ person: chien }, { others: true }] })
    const { docs } = await newsroom.payload.find({
      collection: 'publications',
      where: { kind: { equals: 'photo' } },
      sort: '-id',
      limit: 1,
    })

    expect(JSON.stringify(docs[0])).toContain(`"id":${photo}`.replaceAll('"', '\\"'))
    expect(JSON.stringify(docs[0])).not.toContain('mark')
  })
})

describe('a mark', () => {
  it.each([
    { x: 0.1, y: 0.1, w: 0.1 },
    { x: 0.95, y: 0.1, w: 0.1, h: 0.1 },
    { x: -0.1, y: 0.1, w: 0.1, h: 0.1 },
    { x: 0.1, y: 0.1, w: 0, h: 0.1 },
    { x: 'NaN', y: 0.1, w: 0.1, h: 0.1 },
    { x: 1e300, y: 0.1, w: 0.1, h: 0.1 },
  ])('that does not lie in the picture is refused in a sentence: %o', async (box) => {
    const answer = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, peopleShown: [box] }, await drawPicture(11))

    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toBeTruthy()
  })

  it('may stand on two hundred heads', async () => {
    const many = groupPhoto({ rows: [33, 34, 33, 34, 33, 33] }).map((box) => ({ others: true, ...box }))
    const answer = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, peopleShown: many }, await drawPicture(12))

    expectStatus(answer, 201)
    expect(answer.body.doc?.peopleShown?.length).toBe(200)
  })

  it('is not a translator’s to set', async () => {
    const photo = await clearedPhoto(newsroom, { peopleShown: marked() })
    await newsroom.translator.patch(`/api/photos/${photo}`, { peopleShown: [] }, { 'if-match': '"1"' })

    expect((await photoNow(photo)).peopleShown?.length).toBe(23)
  })
})

describe('people to be named', () => {
  it('come with every form of the name and the offices of the day of the photo', async () => {
    const found = await newsroom.photographer.get('/api/people/by-name?name=do%20van&day=2014-05-01')

    expect(found.body.people?.[0]).toEqual({
      id: chien,
      name: 'Đỗ Văn Chiến',
      otherNames: ['Do Van Chien'],
      offices: ['Bí thư Tỉnh ủy'],
      officesIn: { vi: ['Bí thư Tỉnh ủy'], en: ['Provincial Secretary'] },
    })
  })

  it('are found by id, in the order asked for, and without a day have no office', async () => {
    const found = await newsroom.photographer.get(`/api/people/by-name?ids=${chien},${newsroom.person},999999,x&day=`)

    expect(Array.from(found.body.people ?? []).map((one) => [Number(one.id), one.officesIn?.vi?.length])).toEqual([
      [chien, 0],
      [newsroom.person, 0],
    ])
  })
})

describe('what the file marks', () => {
  it('is kept with the way its pixels lie, for whoever takes it as marks', async () => {
    const file = await describePicture(await drawPicture(13), {
      words: [
        '-n',
        '-IFD0:Orientation=6',
        '-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=800,H=600,Unit=pixel},RegionList=[{Name=An,Type=Face,Area={X=0.45,Y=0.5,W=0.1,H=0.2,Unit=normalized}}]}',
      ],
    })
    const answer = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, file)

    expectStatus(answer, 201)
    expect(answer.body.doc?.peopleShown?.length).toBe(0)
    expect([answer.body.doc?.fileSays?.orientation, answer.body.doc?.fileSays?.regions]).toEqual([
      6,
      [{ name: 'An', kind: 'face', x: 0.4, y: 0.4, width: 0.1, height: 0.2 }],
    ])
  })
})
