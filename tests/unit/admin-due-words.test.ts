import { describe, expect, test } from 'vitest'
import { dashboardWords } from '../../cms/admin/dashboard/dashboard-words.ts'
import { dueInWords } from '../../cms/admin/dashboard/due-in-words.ts'
import { listWords } from '../../cms/admin/lists/list-words.ts'

/** 22 November 2026, 23:30 in Hà Nội. */
const now = new Date('2026-11-22T16:30:00.000Z')

function due(dueAt: string, language: 'en' | 'vi' = 'en') {
  return dueInWords(dueAt, { now, language })
}

describe('a due time is said', () => {
  test.each([
    ['2026-11-22T16:45:00.000Z', 'Due today, 23:45'],
    ['2026-11-22T17:15:00.000Z', 'Due tomorrow, 00:15'],
    ['2026-11-25T02:00:00.000Z', 'Due in 3 days, 25/11/2026'],
    ['2026-12-31T02:00:00.000Z', 'Due 31/12/2026'],
  ])('while it is to come: %s', (dueAt, words) => {
    expect(due(dueAt)).toEqual({ words, isLate: false })
  })

  test.each([
    ['2026-11-22T16:29:30.000Z', 'Overdue by 1 minute', 'Trễ 1 phút'],
    ['2026-11-22T13:30:00.000Z', 'Overdue by 3 hours', 'Trễ 3 giờ'],
    ['2026-11-21T16:30:00.000Z', 'Overdue by 1 day', 'Trễ 1 ngày'],
    ['2026-11-12T16:30:00.000Z', 'Overdue by 10 days', 'Trễ 10 ngày'],
  ])('when it is past: %s', (dueAt, english, vietnamese) => {
    expect(due(dueAt)).toEqual({ words: english, isLate: true })
    expect(due(dueAt, 'vi')).toEqual({ words: vietnamese, isLate: true })
  })

  test('not at all where it is no time', () => {
    expect(due('soon')).toBeNull()
  })
})

test.each([
  ['the first screen', dashboardWords('en'), dashboardWords('vi')],
  ['the lists', listWords('en'), listWords('vi')],
])('every word of %s is there in Vietnamese, with the same places left open, and is not the English one', (_, english, vietnamese) => {
  const [en, vi] = [sentencesOf(english), sentencesOf(vietnamese)]

  expect(vi.map(({ path, places }) => ({ path, places }))).toEqual(en.map(({ path, places }) => ({ path, places })))
  expect(vi.filter(({ text }, index) => text === en[index]?.text && /\p{L}{3}/u.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([])
})

type Sentence = { path: string; text: string; places: string[] }

function sentencesOf(table: unknown, path = ''): Sentence[] {
  if (typeof table === 'string') return [{ path, text: table, places: (table.match(/\{\w+\}/g) ?? []).toSorted() }]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`))
}
