import { describe, expect, test } from 'vitest'
import { faultInTime, momentInWords, parseInstant } from '../../editorial/instants.ts'

describe('an instant', () => {
  test.for([
    ['2026-11-23T06:00+07:00', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23T06:00:00+07:00', '2026-11-22T23:00:00.000Z'],
    ['2026-11-22T23:00:00Z', '2026-11-22T23:00:00.000Z'],
    ['2026-11-22T23:00:00.250Z', '2026-11-22T23:00:00.250Z'],
    ['2028-02-29T12:00:00-05:00', '2028-02-29T17:00:00.000Z'],
  ] as const)('is read with its offset: %s', ([text, expected]) => {
    expect(parseInstant(text)?.toISOString()).toBe(expected)
  })

  test.for([
    ['without its offset, which a doubled hour would need', '2026-11-23T06:00'],
    ['of a zone by name', '2026-11-23T06:00[Asia/Ho_Chi_Minh]'],
    ['of a day that does not exist', '2026-02-30T06:00+07:00'],
    ['of a leap day in another year', '2027-02-29T06:00+07:00'],
    ['of hour 24', '2026-11-23T24:00+07:00'],
    ['of minute 60', '2026-11-23T06:60+07:00'],
    ['with an offset that no zone has', '2026-11-23T06:00+15:00'],
    ['of a day alone', '2026-11-23'],
    ['as a number', '1795392559366'],
    ['in words', 'tomorrow'],
    ['with something behind it', '2026-11-23T06:00Z; drop'],
    ['of nothing', ''],
  ] as const)('is not a time %s', ([, text]) => {
    expect(parseInstant(text)).toBeNull()
  })
})

describe('a time that somebody sets', () => {
  const now = new Date('2026-11-22T23:00:00Z')

  test('lies in the future, at most five years ahead', () => {
    expect(faultInTime(new Date('2026-11-22T23:00:01Z'), { now })).toBeNull()
    expect(faultInTime(new Date('2031-11-22T23:00:00Z'), { now })).toBeNull()
    expect(faultInTime(now, { now })).toMatchObject({ code: 'time-passed', where: 'at' })
    expect(faultInTime(new Date('2031-11-22T23:00:01Z'), { now })).toMatchObject({ code: 'time-too-far', where: 'at' })
    expect(faultInTime(new Date('2226-01-01T00:00:00Z'), { now })).toMatchObject({ code: 'time-too-far' })
  })

  test('is told in the newsroom’s zone', () => {
    expect(momentInWords('2026-11-22T23:00:00Z')).toBe('23/11/2026, 06:00 (GMT+7)')
  })
})
