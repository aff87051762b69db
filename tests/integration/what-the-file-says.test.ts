import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describePicture } from '../support/described-picture.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { drawPicture, openNewsroom, type Answer, type Colleague } from '../support/newsroom.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let photographer: Colleague
let editor: Colleague
let drawn = 100

beforeAll(async () => {
  newsroom = await openNewsroom()
  photographer = await newsroom.hire('photographer')
  editor = await newsroom.hire('editor')
})

afterAll(() => newsroom.close())

async function picture(words: string[]): Promise<Uint8Array<ArrayBuffer>> {
  drawn += 1
  return describePicture(await drawPicture(drawn), { words })
}

async function upload(file: Uint8Array<ArrayBuffer>, fields: Record<string, unknown> = {}): Promise<Answer['body']> {
  const answer = await photographer.upload('/api/photos', fields, file)
  expectStatus(answer, 201)
  return answer.body.doc ?? answer.body
}

const lineOf = (photo: Answer['body'], field: string): unknown =>
  Array.isArray(photo.fileSays?.lines) ? photo.fileSays.lines.find((line: { field: string }) => line.field === field) : undefined

const XMP = [
  '-XMP-dc:Description=A bridge in Hue',
  '-XMP-dc:Description-vi=Cầu Trường Tiền ở Huế',
  '-XMP-iptcCore:AltTextAccessibility-vi=Một cây cầu',
  '-XMP-photoshop:Credit=TTXVN',
  '-XMP-dc:Creator=Đinh Hòa',
  '-XMP-dc:Rights=© TTXVN 2025',
  '-XMP-photoshop:DateCreated=2025:11:16',
  '-XMP-dc:Subject=cầu',
  '-XMP-dc:Subject=Huế',
  '-XMP-xmpRights:WebStatement=https://vna.example/terms',
  '-XMP-xmpRights:UsageTerms=Editorial use only',
  '-XMP-photoshop:Instructions=Không đăng trước 9 giờ ngày 1/12',
  '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  '-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=800,H=600,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.5,W=0.2,H=0.2,Unit=normalized},Name=Lê An,Type=Face}]}',
]

describe('an uploaded photo', () => {
  it('is filled with what XMP says', async () => {
    const photo = await upload(await picture(XMP))

    expect(photo).toMatchObject({
      caption: { vi: 'Cầu Trường Tiền ở Huế', en: 'A bridge in Hue' },
      alt: { vi: 'Một cây cầu' },
      credit: 'TTXVN',
      creator: 'Đinh Hòa',
      copyrightNotice: '© TTXVN 2025',
      takenOn: '2025-11-16',
      keywords: ['cầu', 'Huế'],
      digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
      rights: { licence: 'https://vna.example/terms', restrictions: 'Editorial use only' },
      embargoUntil: null,
      fileSays: { outcome: 'read', regions: [{ name: 'Lê An', kind: 'face', x: 0.4, y: 0.4, width: 0.2, height: 0.2 }] },
    })
    expect(lineOf(photo, 'instructions')).toMatchObject({ said: [{ source: 'xmp', texts: ['Không đăng trước 9 giờ ngày 1/12'] }] })
  })

  it('keeps every word that somebody typed', async () => {
    const photo = await upload(await picture(XMP), {
      caption: { vi: 'Của tôi' },
      credit: 'Của tòa soạn',
      keywords: ['mine'],
      rights: { category: 'agency', licence: 'Hợp đồng 12' },
    })

    expect(photo).toMatchObject({
      caption: { vi: 'Của tôi', en: 'A bridge in Hue' },
      credit: 'Của tòa soạn',
      keywords: ['mine'],
      rights: { category: 'agency', licence: 'Hợp đồng 12', restrictions: 'Editorial use only' },
    })
  })

  it('reads IIM that says it is UTF-8', async () => {
    const photo = await upload(
      await picture([
        '-IPTC:CodedCharacterSet=UTF8',
        '-charset',
        'iptc=UTF8',
        '-IPTC:Caption-Abstract=Lễ khai mạc',
        '-IPTC:By-line=Đỗ Ước',
      ]),
    )

    expect(photo).toMatchObject({ caption: { vi: 'Lễ khai mạc' }, creator: 'Đỗ Ước' })
  })

  it('reads IIM that says nothing of its encoding, whether that is UTF-8 or Latin', async () => {
    const utf8 = await upload(await picture(['-charset', 'iptc=UTF8', '-IPTC:Caption-Abstract=Lễ khai mạc', '-IPTC:CodedCharacterSet=']))
    const latin = await upload(await picture(['-charset', 'iptc=Latin', '-IPTC:Caption-Abstract=Café à Genève', '-IPTC:By-line=José']))

    expect(utf8.caption).toMatchObject({ vi: 'Lễ khai mạc' })
    expect(latin).toMatchObject({ caption: { en: 'Café à Genève' }, creator: 'José' })
  })

  it('reads EXIF where nothing else speaks, and never where it was taken by GPS', async () => {
    const photo = await upload(
      await picture([
        '-IFD0:ImageDescription=Chợ Đông Ba',
        '-IFD0:Artist=Lê An; Bình',
        '-IFD0:Copyright=© An',
        '-ExifIFD:DateTimeOriginal=1999:12:31 23:59:59',
        '-GPSLatitude=16.4637',
        '-GPSLatitudeRef=N',
        '-GPSLongitude=107.5909',
        '-GPSLongitudeRef=E',
        '-ExifIFD:SerialNumber=SN-4711',
      ]),
    )

    expect(photo).toMatchObject({ caption: { vi: 'Chợ Đông Ba' }, creator: 'Lê An, Bình', copyrightNotice: '© An', takenOn: '1999-12-31' })
    expect(JSON.stringify(photo)).not.toMatch(/16\.46|107\.59|SN-4711|GPS/)
  })

  it('takes XMP where all three contradict each other, and keeps what the others say', async () => {
    const photo = await upload(
      await picture([
        '-XMP-dc:Creator=From XMP',
        '-IPTC:By-line=From IIM',
        '-IFD0:Artist=From EXIF',
        '-XMP-photoshop:Credit=VNA',
        '-IPTC:Credit=VNA',
      ]),
    )

    expect(photo.creator).toBe('From XMP')
    expect(lineOf(photo, 'creator')).toEqual({
      field: 'creator',
      isConflict: true,
      said: [
        { source: 'xmp', texts: ['From XMP'] },
        { source: 'iim', texts: ['From IIM'] },
        { source: 'exif', texts: ['From EXIF'] },
      ],
    })
    expect(lineOf(photo, 'credit')).toMatchObject({ isConflict: false })
  })

  it('without a word in it is stored like any other', async () => {
    expect(await upload(await drawPicture(77))).toMatchObject({ fileSays: { outcome: 'read', lines: [] }, credit: null, keywords: [] })
  })

  it.each(['png', 'webp', 'avif'] as const)('as %s is read like a JPEG', async (ending) => {
    const bytes = new Uint8Array(
      await sharp(await drawPicture(78))
        .toFormat(ending)
        .toBuffer(),
    )

    expect(await upload(await describePicture(bytes, { ending, words: XMP }))).toMatchObject({
      credit: 'TTXVN',
      caption: { vi: 'Cầu Trường Tiền ở Huế' },
    })
  })
})

describe('a hostile file', () => {
  it('may say 100 KB about itself; what is kept ends somewhere', async () => {
    const photo = await upload(await picture([`-XMP-dc:Description=${'ắ '.repeat(25_000)}`]))

    expect(String(photo.caption?.vi)).toHaveLength(2_000)
    expect(JSON.stringify(photo.fileSays).length).toBeLessThan(5_000)
  })

  it('has its scripts and control characters taken out', async () => {
    const photo = await upload(
      await picture(['-XMP-dc:Description=<script>alert(1)</script>Lan\u202e in <b onclick=x>Hue</b>', '-XMP-dc:Creator=<img src=x>']),
    )

    expect(photo).toMatchObject({ caption: { en: 'Lan in Hue' }, creator: null })
  })

  it('with broken XMP is stored whole', async () => {
    const bytes = Buffer.from(await picture(['-XMP-dc:Description=A bridge', '-IPTC:Credit=VNA']))
    const at = bytes.indexOf('<rdf:RDF')
    bytes.fill(0x3c, at + 20, at + 120)

    expect(await upload(new Uint8Array(bytes))).toMatchObject({ credit: 'VNA', state: 'uploaded' })
  })

  it.each([
    [
      'a description of the wrong kind',
      '<dc:description><rdf:Bag><rdf:li><rdf:Bag><rdf:li>x</rdf:li></rdf:Bag></rdf:li></rdf:Bag></dc:description>',
    ],
    [
      'an entity that grows',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><dc:description>&b;&b;&b;</dc:description>',
    ],
    ['ten thousand creators', `<dc:creator><rdf:Seq>${'<rdf:li>An</rdf:li><rdf:li>Bình</rdf:li>'.repeat(5_000)}</rdf:Seq></dc:creator>`],
    ['half a megabyte of nesting', `${'<dc:description><rdf:Bag><rdf:li>'.repeat(15_000)}`],
  ])('with %s is stored whole, soon', async (_what, inside) => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`
    const bytes = new Uint8Array(
      await sharp(await drawPicture(90))
        .withXmp(xmp)
        .webp()
        .toBuffer(),
    )
    const before = performance.now()

    expect(await upload(bytes)).toMatchObject({ state: 'uploaded' })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('holds up nobody who reads meanwhile', async () => {
    const many = Array.from({ length: 6 }, async () => upload(await picture([`-XMP-dc:Description=${'x'.repeat(60_000)}`])))
    const before = performance.now()
    expectStatus(await editor.get('/api/photos?limit=1&depth=0'), 200)

    expect(performance.now() - before).toBeLessThan(2_000)
    await Promise.all(many)
  })
})

describe('what the file says', () => {
  it('stays as it was when the photo is saved, and cannot be forged', async () => {
    const { id, fileSays } = await upload(await picture(XMP))

    const echoed = await photographer.patch(`/api/photos/${String(id)}`, { revision: 1, title: 'Cầu', fileSays })
    const forged = await photographer.patch(`/api/photos/${String(id)}`, { revision: 2, fileSays: { format: 1, lines: [] } })
    const made = await photographer.upload('/api/photos', { fileSays }, await drawPicture(91))

    expectStatus(echoed, 200)
    expect(echoed.body.doc?.fileSays).toEqual(fileSays)
    expect([forged.status, made.status]).toEqual([400, 400])
    expect(forged.body.errors?.[0]?.message).toBe('“fileSays” is written by the system and cannot be set.')
  })

  it('is the same for the same bytes, and never changes with another file: the file of a photo is never replaced', async () => {
    const photo = await upload(await picture(XMP))

    const replaced = await photographer.replaceFile(
      `/api/photos/${String(photo.id)}`,
      { revision: 1 },
      await picture(['-IPTC:Credit=Other']),
    )

    expect(replaced.status).toBe(400)
    expect((await editor.get(`/api/photos/${String(photo.id)}?depth=0`)).body).toMatchObject({ credit: 'TTXVN', fileSays: photo.fileSays })
  })

  it('is kept with each revision', async () => {
    const { id, fileSays } = await upload(await picture(XMP))
    const versions = await editor.get(`/api/photos/versions?where[parent][equals]=${String(id)}&depth=0`)

    expectStatus(versions, 200)
    expect(versions.body.docs?.[0]?.version?.fileSays).toEqual(fileSays)
  })

  it('is refused where a list of words is something else', async () => {
    const { id } = await upload(await drawPicture(92))
    const answers = await Promise.all(
      ['text', [{}], [['a']], { a: 1 }].map((keywords) => photographer.patch(`/api/photos/${String(id)}`, { revision: 1, keywords })),
    )

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  })
})
