import { describe, expect, test } from 'vitest'
import { isoDate, knownDateInWords, spanInWords, termInWords, yearOf } from '../../site/known-dates.ts'

describe('a date is told at the precision that is known', () => {
  test.for([
    ['1950-11-19', '19/11/1950', '19 November 1950', '1950-11-19', 1950],
    ['1950-11', 'tháng 11/1950', 'November 1950', '1950-11', 1950],
    ['1950', '1950', '1950', '1950', 1950],
    ['194X', 'thập niên 1940', 'the 1940s', null, null],
    ['19XX', '1900–1999', '1900–1999', null, null],
    ['1946~', 'khoảng 1946', 'about 1946', null, 1946],
    ['1945?', '1945 (chưa chắc chắn)', '1945 (uncertain)', null, 1945],
    ['194X%', 'khoảng thập niên 1940 (chưa chắc chắn)', 'about the 1940s (uncertain)', null, null],
    ['XXXX', 'không rõ ngày', 'date unknown', null, null],
    ['1945-02-30', '', '', null, null],
    ['', '', '', null, null],
  ] as const)('%s', ([text, vi, en, iso, year]) => {
    expect(knownDateInWords(text, 'vi')).toBe(vi)
    expect(knownDateInWords(text, 'en')).toBe(en)
    expect(isoDate(text)).toBe(iso)
    expect(yearOf(text)).toBe(year)
  })
})

test('what lasted is told from its first day to its last', () => {
  expect(spanInWords({ from: '2025-11-16', until: '2025-11-18' }, 'vi')).toBe('16/11/2025 – 18/11/2025')
  expect(spanInWords({ from: '1945', until: '' }, 'en')).toBe('1945')
  expect(spanInWords({ from: '1945', until: '1945' }, 'en')).toBe('1945')
})

test('an office without an end is still held, and one without a beginning began nobody knows when', () => {
  expect(termInWords({ from: '2021-04', to: '' }, 'vi')).toBe('từ tháng 4/2021')
  expect(termInWords({ from: '2021-04', to: '2024' }, 'en')).toBe('April 2021 – 2024')
  expect(termInWords({ from: '', to: '2024' }, 'en')).toBe('until 2024')
  expect(termInWords({ from: '', to: '' }, 'vi')).toBe('không rõ thời gian')
})
