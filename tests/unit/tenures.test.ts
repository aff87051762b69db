import { describe, expect, test } from 'vitest'
import { officesOn, type Tenure } from '../../editorial/tenures.ts'

function tenure(from: string, to: string, office: Partial<Tenure['office']> = {}): Tenure {
  return { office: { vi: 'Chủ tịch', en: 'President', ...office }, from, to }
}

describe('an office is printed on every day it is held', () => {
  test.for([
    ['2021-04-05', '2024-10-21', '2021-04-04', false],
    ['2021-04-05', '2024-10-21', '2021-04-05', true],
    ['2021-04-05', '2024-10-21', '2023-01-01', true],
    ['2021-04-05', '2024-10-21', '2024-10-21', true],
    ['2021-04-05', '2024-10-21', '2024-10-22', false],
    ['2021-04-05', '', '2021-04-04', false],
    ['2021-04-05', '', '2099-12-31', true],
    ['', '2024-10-21', '1900-01-01', true],
    ['', '2024-10-21', '2024-10-22', false],
    ['', '', '2026-01-01', true],
  ] as const)('from “%s” to “%s”, on %s: %s', ([from, to, day, held]) => {
    expect(officesOn(day, { tenures: [tenure(from, to)], language: 'en' })).toEqual(held ? ['President'] : [])
  })
})

describe('a day on the edge of an imprecise date counts', () => {
  test.for([
    ['2021-04', '2024-10', '2021-03-31', false],
    ['2021-04', '2024-10', '2021-04-01', true],
    ['2021-04', '2024-10', '2024-10-31', true],
    ['2021-04', '2024-10', '2024-11-01', false],
    ['2021', '2024', '2020-12-31', false],
    ['2021', '2024', '2021-01-01', true],
    ['2021', '2024', '2024-12-31', true],
    ['2021', '2024', '2025-01-01', false],
    ['1950?', '195X', '1949-12-31', false],
    ['1950?', '195X', '1950-01-01', true],
    ['1950?', '195X', '1959-12-31', true],
    ['1950?', '195X', '1960-01-01', false],
    ['XXXX', '2024', '1800-01-01', true],
    ['2021', 'XXXX', '2099-01-01', true],
  ] as const)('from %s to %s, on %s: %s', ([from, to, day, held]) => {
    expect(officesOn(day, { tenures: [tenure(from, to)], language: 'en' })).toEqual(held ? ['President'] : [])
  })

  test('on the day of a handover both offices are printed', () => {
    const tenures = [tenure('2016', '2021-04-05', { en: 'Vice President' }), tenure('2021-04-05', '')]

    expect(officesOn('2021-04-05', { tenures, language: 'en' })).toEqual(['Vice President', 'President'])
    expect(officesOn('2021-04-06', { tenures, language: 'en' })).toEqual(['President'])
  })
})

describe('several offices', () => {
  const tenures = [
    tenure('2021-04', '', { vi: 'Bí thư Trung ương Đảng', en: 'Secretary of the Central Committee' }),
    tenure('2016', '', { vi: 'Chủ tịch Ủy ban', en: 'Chair of the Committee' }),
    tenure('2010', '2015', { vi: 'Phó Chủ tịch', en: 'Vice Chair' }),
  ]

  test('are printed in the person’s own order, not by date', () => {
    expect(officesOn('2025-11-16', { tenures, language: 'en' })).toEqual(['Secretary of the Central Committee', 'Chair of the Committee'])
    expect(officesOn('2025-11-16', { tenures: tenures.toReversed(), language: 'en' })).toEqual([
      'Chair of the Committee',
      'Secretary of the Central Committee',
    ])
  })

  test('are those of the day, not of today', () => {
    expect(officesOn('2012-05-01', { tenures, language: 'en' })).toEqual(['Vice Chair'])
    expect(officesOn('2009-12-31', { tenures, language: 'en' })).toEqual([])
  })

  test('are printed in the language of the edition', () => {
    expect(officesOn('2025-11-16', { tenures, language: 'vi' })).toEqual(['Bí thư Trung ương Đảng', 'Chủ tịch Ủy ban'])
  })
})

test('an office without a name in the language is left out, and never borrowed from another language', () => {
  const tenures = [tenure('2021', '', { en: '' }), tenure('2021', '', { en: 'Member of Parliament' })]

  expect(officesOn('2025-11-16', { tenures, language: 'en' })).toEqual(['Member of Parliament'])
  expect(officesOn('2025-11-16', { tenures, language: 'vi' })).toEqual(['Chủ tịch', 'Chủ tịch'])
})

test('whoever holds no office is printed without one', () => {
  expect(officesOn('2025-11-16', { tenures: [], language: 'vi' })).toEqual([])
})
