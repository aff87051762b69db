import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { PublicPhoto } from '../../editorial/public-records.ts'
import type { RenditionFormat } from '../../editorial/renditions.ts'
import { photoPacket } from '../../site/media/photo-packet.ts'
import { withPacket } from '../../site/media/with-packet.ts'

const PHOTO: PublicPhoto = {
  format: 2,
  kind: 'photo',
  id: 1,
  revision: 1,
  refers: [],
  hash: 'ab'.repeat(32),
  width: 900,
  height: 600,
  focalPoint: { x: 0.5, y: 0.5 },
  caption: { vi: 'Cầu Trường Tiền & sông Hương', en: '' },
  alt: { vi: '', en: 'A bridge <at dawn>' },
  credit: 'TTXVN',
  creator: 'Đinh Hòa',
  agency: '',
  licence: 'https://vna.example/terms',
  rightsCategory: 'agency',
  takenOn: '2025-11-16',
  place: null,
  event: null,
  people: [],
  sourceType: 'trainedAlgorithmicMedia',
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('the packet', () => {
  it('says whose the photo is, what it shows, on what terms and how it was made', () => {
    const xml = textOf(photoPacket(PHOTO))

    for (const said of [
      '<dc:creator><rdf:Seq><rdf:li>Đinh Hòa</rdf:li></rdf:Seq></dc:creator>',
      '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Đinh Hòa</rdf:li></rdf:Alt></dc:rights>',
      '<photoshop:Credit>TTXVN</photoshop:Credit>',
      '<xmpRights:WebStatement>https://vna.example/terms</xmpRights:WebStatement>',
      '<rdf:li xml:lang="vi">Cầu Trường Tiền &amp; sông Hương</rdf:li>',
      '<rdf:li xml:lang="en">A bridge &lt;at dawn&gt;</rdf:li>',
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    ]) {
      expect(xml).toContain(said)
    }
    expect(xml).not.toMatch(/2025|takenOn|UsageTerms/)
  })

  it('gives a licence without an address as terms, and the notice that was written', () => {
    const xml = textOf(photoPacket({ ...PHOTO, licence: 'Editorial use only', copyrightNotice: '© TTXVN', sourceType: undefined }))

    expect(xml).toContain('<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial use only</rdf:li>')
    expect(xml).toContain('© TTXVN')
    expect(xml).not.toMatch(/WebStatement>|DigitalSourceType>/)
  })

  const mark = {
    x: 0.412345,
    y: 0.25,
    w: 0.05,
    h: 0.0875,
    words: { vi: 'hàng đầu, thứ sáu từ phải sang', en: 'front row, sixth from the right' },
  }
  const person = (id: number, name: string) => ({ id, slug: '', name, offices: { vi: [], en: [] } })

  it('names everybody shown, and gives the heads that are marked as IPTC’s image regions', () => {
    const xml = textOf(photoPacket({ ...PHOTO, people: [{ ...person(7, 'Đỗ Văn Chiến'), mark }, person(8, 'Nguyễn <Lan>')] }))

    expect(xml).toContain('<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Đỗ Văn Chiến</rdf:li><rdf:li>Nguyễn &lt;Lan&gt;</rdf:li></rdf:Bag>')
    expect(xml.match(/<Iptc4xmpExt:RegionBoundary/g)).toHaveLength(1)
    expect(xml).toContain(
      '<Iptc4xmpExt:rbShape>rectangle</Iptc4xmpExt:rbShape><Iptc4xmpExt:rbUnit>relative</Iptc4xmpExt:rbUnit>' +
        '<Iptc4xmpExt:rbX>0.412345</Iptc4xmpExt:rbX><Iptc4xmpExt:rbY>0.25</Iptc4xmpExt:rbY>' +
        '<Iptc4xmpExt:rbW>0.05</Iptc4xmpExt:rbW><Iptc4xmpExt:rbH>0.0875</Iptc4xmpExt:rbH>',
    )
  })

  it('says nothing of people and regions where nobody is named', () => {
    expect(textOf(photoPacket(PHOTO))).not.toMatch(/PersonInImage|ImageRegion/)
  })

  it('leaves the regions out first, where they would not fit', () => {
    const people = Array.from({ length: 200 }, (_, id) => ({ ...person(id, `Nguyễn Văn ${id}`), mark }))
    const xml = textOf(photoPacket({ ...PHOTO, people }))

    expect(xml.length).toBeLessThan(60_000)
    expect(xml).toContain('Nguyễn Văn 199')
    expect(xml).toContain('xml:lang="vi">Cầu Trường Tiền')
    expect(xml).not.toContain('ImageRegion')
  })

  it('leaves the descriptions out where they would not fit, never the rights', () => {
    const packet = photoPacket({ ...PHOTO, caption: { vi: '&'.repeat(12_000), en: '' } })

    expect(packet.length).toBeLessThan(2_000)
    expect(textOf(packet)).toContain('TTXVN')
  })
})

const noise = (channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width: 401,
      height: 303,
      channels,
      background: { r: 120, g: 40, b: 20, alpha: 0.5 },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

const FILES: [string, RenditionFormat, () => Sharp][] = [
  ['a JPEG', 'jpg', () => noise().jpeg({ mozjpeg: true })],
  ['a WebP', 'webp', () => noise().webp()],
  ['a WebP without loss', 'webp', () => noise().webp({ lossless: true })],
  ['a WebP with alpha', 'webp', () => noise(4).webp()],
  ['an AVIF', 'avif', () => noise().avif({ effort: 0 })],
  ['an AVIF with alpha', 'avif', () => noise(4).avif({ effort: 0 })],
]

describe('the packet within', () => {
  it.each(FILES)('%s leaves every pixel as it was, and is found there', async (_name, format, make) => {
    const plain = new Uint8Array(await make().toBuffer())
    const packet = photoPacket(PHOTO)
    const written = withPacket(plain, { format, packet })

    const { xmp, width, height, hasAlpha } = await sharp(written).metadata()
    const before = await sharp(plain).metadata()

    expect(textOf(xmp ?? new Uint8Array())).toContain('<photoshop:Credit>TTXVN</photoshop:Credit>')
    expect({ width, height, hasAlpha }).toEqual({ width: 401, height: 303, hasAlpha: before.hasAlpha })
    expect(await sharp(written).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer())
    expect(written.length - plain.length - packet.length).toBeLessThan(140)
  })

  it.each(['jpg', 'webp', 'avif'] as const)('a %s that is none goes out as it is', (format) => {
    for (const length of [0, 3, 16, 40, 200]) {
      const junk = new Uint8Array(length).fill(0x41)
      expect(withPacket(junk, { format, packet: photoPacket(PHOTO) })).toBe(junk)
    }
  })

  it.each(FILES)('%s that was cut anywhere is no error', async (_name, format, make) => {
    const plain = new Uint8Array(await make().toBuffer())
    for (let length = 0; length < Math.min(plain.length, 700); length += 7) {
      expect(() => withPacket(plain.slice(0, length), { format, packet: photoPacket(PHOTO) })).not.toThrow()
    }
  })
})
