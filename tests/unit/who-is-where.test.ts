import { describe, expect, it } from 'vitest'
import type { HeadBox } from '../../editorial/head-rows.ts'
import { ordinal, readOrdinal } from '../../editorial/ordinals.ts'
import { placeSentence, type PlacedHead } from '../../editorial/place-sentence.ts'
import { markedRows, markIn } from '../../editorial/who-is-shown.ts'
import { placeInWords, placesOf, placesWithin } from '../../editorial/who-is-where.ts'
import { groupPhoto } from '../support/group-photo.ts'

const inWords = (rows: readonly number[], language: 'vi' | 'en') =>
  placesOf(groupPhoto({ rows })).map((place) => placeInWords(place, language))

describe('a place in words', () => {
  it('counts from the nearer side, names the ends and the centre', () => {
    expect(inWords([7], 'en')).toEqual([
      'far left',
      'second from the left',
      'third from the left',
      'centre',
      'third from the right',
      'second from the right',
      'far right',
    ])
    expect(inWords([6], 'vi')).toEqual([
      'ngoài cùng bên trái',
      'thứ hai từ trái sang',
      'thứ ba từ trái sang',
      'thứ ba từ phải sang',
      'thứ hai từ phải sang',
      'ngoài cùng bên phải',
    ])
  })

  it('says left and right of two, and nothing of one', () => {
    expect([inWords([2], 'en'), inWords([1], 'en'), inWords([1], 'vi')]).toEqual([['left', 'right'], [''], ['']])
  })

  it('names the row where there are several, and the row alone where one stands in it', () => {
    expect(inWords([4, 5, 1], 'en')).toEqual([
      'front row, far left',
      'front row, second from the left',
      'front row, second from the right',
      'front row, far right',
      'second row, far left',
      'second row, second from the left',
      'second row, centre',
      'second row, second from the right',
      'second row, far right',
      'back row',
    ])
    expect(new Set(inWords([4, 5], 'vi').map((words) => words.split(', ')[0]))).toEqual(new Set(['hàng đầu', 'hàng sau']))
    expect(new Set(inWords([4, 5, 4, 5], 'vi').map((words) => words.split(', ')[0]))).toEqual(
      new Set(['hàng đầu', 'hàng thứ hai', 'hàng thứ ba', 'hàng cuối']),
    )
  })

  it('is the one of the article, for the sixth from the right of the front row', () => {
    const places = placesOf(groupPhoto({ rows: [12, 11], arch: 0.4 }))
    const sixth = places[6]

    expect(sixth && [placeInWords(sixth, 'en'), placeInWords(sixth, 'vi')]).toEqual([
      'front row, sixth from the right',
      'hàng đầu, thứ sáu từ phải sang',
    ])
  })
})

describe('an ordinal', () => {
  it('is written as people write it', () => {
    const said = [1, 4, 5, 10, 12, 14, 15, 20, 21, 24, 25, 40, 101, 115]

    expect(said.map((number) => ordinal(number, 'vi'))).toEqual([
      'thứ nhất',
      'thứ tư',
      'thứ năm',
      'thứ mười',
      'thứ mười hai',
      'thứ mười bốn',
      'thứ mười lăm',
      'thứ hai mươi',
      'thứ hai mươi mốt',
      'thứ hai mươi tư',
      'thứ hai mươi lăm',
      'thứ bốn mươi',
      'thứ một trăm linh một',
      'thứ một trăm mười lăm',
    ])
    expect([1, 2, 3, 8, 9, 12, 20, 21, 40, 99, 100, 112].map((number) => ordinal(number, 'en'))).toEqual([
      'first',
      'second',
      'third',
      'eighth',
      'ninth',
      'twelfth',
      'twentieth',
      'twenty-first',
      'fortieth',
      'ninety-ninth',
      'hundredth',
      'hundred and twelfth',
    ])
  })

  it.each(['vi', 'en'] as const)('in %s is read as it is written, for every number', (language) => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1)

    expect(numbers.map((number) => readOrdinal(ordinal(number, language)))).toEqual(numbers)
  })

  it.each([
    ['6th', 6],
    ['thứ 6', 6],
    ['Thứ  Sáu', 6],
    ['twenty first', 21],
    ['đầu tiên', 1],
    ['0th', null],
    ['row', null],
  ])('%s', (text, number) => {
    expect(readOrdinal(text)).toBe(number)
  })
})

describe('a part of the picture', () => {
  const boxes = groupPhoto({ rows: [10, 10], uneven: 0 })

  it('counts only those seen in it, their boxes as fractions of it', () => {
    const [, , , fourth] = boxes
    const seen = placesWithin(boxes, { x: (fourth?.x ?? 0) - 0.01, y: 0, w: 0.3, h: 1 })
    const said = seen.filter(({ place }) => place.row === 1).map(({ index, place }) => [index, placeInWords(place, 'en')])

    expect(said[0]).toEqual([3, 'front row, far left'])
    expect(said.at(-1)?.[1]).toBe('front row, far right')
    expect(seen.every(({ box }) => box.x >= 0 && box.x + box.w <= 1.00001)).toBe(true)
    expect(seen[0]?.box.w).toBeCloseTo((boxes[3]?.w ?? 0) / 0.3, 4)
  })

  it('of which one row is left names no row', () => {
    const front = Math.min(...boxes.slice(0, 10).map(({ y }) => y))
    const seen = placesWithin(boxes, { x: 0, y: front, w: 1, h: 1 - front })

    expect(seen.map(({ place }) => placeInWords(place, 'en'))).toEqual(inWords([10], 'en'))
  })

  it('that is the whole picture changes nothing, and one with nobody is empty', () => {
    const whole = placesWithin(boxes, { x: 0, y: 0, w: 1, h: 1 })

    expect(whole.map(({ place }) => place)).toEqual(placesOf(boxes))
    expect(placesWithin(boxes, { x: 0, y: 0, w: 0.01, h: 0.01 })).toEqual([])
  })
})

describe('a mark', () => {
  it.each([
    [{ x: 0.1, y: 0.2, w: 0.3, h: 0.4 }, true],
    [{ x: 0, y: 0, w: 1, h: 1 }, true],
    [{ x: 0.1, y: 0.2, w: 0.3 }, false],
    [{ x: 0.9, y: 0.2, w: 0.3, h: 0.1 }, false],
    [{ x: 0.1, y: 0.2, w: 0, h: 0.1 }, false],
    [{ x: -0.1, y: 0.2, w: 0.1, h: 0.1 }, false],
    [{ x: '0.1', y: 0.2, w: 0.1, h: 0.1 }, false],
    [{}, false],
  ])('%o: %s', (row, isMark) => {
    expect(markIn(row) !== null).toBe(isMark)
  })

  it('counts with the others; a row without one is nowhere', () => {
    const [left, right] = groupPhoto({ rows: [2] })
    const rows = [{ who: 'nobody' }, { who: 'right', ...right }, { who: 'left', ...left }]

    expect(markedRows(rows).map(({ row, place }) => [row.who, place.fromLeft])).toEqual([
      ['right', 2],
      ['left', 1],
    ])
  })
})

/** The heads of a group with their places, and who they are. */
const placed = (boxes: readonly HeadBox[], personAt: (index: number) => PlacedHead['person']): PlacedHead[] =>
  placesOf(boxes).map((place, index) => ({ place, person: personAt(index) }))

const CHIEN = {
  name: 'Đỗ Văn Chiến',
  vi: ['Ủy viên Bộ Chính trị', 'Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  en: ['Member of the Politburo', 'President of the Central Committee of the Vietnam Fatherland Front'],
}

describe('the sentence for the caption', () => {
  const group = groupPhoto({ rows: [12, 11], arch: 0.4 })
  const alone = (language: 'vi' | 'en') =>
    placeSentence(
      placed(group, (index) => (index === 6 ? { name: CHIEN.name, offices: CHIEN[language] } : null)),
      language,
    )

  it('gives the place in brackets and the office of the day, in either language', () => {
    expect(alone('en')).toBe(
      'In the picture: Đỗ Văn Chiến (front row, sixth from the right), Member of the Politburo, President of the Central Committee of the Vietnam Fatherland Front.',
    )
    expect(alone('vi')).toBe(
      'Trong ảnh: Ủy viên Bộ Chính trị, Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang).',
    )
  })

  it('lists everybody from the left, row by row, where everybody is named', () => {
    const people = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang', 'Hà']
    const named = (rows: readonly number[]) => placed(groupPhoto({ rows }), (index) => ({ name: people[index] ?? '', offices: [] }))

    expect(placeSentence(named([3]), 'en')).toBe('From left: An, Bình and Chi.')
    expect(placeSentence(named([3, 4]), 'vi')).toBe(
      'Hàng đầu, từ trái sang: An, Bình và Chi. Hàng sau, từ trái sang: Dung, Em, Giang và Hà.',
    )
  })

  it('says no place of one who is alone, and nothing where nobody is named', () => {
    const one = placed(groupPhoto({ rows: [1] }), () => ({ name: 'An', offices: ['Mayor'] }))

    expect(placeSentence(one, 'en')).toBe('In the picture: An, Mayor.')
    expect(
      placeSentence(
        placed(group, () => null),
        'en',
      ),
    ).toBe('')
  })
})
