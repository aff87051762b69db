import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleAddress, isSlug, slugOf } from '../../editorial/addresses.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../editorial/languages.ts'
import { anyCharacter } from '../support/rules-texts.ts'

describe('the words of an address', () => {
  test.for([
    ['Bảy mươi lăm năm', 'bay-muoi-lam-nam'],
    ['Đoàn đại biểu đến Đà Nẵng', 'doan-dai-bieu-den-da-nang'],
    ['ĐƯỜNG ĐẾN HUẾ', 'duong-den-hue'],
    ['Nghệ thuật ẩm thực: phở, bún, bánh mì', 'nghe-thuat-am-thuc-pho-bun-banh-mi'],
    ['Ở đây, ữ ợ ẵ ặ ỷ', 'o-day-u-o-a-a-y'],
    ['Visit to Huế', 'visit-to-hue'],
    ['The President’s visit', 'the-presidents-visit'],
    ["The President's visit", 'the-presidents-visit'],
    ['“Người bạn lớn” trở lại', 'nguoi-ban-lon-tro-lai'],
    ['«Xin chào» – ‘Hello’', 'xin-chao-hello'],
    ['  50 năm / 50 years  ', '50-nam-50-years'],
    ['Café Atlético — COP29', 'cafe-atletico-cop29'],
    ['already-a-slug', 'already-a-slug'],
    ['--- a --- b ---', 'a-b'],
  ] as const)('%s: %s', ([title, slug]) => {
    expect(slugOf(title)).toBe(slug)
  })

  test.for(['???', '', '   ', '…', '“”', '你好', 'Привет'])('of %j: none, so that the writer is asked for them', (title) => {
    expect(slugOf(title)).toBe('')
  })

  test('do not depend on how the marks were typed', () => {
    const title = 'Đường về những ngày hữu nghị, ổn định và phồn vinh'

    expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title.normalize('NFC')))
    expect(slugOf(title.normalize('NFD'))).toBe('duong-ve-nhung-ngay-huu-nghi-on-dinh-va-phon-vinh')
  })

  test('end at a whole word after eighty characters', () => {
    const title = 'Đoàn đại biểu Hội hữu nghị Việt Nam thăm và làm việc tại các tỉnh miền Trung trong mười ngày'

    expect(slugOf(title)).toBe('doan-dai-bieu-hoi-huu-nghi-viet-nam-tham-va-lam-viec-tai-cac-tinh-mien-trung')
  })

  test('keep a word that ends exactly at the eightieth character', () => {
    const eighty = `${'abcd-'.repeat(15)}abcde`

    expect(slugOf(eighty)).toBe(eighty)
    expect(slugOf(`${eighty} more`)).toBe(eighty)
    expect(slugOf(`${eighty}f more`)).toBe('abcd-'.repeat(15).slice(0, -1))
  })

  test('are a slug or nothing, for any title at all', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const slug = slugOf(title)

        expect(slug === '' || (isSlug(slug) && slug.length <= 80)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test('make the same words again from themselves', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a slug', () => {
  test.for(['a', 'hue', 'visit-to-hue', '2025', '50-nam', 'a'.repeat(120)])('may be %s', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  test.for(['', '-', 'a-', '-a', 'a--b', 'A', 'Huế', 'a b', 'a_b', 'a/b', '../etc', 'a.html', 'a\n', 'đ', 'a?', 'a'.repeat(121)])(
    'may not be %j',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )
})

test('an article’s address is its language, the day it was first public, and its slug', () => {
  expect(articleAddress({ language: 'vi', day: '2025-11-16', slug: 'bay-muoi-lam-nam' })).toBe('/vi/2025/11/16/bay-muoi-lam-nam')
})

describe('the magazine’s languages', () => {
  test('are Vietnamese and English, Vietnamese first', () => {
    expect(LANGUAGES).toEqual(['vi', 'en'])
    expect(DEFAULT_LANGUAGE).toBe('vi')
    expect(LANGUAGE_NAMES).toEqual({ vi: 'Tiếng Việt', en: 'English' })
  })

  test('are written exactly so in an address', () => {
    expect(['vi', 'en', 'VI', 'fr', '', 'vi-VN', null, 0].filter(isLanguage)).toEqual(['vi', 'en'])
  })
})

/** Anything a keyboard can send, with Vietnamese letters and separators made likely. */
const anyTitle = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aăâđêôơưẳệỏĐ Z9-–’"/.İßﬁ')), maxLength: 200 }),
)

describe('letters that no keyboard of ours has', () => {
  test.for([
    ['Ðà Nẵng', 'da-nang'],
    ['Łódź Søren straße', 'lodz-soren-strasse'],
    [`${'a'.repeat(100)} b`, 'a'.repeat(80)],
    [`a ${'b'.repeat(100)}`, `a-${'b'.repeat(78)}`],
  ])('“%s” becomes %s', ([title, slug]) => {
    expect(slugOf(title ?? '')).toBe(slug)
  })
})
