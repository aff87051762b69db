import { expect, test } from 'vitest'
import { timeLeft } from '../../cms/admin/time-left.ts'

const now = new Date('2026-11-22T23:00:00Z')

test.for([
  ['2026-11-22T23:00:20Z', '1 minute', '1 phút'],
  ['2026-11-22T23:45:00Z', '45 minutes', '45 phút'],
  ['2026-11-23T02:00:00Z', '3 hours', '3 giờ'],
  ['2026-11-23T02:20:00Z', '3 hours 20 minutes', '3 giờ 20 phút'],
  ['2026-11-24T00:00:30Z', '1 day 1 hour', '1 ngày 1 giờ'],
  ['2026-12-02T23:05:00Z', '10 days', '10 ngày'],
] as const)('until %s it is %s', ([instant, english, vietnamese]) => {
  expect(timeLeft(instant, { now, language: 'en' })).toBe(english)
  expect(timeLeft(instant, { now, language: 'vi' })).toBe(vietnamese)
})

test('what has passed has no time left, nor has what is no instant', () => {
  expect(timeLeft('2026-11-22T23:00:00Z', { now, language: 'en' })).toBeNull()
  expect(timeLeft('tomorrow', { now, language: 'en' })).toBeNull()
})
