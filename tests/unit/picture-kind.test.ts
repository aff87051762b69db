import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { partsOfPicture } from '../../cms/photo-intake/parts-of-picture.ts'
import { pictureKind } from '../../cms/photo-intake/picture-kind.ts'

const drawn = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })

const letters = (text: string) => Buffer.from(text, 'latin1')

describe('what the first bytes say', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)('is known of a %s', async (format) => {
    expect(pictureKind(await drawn().toFormat(format).toBuffer())).toBe(format === 'avif' ? 'heif' : format)
  })

  it('is known of what telephones make, whichever brand they name first', () => {
    expect(pictureKind(letters('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))).toBe('heif')
    expect(pictureKind(letters('\0\0\0\x18ftypmif1\0\0\0\0heicmiaf'))).toBe('heif')
  })

  it.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a drawing behind a declaration', '<?xml version="1.0"?><svg/>'],
    ['a GIF', 'GIF89a\x01\0\x01\0'],
    ['a program', 'MZ\x90\0'],
    ['a page', '<!doctype html>'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0isommp42'],
    ['a name without its box', 'ftyp'],
    ['a film whose version looks like a brand', '\0\0\0\x14ftypisomheicisom'],
    ['a large TIFF of 64 bits', 'II+\0\x08\0\0\0'],
    ['a sound', 'RIFF\0\0\0\0WAVE'],
    ['nothing', ''],
  ])('is nothing that we take of %s', (_what, text) => {
    expect(pictureKind(letters(text))).toBeNull()
  })
})

describe('the parts of a picture', () => {
  it('are whole where it is an ordinary one', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'tiff', 'avif'] as const) {
      const bytes = await drawn().toFormat(format).toBuffer()
      expect(partsOfPicture(bytes, pictureKind(bytes) ?? 'jpeg')).toBe('whole')
    }
  })

  it('say that a PNG moves, which its decoder would not', async () => {
    const png = await drawn().png().toBuffer()
    const control = Buffer.concat([letters('acTL'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])
    const chunk = Buffer.alloc(4 + control.length + 4)
    chunk.writeUInt32BE(8)
    control.copy(chunk, 4)
    chunk.writeUInt32BE(crc32(control), 4 + control.length)
    const moving = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])

    expect((await sharp(moving).metadata()).pages).toBeUndefined()
    expect(partsOfPicture(moving, 'png')).toBe('moving')
    expect(partsOfPicture(letters('\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR'), 'png')).toBe('whole')
  })

  it('say that a HEIF moves, or ends behind its file', async () => {
    const avif = await drawn().avif().toBuffer()
    const film = Buffer.concat([avif, Buffer.from([0, 0, 0, 8]), letters('moov')])

    expect(partsOfPicture(film, 'heif')).toBe('moving')
    expect(partsOfPicture(avif.subarray(0, -3), 'heif')).toBe('broken')
    expect(partsOfPicture(Buffer.concat([avif, letters('odd')]), 'heif')).toBe('broken')
    expect(partsOfPicture(Buffer.concat([avif, Buffer.from([0, 0, 0, 4]), letters('free')]), 'heif')).toBe('broken')
  })

  it('say that a TIFF is what a camera calls raw, of which only the preview would be read', async () => {
    const header = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0]
    const preview = Buffer.from([...header, 0xfe, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    const dng = Buffer.from([...header, 0x12, 0xc6, 1, 0, 4, 0, 0, 0, 1, 4, 0, 0, 0, 0, 0, 0])

    expect(partsOfPicture(preview, 'tiff')).toBe('raw')
    expect(partsOfPicture(dng, 'tiff')).toBe('raw')
    expect(partsOfPicture(letters('II*\0\x10\0\0\0CR\x02\0'), 'tiff')).toBe('raw')
    expect(partsOfPicture(letters('II*\0\xff\xff\xff\xff'), 'tiff')).toBe('whole')
  })
})
