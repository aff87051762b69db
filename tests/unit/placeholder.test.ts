import { rgbaToThumbHash } from 'thumbhash'
import { expect, test } from 'vitest'
import { placeholderColour, placeholderImage } from '../../cms/admin/photos/placeholder.ts'

const red = Buffer.from(rgbaToThumbHash(4, 3, Array.from({ length: 12 }, () => [200, 20, 40, 255]).flat())).toString('base64')

test('a red photo is red from far away', () => {
  const [r = 0, g = 255, b = 255] = (placeholderColour(red)?.match(/\d+/gu) ?? []).map(Number)

  expect(Math.abs(r - 200)).toBeLessThan(16)
  expect(Math.abs(g - 20)).toBeLessThan(16)
  expect(Math.abs(b - 40)).toBeLessThan(16)
  expect(placeholderImage(red)).toMatch(/^data:image\/png;base64,/)
})

test.for(['', 'not base64 at all', 'AA==', red.slice(0, 4), 'ảnh'])('of %j there is none or a colour, and nothing fails', (placeholder) => {
  expect(placeholderColour(placeholder) ?? 'rgb(').toMatch(/^rgb\(/)
  expect(placeholderImage(placeholder) ?? 'data:').toMatch(/^data:/)
})
