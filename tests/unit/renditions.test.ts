import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_FORMATS, RENDITION_FORMATS, renditionWidths } from '../../editorial/renditions.ts'

describe('a photo is made in', () => {
  test.for([
    [6000, [320, 640, 960, 1280, 1920, 2560]],
    [2560, [320, 640, 960, 1280, 1920, 2560]],
    [2559, [320, 640, 960, 1280, 1920]],
    [1000, [320, 640, 960]],
    [320, [320]],
    [319, [319]],
    [1, [1]],
  ] as const)('from %i pixels across: %o', ([original, widths]) => {
    expect(renditionWidths(original)).toEqual(widths)
  })

  test('at least one width, each once, growing, and never larger than it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (original) => {
        const widths = renditionWidths(original)

        expect(widths.length).toBeGreaterThan(0)
        expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b))
        expect(Math.max(...widths)).toBeLessThanOrEqual(original)
      }),
    )
  })

  test('WebP, and JPEG for whoever cannot show that; AVIF comes later', () => {
    expect(FIRST_FORMATS).toEqual(['webp', 'jpg'])
    expect(RENDITION_FORMATS).toEqual(['avif', 'webp', 'jpg'])
  })
})
