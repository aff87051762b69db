import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asEdtf, newsroomDay, parseDate } from '../../editorial/dates.ts'

describe('a date is known to', () => {
  test.for([
    ['2025-11-16', 'day', '2025-11-16', '2025-11-16'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2021-04', 'month', '2021-04-01', '2021-04-30'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2021-12', 'month', '2021-12-01', '2021-12-31'],
    ['1950', 'year', '1950-01-01', '1950-12-31'],
    ['194X', 'decade', '1940-01-01', '1949-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['XXXX', 'unknown', null, null],
  ] as const)('%s: the %s, from %s to %s', ([text, precision, earliest, latest]) => {
    expect(parseDate(text)).toEqual({ precision, earliest, latest, uncertain: false, approximate: false })
  })

  test('its own day or month, and never reaches outside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        // The day before the first of the next month, as ECMAScript's own calendar has it.
        const last = new Date(0)
        last.setUTCFullYear(year, month, 0)

        expect(parseDate(text)).toMatchObject({ earliest: `${text}-01`, latest: `${text}-${last.getUTCDate()}` })
        expect(parseDate(`${text}-${last.getUTCDate()}`)?.precision).toBe('day')
        expect(parseDate(`${text}-${last.getUTCDate() + 1}`)).toBeNull()
      }),
    )
  })
})

describe('a doubt is kept with the date', () => {
  test.for([
    ['1950?', { uncertain: true, approximate: false }],
    ['1950~', { uncertain: false, approximate: true }],
    ['1950%', { uncertain: true, approximate: true }],
    ['2021-04?', { uncertain: true, approximate: false }],
    ['2021-04-05~', { uncertain: false, approximate: true }],
    ['194X%', { uncertain: true, approximate: true }],
    ['19XX~', { uncertain: false, approximate: true }],
    ['XXXX?', { uncertain: true, approximate: false }],
  ] as const)('%s: %o', ([text, marks]) => {
    expect(parseDate(text)).toEqual({ ...parseDate(text.slice(0, -1)), ...marks })
  })
})

describe('a date typed as Vietnam and Britain write it', () => {
  test.for([
    ['16/11/2025', '2025-11-16'],
    ['2/9/1945', '1945-09-02'],
    [' 19.11.1950 ', '1950-11-19'],
    ['19-11-1950~', '1950-11-19~'],
    ['4/2021', '2021-04'],
    ['11/2025?', '2025-11?'],
    ['30/02/1945', '1945-02-30'],
  ] as const)('%s is stored as %s', ([typed, edtf]) => {
    expect(asEdtf(typed)).toBe(edtf)
  })

  test.for(['2025-11-16', '2025-11', '194X', 'XXXX', '', '16/11/25', '1/2/3/2025', 'about 1950'])(
    '“%s” is none and stays as it is',
    (typed) => {
      expect(asEdtf(typed)).toBe(typed)
    },
  )
})

describe('no date', () => {
  test.for(['1945-02-30', '2023-02-29', '1900-02-29', '2025-04-31', '2025-11-00', '2025-11-32'])('%s: there is no such day', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test.for(['2025-00', '2025-13', '2025-13-01'])('%s: there is no such month', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test.for([
    '',
    'yesterday',
    '16/11/2025',
    '16-11-2025',
    '2025-1-6',
    '25',
    '20251116',
    '2025-11-16T08:00',
    '2025/2026',
    '2025-21',
    '2025-11-16/2025-11-17',
    '1XXX',
    '194x',
    '19X5',
    '194X-05',
    'XXXX-05-19',
    '2025-XX',
    '2025-11-XX',
    '1950??',
    '1950?~',
    '?1950',
    '-0050',
    '١٩٥٠',
    '2025-11-16\n2025-11-17',
  ])('%j is not written as a date we take', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test('text of any kind is refused or understood, never thrown at the writer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX]{4}(-\d{2}){0,2}[?~%]?$/)), (text) => {
        const date = parseDate(text)

        expect(date === null || date.earliest === null || (date.latest !== null && date.earliest <= date.latest)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('spaces around a date do not matter', () => {
  expect(parseDate(' 2025-11-16 ')).toEqual(parseDate('2025-11-16'))
})

describe('the newsroom’s day', () => {
  test.for([
    ['2025-11-16T16:59:59.999Z', '2025-11-16'],
    ['2025-11-16T17:00:00.000Z', '2025-11-17'],
    ['2025-12-31T16:59:59.999Z', '2025-12-31'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2024-02-29T17:00:00.000Z', '2024-03-01'],
    ['2025-02-28T17:00:00.000Z', '2025-03-01'],
    ['2025-06-01T00:00:00.000Z', '2025-06-01'],
  ] as const)('at %s is %s', ([instant, day]) => {
    expect(newsroomDay(new Date(instant))).toBe(day)
  })

  test('turns at midnight in Hà Nội at the end of every month, which is five in the afternoon UTC', () => {
    for (let month = 0; month < 12 * 30; month += 1) {
      const last = new Date(Date.UTC(2015, month + 1, 0, 16, 59, 59, 999))
      const first = new Date(last.getTime() + 1)

      expect(newsroomDay(last)).toBe(last.toISOString().slice(0, 10))
      expect(newsroomDay(first)).toBe(new Date(Date.UTC(2015, month + 1, 1)).toISOString().slice(0, 10))
    }
  })

  test('is always a date that the newsroom’s own dates understand', () => {
    const instants = fc.date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parseDate(newsroomDay(instant))?.precision).toBe('day')
      }),
    )
  })
})
