import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileSays } from '../../editorial/file-says.ts'
import { differencesWith, differsInShape } from '../../editorial/replaced-file.ts'

describe('another file of a picture', () => {
  test('has the same shape at any size, to a percent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 9_000 }),
        fc.integer({ min: 200, max: 9_000 }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (width, height, scale) => {
          const after = { width: Math.round(width * scale), height: Math.round(height * scale) }

          expect(differsInShape({ width, height }, after)).toBe(false)
        },
      ),
    )
    expect(differsInShape({ width: 3000, height: 2000 }, { width: 3029, height: 2000 })).toBe(false)
  })

  test('has another one where it was cropped, extended or turned', () => {
    expect(differsInShape({ width: 3000, height: 2000 }, { width: 3040, height: 2000 })).toBe(true)
    expect(differsInShape({ width: 3000, height: 2000 }, { width: 2960, height: 2000 })).toBe(true)
    expect(differsInShape({ width: 3000, height: 2000 }, { width: 2000, height: 3000 })).toBe(true)
  })

  test('is compared with what the desk has, field by field, as the most trusted place of it says', () => {
    const says: Pick<FileSays, 'lines'> = {
      lines: [
        {
          field: 'credit',
          said: [
            { source: 'xmp', texts: ['VNA'] },
            { source: 'iim', texts: ['TTXVN'] },
          ],
          isConflict: true,
        },
        { field: 'caption.en', said: [{ source: 'xmp', texts: ['A bridge'] }], isConflict: false },
        { field: 'keywords', said: [{ source: 'xmp', texts: ['bridge', 'dawn'] }], isConflict: false },
        { field: 'place', said: [{ source: 'xmp', texts: ['Huế'] }], isConflict: false },
      ],
    }
    const ours: Record<string, unknown> = { credit: ' VNA ', 'caption.en': null, keywords: ['bridge'] }

    expect(differencesWith(says, (path) => ours[path])).toEqual([
      { field: 'caption.en', path: 'caption.en', ours: '', theirs: 'A bridge' },
      { field: 'keywords', path: 'keywords', ours: 'bridge', theirs: 'bridge, dawn' },
    ])
  })
})
