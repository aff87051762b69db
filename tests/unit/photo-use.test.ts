import { describe, expect, test } from 'vitest'
import {
  hasFuture,
  isOver,
  judgeRights,
  judgeUse,
  languagesOver,
  nextDayOfRights,
  type Lease,
  type PhotoToUse,
  type Rights,
} from '../../editorial/photo-use.ts'
import {
  CATEGORY_RULES,
  CC_LICENCES,
  ccAddress,
  ccLicenceAt,
  ccName,
  isNonCommercial,
  RIGHTS_CATEGORIES,
} from '../../editorial/rights-categories.ts'

const DAY = '2025-11-16'
const TODAY = { language: 'vi', day: DAY } as const

function rights(given: Partial<Rights> = {}): Rights {
  return { category: 'agency', ccLicence: '', languages: [], from: '', until: '', leases: [], ...given }
}

function lease(given: Partial<Lease> = {}): Lease {
  return { use: 'allow', from: '', until: '', languages: [], note: 'VNA said so on 3 November', ...given }
}

function photo(given: Partial<PhotoToUse> = {}): PhotoToUse {
  return { state: 'cleared', isCleared: true, credit: 'VNA', caption: 'Cầu', alt: 'Một cây cầu', rights: rights(), ...given }
}

function codes(judged: { against: readonly { code: string }[] }): string[] {
  return judged.against.map(({ code }) => code)
}

describe('the rights in a photo', () => {
  test('reach every language and every day when nothing limits them', () => {
    expect(codes(judgeRights(rights(), { language: 'vi', day: '1900-01-01' }))).toEqual([])
    expect(codes(judgeRights(rights(), { language: 'en', day: '2099-12-31' }))).toEqual([])
  })

  test('reach the languages that are named, and no other', () => {
    expect(judgeRights(rights({ languages: ['vi'] }), TODAY).against).toEqual([])
    expect(judgeRights(rights({ languages: ['vi'] }), { ...TODAY, language: 'en' }).against).toMatchObject([
      {
        code: 'other-language',
        isOverridable: true,
        sentence: { en: 'Its rights do not cover the English edition.', vi: 'Quyền sử dụng không bao gồm ấn bản tiếng Anh.' },
      },
    ])
  })

  test.for([
    ['2025-11-16', '', '2025-11-15', 'Its rights begin on 2025-11-16.'],
    ['2025-11-16', '', '2025-11-16', undefined],
    ['2025-11', '', '2025-10-31', 'Its rights begin on 2025-11-01.'],
    ['2025-11', '', '2025-11-01', undefined],
    ['', '2025-11-16', '2025-11-16', undefined],
    ['', '2025-11-16', '2025-11-17', 'Its rights ended on 2025-11-16.'],
    ['', '2025-02', '2025-02-28', undefined],
    ['', '2025-02', '2025-03-01', 'Its rights ended on 2025-02-28.'],
    ['', '2025', '2025-12-31', undefined],
    ['', '2025', '2026-01-01', 'Its rights ended on 2025-12-31.'],
    ['2025-01-01', '2025-12-31', '2025-06-30', undefined],
    ['XXXX', 'XXXX', '2025-06-30', undefined],
  ] as const)('from “%s” until “%s”, on %s: %s', ([from, until, day, sentence]) => {
    expect(judgeRights(rights({ from, until }), { language: 'vi', day }).against[0]?.sentence.en).toBe(sentence)
  })

  test('give every reason there is, not the first alone', () => {
    expect(codes(judgeRights(rights({ languages: ['en'], until: '2024' }), TODAY))).toEqual(['other-language', 'ended'])
  })
})

describe('a lease', () => {
  test('that allows it puts aside an end, a beginning and a language, and says by whose word', () => {
    const judged = judgeRights(rights({ languages: ['en'], until: '2024', leases: [lease()] }), TODAY)

    expect(judged.against).toEqual([])
    expect(judged.putAside).toMatchObject([
      { reason: { code: 'other-language' }, note: 'VNA said so on 3 November' },
      { reason: { code: 'ended' }, note: 'VNA said so on 3 November' },
    ])
    expect(codes(judgeRights(rights({ from: '2026', leases: [lease()] }), TODAY))).toEqual([])
  })

  test.for<[string, Partial<Lease>]>([
    ['before its first day', { from: '2025-11-17' }],
    ['after its last day', { until: '2025-11-15' }],
    ['in another language', { languages: ['en'] }],
  ])('counts for nothing %s', ([, given]) => {
    expect(codes(judgeRights(rights({ until: '2024', leases: [lease(given)] }), TODAY))).toEqual(['ended'])
  })

  test('that denies it wins over one that allows it, whichever stands first', () => {
    const denial = lease({ use: 'deny', note: 'The family asked us' })

    for (const leases of [
      [denial, lease()],
      [lease(), denial],
    ])
      expect(judgeRights(rights({ leases }), TODAY).against).toMatchObject([
        { code: 'denied', isOverridable: false, sentence: { en: 'A lease forbids it (“The family asked us”).' } },
      ])
  })

  test.for([
    ['a screenshot', { category: 'screenshot' }, 'screenshot'],
    ['a picture for non-commercial use', { category: 'creative-commons', ccLicence: 'CC-BY-NC-4.0' }, 'non-commercial'],
  ] as const)('permits %s, which its category alone does not', ([, given, code]) => {
    expect(codes(judgeRights(rights(given), TODAY))).toEqual([code])
    expect(codes(judgeRights(rights({ ...given, leases: [lease()] }), TODAY))).toEqual([])
  })
})

describe('nobody puts aside', () => {
  test.for<[string, Partial<PhotoToUse>, string]>([
    ['that it has no credit', { credit: ' ' }, 'no-credit'],
    ['that it has no caption', { caption: '' }, 'no-description'],
    ['that it has no alt text', { alt: '' }, 'no-alt'],
    ['that it is not cleared', { isCleared: false }, 'not-cleared'],
    ['that it is restricted', { state: 'restricted', isCleared: false }, 'restricted'],
    ['that it was withdrawn', { state: 'withdrawn', isCleared: false }, 'withdrawn'],
    ['that it expired', { state: 'expired', isCleared: false }, 'expired'],
    ['that nobody knows its rights', { rights: rights({ category: '' }) }, 'no-rights'],
  ])('%s', ([, given, code]) => {
    const broken = photo(given)
    const judged = judgeUse({ ...broken, rights: { ...broken.rights, leases: [lease()] } }, TODAY)

    expect(judged.against).toMatchObject([{ code, isOverridable: false }])
  })

  test('anything where everything is there', () => {
    expect(judgeUse(photo(), TODAY)).toEqual({ against: [], putAside: [] })
  })
})

describe('what is printed', () => {
  test('comes off when the days or languages of its rights are over, or a lease denies it', () => {
    expect(isOver(rights({ until: '2025-11-15' }), TODAY)).toBe(true)
    expect(isOver(rights({ languages: ['en'] }), TODAY)).toBe(true)
    expect(isOver(rights({ leases: [lease({ use: 'deny' })] }), TODAY)).toBe(true)
    expect(isOver(rights({ until: '2025-11-16' }), TODAY)).toBe(false)
  })

  test('stays where only its category would have asked before, and goes when the lease that answered ends', () => {
    expect(isOver(rights({ category: 'screenshot' }), TODAY)).toBe(false)
    expect(isOver(rights({ category: '' }), TODAY)).toBe(false)
    expect(isOver(rights({ category: 'screenshot', leases: [lease({ until: '2025-11-15' })] }), TODAY)).toBe(true)
  })

  test('may be over in one language alone', () => {
    const agreed = rights({ until: '2025-11-01', leases: [lease({ languages: ['en'] })] })

    expect(languagesOver(agreed, DAY)).toEqual(['vi'])
  })

  test('is read again on the next day on which something begins or ends', () => {
    const agreed = rights({ from: '2025-01-01', until: '2025-11', leases: [lease({ from: '2025-12-24', until: '2026-01-06' })] })

    expect(nextDayOfRights(agreed, DAY)).toBe('2025-12-01')
    expect(nextDayOfRights(agreed, '2025-12-01')).toBe('2025-12-24')
    expect(nextDayOfRights(agreed, '2025-12-24')).toBe('2026-01-07')
    expect(nextDayOfRights(agreed, '2026-01-07')).toBeNull()
    expect(hasFuture(agreed, '2025-12-10')).toBe(true)
    expect(hasFuture(agreed, '2026-01-07')).toBe(false)
  })

  test('lasts through its last day, also that of a February', () => {
    expect(nextDayOfRights(rights({ until: '2028-02' }), DAY)).toBe('2028-03-01')
    expect(nextDayOfRights(rights(), DAY)).toBeNull()
  })
})

describe('the categories', () => {
  test('each have a caution in both languages and ask for nothing that they do not show', () => {
    for (const category of RIGHTS_CATEGORIES) {
      const { caution, asks, shows } = CATEGORY_RULES[category]
      expect(`${caution.en}${caution.vi}`).toMatch(/\.$/)
      expect(asks.filter((field) => field !== 'creator' && field !== 'agency' && !shows.includes(field))).toEqual([])
    }
  })

  test('name Creative Commons licences as people and as programs do', () => {
    expect(ccName('CC-BY-NC-SA-4.0')).toBe('CC BY-NC-SA 4.0')
    expect(ccName('CC-BY-2.0')).toBe('CC BY 2.0')
    expect(ccName('CC0-1.0')).toBe('CC0 1.0')
    expect(ccAddress('CC-BY-NC-SA-4.0')).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/')
    expect(ccAddress('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/')
    expect(CC_LICENCES.filter((licence) => ccLicenceAt(ccAddress(licence)) !== licence)).toEqual([])
    expect(ccLicenceAt('https://creativecommons.org/licenses/by/9.9/')).toBeNull()
    expect(CC_LICENCES.filter(isNonCommercial)).toEqual(['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0'])
  })
})
