import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthSpan, overlap, without, type Span } from '../../editorial/usage.ts'

function span(from: number, until: number | null): Span {
  return { from: day(from), until: until === null ? null : day(until) }
}

function day(number: number): string {
  return new Date(Date.UTC(2026, 10, number)).toISOString()
}

describe('what is left of the time a picture was public', () => {
  test.for<[string, Span, Span[], Span[]]>([
    ['all of it where nothing was withheld', span(1, 9), [], [span(1, 9)]],
    ['two parts around a time in the middle', span(1, 9), [span(3, 5)], [span(1, 3), span(5, 9)]],
    ['the part before where it did not come back', span(1, null), [span(3, null)], [span(1, 3)]],
    ['the part after where it began withheld', span(3, null), [span(1, 5)], [span(5, null)]],
    ['nothing where it was withheld throughout', span(3, 5), [span(1, 9)], []],
    ['all of it where that was at another time', span(1, 3), [span(3, 5)], [span(1, 3)]],
    ['three parts around two times', span(1, 9), [span(2, 3), span(5, 6)], [span(1, 2), span(3, 5), span(6, 9)]],
  ])('%s', ([, whole, taken, left]) => {
    expect(without(whole, taken)).toEqual(left)
  })

  test('never has a moment in common with what was taken out, whatever was', () => {
    const spans = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 10 })))
      .map(([from, length]) => span(from, length === null ? null : from + length))

    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 5 }), (whole, taken) => {
        for (const left of without(whole, taken)) for (const hole of taken) expect(overlap(left, hole)).toBe(false)
      }),
    )
  })
})

describe('a month', () => {
  test('is the newsroom’s, from midnight to midnight', () => {
    expect(monthSpan('2026-11')).toEqual({ from: '2026-10-31T17:00:00.000Z', until: '2026-11-30T17:00:00.000Z' })
    expect(monthSpan('2026-12')).toEqual({ from: '2026-11-30T17:00:00.000Z', until: '2026-12-31T17:00:00.000Z' })
  })

  test.for(['', '2026', '2026-13', '2026-00', '2026-1', '0000-01', 'November', '2026-11-01'])('is none: “%s”', (text) => {
    expect(monthSpan(text)).toBeNull()
  })

  test('has no part in what ended as it began', () => {
    expect(overlap(span(1, 3), span(3, 5))).toBe(false)
    expect(overlap(span(1, 4), span(3, 5))).toBe(true)
    expect(overlap(span(1, null), span(3, null))).toBe(true)
  })
})
