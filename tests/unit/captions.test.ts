import { describe, expect, test } from 'vitest'
import { creditTypedIn, placeholderIn } from '../../editorial/captions.ts'
import { ORDINARY_SENTENCES } from '../support/rules-sentences.ts'

describe('a credit typed inside a caption is found', () => {
  test.for([
    ['Đại biểu trên cầu Trường Tiền (Ảnh: TTXVN)', 'TTXVN'],
    ['Đại biểu trên cầu Trường Tiền (ảnh: Nguyễn Văn An/TTXVN).', 'Nguyễn Văn An/TTXVN'],
    ['Đại biểu trên cầu (ẢNH: TTXVN)', 'TTXVN'],
    ['Đại biểu trên cầu (Nguồn: Báo Quốc tế)', 'Báo Quốc tế'],
    ['Đại biểu trên cầu (Hình: TTXVN)', 'TTXVN'],
    ['Delegates on the bridge (Photo: VNA)', 'VNA'],
    ['Delegates on the bridge (PHOTO: VNA)', 'VNA'],
    ['Delegates on the bridge (Photos: VNA)', 'VNA'],
    ['Delegates on the bridge [Photo by: Jane Doe]', 'Jane Doe'],
    ['Delegates on the bridge [photo: VNA]', 'VNA'],
    ['Delegates on the bridge (Image: VNA)', 'VNA'],
    ['Delegates on the bridge (Credit: VNA)', 'VNA'],
    ['Delegates on the bridge ( Photo :  VNA )', 'VNA'],
    ['Delegates on the bridge (Photo：VNA)', 'VNA'],
    ['(Photo: VNA) Delegates on the bridge', 'VNA'],
    ['Delegates (from left): Lan and Minh (Photo: VNA)', 'VNA'],
  ] as const)('%s: %s', ([caption, credit]) => {
    expect(creditTypedIn(caption)).toBe(credit)
  })

  test('however the marks of its letters were typed', () => {
    const decomposed = 'Đại biểu trên cầu (Ảnh: Nguyễn Văn Ả)'.normalize('NFD')

    expect(creditTypedIn(decomposed)).toBe('Nguyễn Văn Ả')
  })

  test('even when nothing was typed after the colon', () => {
    expect(creditTypedIn('Delegates on the bridge (Photo: )')).toBe('')
  })
})

describe('placeholder text is found', () => {
  test.for([
    ['Họ tên TK, Chủ tịch Hội', 'TK'],
    ['The mayor, TK.', 'TK'],
    ['TK', 'TK'],
    ['Signed by (TK) in Huế', 'TK'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Ông [tên] phát biểu', '[tên]'],
    ['Ông [TÊN] phát biểu', '[TÊN]'],
    ['Mr [name] spoke', '[name]'],
    ['[caption]', '[caption]'],
    ['[chú thích]', '[chú thích]'],
    ['[todo]', '[todo]'],
    ['Mr xxx spoke', 'xxx'],
    ['Mr Xxxxx spoke', 'Xxxxx'],
    ['Ông ??? phát biểu', '???'],
  ] as const)('%s: %s', ([text, placeholder]) => {
    expect(placeholderIn(text)).toBe(placeholder)
  })

  test('the first kind in the list is named when there are several', () => {
    expect(placeholderIn('??? and lorem ipsum')).toBe('lorem ipsum')
  })
})

describe('an ordinary sentence', () => {
  test.for(ORDINARY_SENTENCES)('%s', (sentence) => {
    expect({ credit: creditTypedIn(sentence), placeholder: placeholderIn(sentence) }).toEqual({ credit: null, placeholder: null })
  })

  test('stays ordinary when its marks are decomposed', () => {
    const found = ORDINARY_SENTENCES.map((sentence) => sentence.normalize('NFD')).filter(
      (sentence) => creditTypedIn(sentence) !== null || placeholderIn(sentence) !== null,
    )

    expect(found).toEqual([])
  })

  test('may say “tk” in small letters', () => {
    expect(placeholderIn('tk')).toBeNull()
  })
})

test('an empty text holds neither credit nor placeholder', () => {
  expect([creditTypedIn(''), placeholderIn('')]).toEqual([null, null])
})

test('a hostile caption costs no time: a thousand open brackets, two thousand spaces', () => {
  const started = performance.now()

  expect(creditTypedIn(`${'('.repeat(1_000)}photo${' '.repeat(2_000)}`)).toBeNull()
  expect(creditTypedIn('(photo: '.repeat(500))).toBeNull()
  expect(performance.now() - started).toBeLessThan(1_000)
})

describe('what only looks like a placeholder or a typed credit', () => {
  test.for(['Ký HĐTK hôm qua', 'the Games of the XXX Olympiad', 'Flight TK 164 from Istanbul landed.', 'đầu TK XX', 'số TK 123'])(
    '“%s” is printed',
    (text) => {
      expect(placeholderIn(text)).toBeNull()
    },
  )

  test.for(['Ai nói: TK?', 'TK!', 'Ông “TK” nói', '[tên]'.normalize('NFD')])('“%s” is not', (text) => {
    expect(placeholderIn(text)).not.toBeNull()
  })

  test.for([
    ['Trên cầu [Photo by VNA]', 'VNA'],
    ['On the bridge (Source: VNA)', 'VNA'],
    ['On the bridge (Photo credit: VNA)', 'VNA'],
    ['Trên cầu (Ảnh minh họa: VNA)', 'VNA'],
    ['Trên cầu （Ảnh：TTXVN）', 'TTXVN'],
  ])('the credit in “%s” is %s', ([caption, credit]) => {
    expect(creditTypedIn(caption ?? '')).toBe(credit)
  })
})
