import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grownCrop, movedCrop, pulledCrop } from '../../cms/admin/crops/crop-moves.ts'
import { claimsInCrop, leftInWords, seenInCrop, sentenceInCrop } from '../../cms/admin/crops/seen-in-crop.ts'
import {
  boxOfRectangle,
  canonicalCrop,
  CROP_NAMES,
  cropAround,
  cropOf,
  faultInCrop,
  focalPointWithin,
  isWholeFrame,
  ratioOf,
  rectangleOf,
} from '../../editorial/crops.ts'
import { namedInCrop, peopleInCrop } from '../../editorial/people-in-crop.ts'
import { placeInWords } from '../../editorial/who-is-where.ts'
import { cropHash } from '../../site/media/crop-hash.ts'

const frame = fc.record({ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const focalPoint = fc.record({ x: share, y: share })
const name = fc.constantFrom(...CROP_NAMES)

describe('a crop that nobody drew', () => {
  test('lies within the picture in whole pixels, has its shape within one, and is as large as can be', () => {
    fc.assert(
      fc.property(name, frame, focalPoint, (crop, whole, focus) => {
        const { left, top, width, height } = cropAround(crop, { frame: whole, focalPoint: focus })

        expect([left, top, width, height].every(Number.isInteger)).toBe(true)
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
        expect(left + width).toBeLessThanOrEqual(whole.width)
        expect(top + height).toBeLessThanOrEqual(whole.height)
        expect(width === whole.width || height === whole.height).toBe(true)
        expect(Math.min(Math.abs(width - height * ratioOf(crop)), Math.abs(height - width / ratioOf(crop)))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('has the focal point in it', () => {
    fc.assert(
      fc.property(name, frame, focalPoint, (crop, whole, focus) => {
        const { left, top, width, height } = cropAround(crop, { frame: whole, focalPoint: focus })

        expect(focus.x * whole.width).toBeGreaterThanOrEqual(left)
        expect(focus.x * whole.width).toBeLessThanOrEqual(left + width)
        expect(focus.y * whole.height).toBeGreaterThanOrEqual(top)
        expect(focus.y * whole.height).toBeLessThanOrEqual(top + height)
      }),
    )
  })

  test.for([
    ['16:9', { left: 0, top: 200, width: 3000, height: 1688 }],
    ['4:3', { left: 333, top: 0, width: 2667, height: 2000 }],
    ['1:1', { left: 1000, top: 0, width: 2000, height: 2000 }],
    ['4:5', { left: 1400, top: 0, width: 1600, height: 2000 }],
  ] as const)('of 3000 × 2000 with the focus right and a little low is, as %s, %o', ([crop, rectangle]) => {
    expect(cropAround(crop, { frame: { width: 3000, height: 2000 }, focalPoint: { x: 0.8, y: 0.522 } })).toEqual(rectangle)
  })

  test('of a picture that has that shape is the whole picture', () => {
    const whole = { width: 1600, height: 900 }

    expect(isWholeFrame(cropAround('16:9', { frame: whole, focalPoint: { x: 0.1, y: 0.9 } }), whole)).toBe(true)
  })
})

const whole = { width: 3000, height: 2000 }

describe('a crop that somebody drew', () => {
  const drawn = boxOfRectangle({ left: 600, top: 400, width: 800, height: 450 }, whole)

  test('is those pixels', () => {
    expect(faultInCrop('16:9', { box: drawn, frame: whole })).toBe(null)
    expect(cropOf('16:9', { frame: whole, focalPoint: { x: 0, y: 0 }, handSet: { '16:9': drawn } })).toEqual({
      left: 600,
      top: 400,
      width: 800,
      height: 450,
    })
  })

  test('is the same pixels after it was kept as fractions', () => {
    fc.assert(
      fc.property(name, frame, focalPoint, (crop, size, focus) => {
        const rectangle = cropAround(crop, { frame: size, focalPoint: focus })
        const box = boxOfRectangle(rectangle, size)

        expect(rectangleOf(box, size)).toEqual(rectangle)
        expect(faultInCrop(crop, { box, frame: size })).toBe(null)
      }),
    )
  })

  test.for([
    ['outside', '16:9', { x: 0.9, y: 0.1, w: 0.2, h: 0.16875 }],
    ['outside', '1:1', { x: -0.1, y: 0, w: 0.2, h: 0.3 }],
    ['shape', '1:1', { x: 0, y: 0, w: 0.5, h: 0.5 }],
    ['small', '1:1', { x: 0, y: 0, w: 0.02, h: 0.03 }],
  ] as const)('is refused as %s: %s of %o', ([fault, crop, box]) => {
    expect(faultInCrop(crop, { box, frame: whole })).toBe(fault)
  })

  test('gives way to the focal point where it does not fit the picture, as after the file was replaced', () => {
    const upright = { width: 2000, height: 3000 }

    expect(cropOf('16:9', { frame: upright, focalPoint: { x: 0.5, y: 0.5 }, handSet: { '16:9': drawn } })).toEqual(
      cropAround('16:9', { frame: upright, focalPoint: { x: 0.5, y: 0.5 } }),
    )
  })

  test('has the focal point where it is in it, and at its edge where it is not', () => {
    const rectangle = { left: 600, top: 400, width: 800, height: 450 }

    expect(focalPointWithin(rectangle, { frame: whole, focalPoint: { x: 0.25, y: 0.3125 } })).toEqual({ x: 0.1875, y: 0.5 })
    expect(focalPointWithin(rectangle, { frame: whole, focalPoint: { x: 0.9, y: 0 } })).toEqual({ x: 1, y: 0 })
  })
})

describe('a crop that is moved, pulled or grown', () => {
  const by = fc.record({ x: fc.integer({ min: -20_000, max: 20_000 }), y: fc.integer({ min: -20_000, max: 20_000 }) })
  const corner = fc.constantFrom('nw', 'ne', 'sw', 'se')
  const large = fc.record({ width: fc.integer({ min: 16, max: 12_000 }), height: fc.integer({ min: 16, max: 12_000 }) })

  test('stays one that can be saved, whatever is done to it', () => {
    fc.assert(
      fc.property(name, large, focalPoint, by, by, corner, (crop, size, focus, first, second, pulled) => {
        const start = cropAround(crop, { frame: size, focalPoint: focus })
        const moved = movedCrop(pulledCrop(start, { corner: pulled, by: first, name: crop, frame: size }), { by: second, frame: size })
        const grown = grownCrop(moved, { by: first.y, name: crop, frame: size })

        for (const one of [moved, grown]) {
          expect(faultInCrop(crop, { box: boxOfRectangle(one, size), frame: size })).toBe(null)
          expect(rectangleOf(boxOfRectangle(one, size), size)).toEqual(one)
        }
      }),
    )
  })

  test('keeps the corner across from the one that is pulled', () => {
    const start = { left: 1000, top: 500, width: 800, height: 800 }

    expect(pulledCrop(start, { corner: 'nw', by: { x: -100, y: 10 }, name: '1:1', frame: whole })).toEqual({
      left: 900,
      top: 400,
      width: 900,
      height: 900,
    })
    expect(pulledCrop(start, { corner: 'se', by: { x: 0, y: 5000 }, name: '1:1', frame: whole })).toEqual({
      left: 1000,
      top: 500,
      width: 1500,
      height: 1500,
    })
  })
})

describe('the name of a crop’s files', () => {
  const original = 'a'.repeat(64)
  const rectangle = { left: 1, top: 2, width: 30, height: 40 }

  test('is the same for the same part of the same picture, and another for every other', () => {
    const hashes = [
      cropHash(original, rectangle),
      cropHash('b'.repeat(64), rectangle),
      ...(['left', 'top', 'width', 'height'] as const).map((side) => cropHash(original, { ...rectangle, [side]: 99 })),
    ]

    expect(cropHash(original, { ...rectangle })).toBe(hashes[0])
    expect(new Set(hashes).size).toBe(6)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is of these characters, which the database checks, too', () => {
    expect(canonicalCrop(original, rectangle)).toBe(`crop 1 of ${original}: 1,2 30x40`)
  })
})

describe('in a crop', () => {
  /** Five in a row; the one in the middle has no name. */
  const row = [0.1, 0.3, 0.5, 0.7, 0.9].map((x, index) => ({ person: index === 2 ? null : index, x: x - 0.03, y: 0.4, w: 0.06, h: 0.1 }))

  test('only those who are seen are counted', () => {
    const { seen, left } = peopleInCrop(row, { x: 0.2, y: 0, w: 0.6, h: 1 })

    expect(left.map(({ person }) => person)).toEqual([0, 4])
    expect(seen.map(({ place }) => placeInWords(place, 'en'))).toEqual(['far left', 'centre', 'far right'])
    expect(seen[0]?.box).toEqual({ x: 0.116667, y: 0.4, w: 0.1, h: 0.1 })
  })

  test('who is marked outside is not named, and who is not marked stays', () => {
    const people = [
      { name: 'A', mark: { x: 0, y: 0, w: 0.1, h: 0.1, words: 'x' } },
      { name: 'B' },
      { name: 'C', mark: { x: 0.5, y: 0.5, w: 0.1, h: 0.1, words: 'y' } },
    ]

    expect(namedInCrop(people, { x: 0.5, y: 0.5, w: 0.5, h: 0.5 })).toEqual([
      { name: 'B' },
      { name: 'C', mark: { x: 0, y: 0, w: 0.2, h: 0.2, words: 'y' } },
    ])
  })

  test('a caption that was right beside the whole picture is told where it is wrong now', () => {
    const people = new Map(
      ['An', 'Bình', 'Chi', 'Dũng', 'Em'].map((person, id) => [
        id,
        { id, name: `Nguyễn Văn ${person}`, otherNames: [], officesIn: { vi: [], en: [] } },
      ]),
    )
    const rows = row.map(({ person, x, y, w, h }, index) => ({ id: String(index), person, others: person === null, box: { x, y, w, h } }))
    const seen = seenInCrop(rows, { people, crop: { x: 0.2, y: 0, w: 0.6, h: 1 } })
    const claims = (caption: string) => claimsInCrop(seen, { caption, language: 'en', screen: 'en' })

    expect(leftInWords(seen, 'en')).toBe('Not in this crop: Nguyễn Văn An, Nguyễn Văn Em.')
    expect(claims('Nguyễn Văn Bình (second from the left) in Huế.')).toEqual([
      '“second from the left” does not agree with the marks: Nguyễn Văn Bình is far left.',
    ])
    expect(claims('Nguyễn Văn Em (far right) in Huế.')).toEqual(['“far right”: Nguyễn Văn Em is not in this crop.'])
    expect(claims('Nguyễn Văn Dũng (far right) in Huế.')).toEqual([])
    expect(sentenceInCrop(seen, 'vi')).toBe('Trong ảnh: Nguyễn Văn Bình (ngoài cùng bên trái) và Nguyễn Văn Dũng (ngoài cùng bên phải).')
  })
})
