import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawCard } from '../../press/render-card.ts'
import { LEADING, setText } from '../../press/render-lines.ts'
import { drawableText, outlineOf, widthOf } from '../../press/render-type.ts'
import { articleCard, cardAddress, cardFile, magazineCard, parseCardAddress, type ShareCard } from '../../site/media/share-card.ts'
import { printedArticle } from '../support/site-publications.ts'

const card: ShareCard = { of: '1', language: 'vi', headline: 'Ễ Ổ Ữ ậ: Nhịp cầu', section: 'Đối ngoại', photo: null }
const BOX = { width: 500, height: 374, weight: 600, sizes: [72, 60, 48, 36, 27] } as const

const pixelsOf = async (bytes: Buffer) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })

/** How far the ink reaches above the line and below it, in ems. */
function reachOf(text: string): { above: number; below: number } {
  const heights = [...outlineOf(text, { x: 0, y: 0, size: 100, weight: 600 }).matchAll(/[MLQC]([^MLQCZ]+)/g)].flatMap(([, points = '']) =>
    points.split(' ').flatMap((number, index) => (index % 2 === 1 ? [Number(number) / 100] : [])),
  )
  return { above: -Math.min(...heights), below: Math.max(...heights) }
}

const VIETNAMESE = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY')
  .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => (vowel + mark).normalize('NFC')))
  .join('')

describe('the type of a card', () => {
  test('has every letter of Vietnamese with all its marks, and what headlines need beside', () => {
    const needed = `${VIETNAMESE}đĐbcdghklmnpqrstvxfjwzBCDGHKLMNPQRSTVXFJWZ0123456789“”‘’–—…?!.,:;()/&%«»€`

    expect(drawableText(needed)).toBe(needed)
  })

  test('takes marks that were typed apart as one letter, drops controls, and keeps a no-break space', () => {
    expect(drawableText('e\u0302\u0303 \u0000\u202e a\u00adb\n\tTP.\u00a0HCM 中文')).toBe('ễ ab TP.\u00a0HCM')
  })

  test('leaves the highest letter under the line above: no mark is clipped or touched', () => {
    const reach = reachOf(`${VIETNAMESE}đĐgjpqyQ,;`)

    expect(reach.above).toBeGreaterThan(1)
    expect(reach.above + reach.below).toBeLessThan(LEADING)
  })

  test('becomes shapes, whatever was typed: there is nothing left that could be markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(outlineOf(drawableText(`${typed}]]><script>`), { x: 0, y: 0, size: 50, weight: 600 })).toMatch(/^[MLCQZ\d. -]*$/)
      }),
    )
  }, 60_000)
})

describe('the lines of a headline', () => {
  test('are the largest that fit, about equally long, and say it whole', () => {
    const { lines, size } = setText('Một cây cầu năm mươi năm', BOX)

    expect(lines.join(' ')).toBe('Một cây cầu năm mươi năm')
    expect(size).toBe(72)
  })

  test('never leave their box, whatever the text', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'i', 'W', 'm', 'Ễ', 'ậ', '.'), minLength: 1, maxLength: 90 }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (words) => {
        const { lines, size, leading } = setText(words.join(' '), BOX)

        expect(lines.length * leading).toBeLessThanOrEqual(BOX.height)
        // A cut line ends in …, and a word broken off may lack its kerning.
        for (const line of lines) expect(widthOf(line, { size, weight: 600 })).toBeLessThanOrEqual(BOX.width * 1.04)
      }),
    )
  }, 60_000)

  test('of 300 letters are all there; of 3,000 they end in …', () => {
    const said = 'Chủ tịch nước tiếp đoàn đại biểu hữu nghị các nước '.repeat(6).trim()
    expect(said.length).toBeGreaterThan(300)

    expect(setText(said, BOX).lines.join(' ')).toBe(said)
    expect(setText(said.repeat(10), BOX).lines.at(-1)).toMatch(/…$/)
  })
})

describe('a card', () => {
  test('is a JPEG of 1200 × 630, with the photo beside the words or the words alone', async () => {
    const photo = await sharp({ create: { width: 1280, height: 853, channels: 3, background: '#008000' } })
      .jpeg()
      .toBuffer()
    const withPhoto = await pixelsOf(
      await drawCard({ ...card, photo: { hash: 'a', width: 3000, height: 2000, focalPoint: { x: 0.9, y: 0.1 } } }, { photo }),
    )
    const without = await pixelsOf(await drawCard(card, { photo: null }))
    const at = ({ data, info }: typeof without, x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ]

    expect([withPhoto.info, without.info]).toEqual([
      expect.objectContaining({ width: 1200, height: 630 }),
      expect.objectContaining({ width: 1200, height: 630 }),
    ])
    expect(at(withPhoto, 1000, 300)[1]).toBeGreaterThan(110)
    expect(at(withPhoto, 1000, 300)[0]).toBeLessThan(20)
    expect(Math.min(...at(withPhoto, 5, 5))).toBeGreaterThan(235)
    expect(at(without, 1195, 5)[0]).toBeGreaterThan(140)
    expect(at(without, 1195, 5)[2]).toBeLessThan(50)
  })

  test('is cropped around the focal point of its photo', async () => {
    const halves = await sharp({ create: { width: 1600, height: 630, channels: 3, background: '#000080' } })
      .composite([{ input: { create: { width: 800, height: 630, channels: 3, background: '#008000' } }, left: 0, top: 0 }])
      .jpeg()
      .toBuffer()
    const colourAt = async (x: number) => {
      const drawn = await pixelsOf(
        await drawCard({ ...card, photo: { hash: 'a', width: 1600, height: 630, focalPoint: { x, y: 0.5 } } }, { photo: halves }),
      )
      const begin = (300 * 1200 + 900) * 3
      return (drawn.data[begin + 1] ?? 0) > (drawn.data[begin + 2] ?? 0) ? 'left' : 'right'
    }

    expect([await colourAt(0), await colourAt(1)]).toEqual(['left', 'right'])
  })

  test('can be drawn of any words and any shape of photo', async () => {
    const photo = await sharp({ create: { width: 1, height: 900, channels: 3, background: '#008000' } })
      .jpeg()
      .toBuffer()
    for (const headline of ['', ' ', '中文', ']]> <script>\u0000', 'W'.repeat(400), '\ud800']) {
      for (const picture of [photo, null]) {
        const { width, height } = await sharp(await drawCard({ ...card, headline }, { photo: picture })).metadata()
        expect([width, height]).toEqual([1200, 630])
      }
    }
  })

  test('has another name as soon as anything drawn on it is another, and the same as long as it is not', () => {
    const content = printedArticle({ headline: 'Một' })
    const name = cardFile(articleCard(content))

    expect(cardFile(articleCard({ ...content, revision: 9, standfirst: 'Khác', body: [] }))).toBe(name)
    for (const other of [
      { headline: 'Hai' },
      { section: { id: 1, slug: 'x', name: 'Khác' } },
      { article: 2 },
      { language: 'en' as const },
    ]) {
      expect(cardFile(articleCard({ ...content, ...other }))).not.toBe(name)
    }
  })

  test('has an address that is read again, and nothing looser is', () => {
    expect(parseCardAddress(cardAddress(magazineCard('en')))).toEqual({ file: cardFile(magazineCard('en')), of: 'en' })
    expect(parseCardAddress(cardAddress(card))).toEqual({ file: cardFile(card), of: 1 })
    for (const address of [
      '/media/cards/../x.jpg',
      `/media/cards/0-${'a'.repeat(32)}.jpg`,
      `/media/cards/xx-${'a'.repeat(32)}.jpg`,
      `/media/cards/1-${'A'.repeat(32)}.jpg`,
      '/media/cards/drawn-1',
    ]) {
      expect(parseCardAddress(address)).toBeNull()
    }
  })
})
