import { describe, expect, test } from 'vitest'
import {
  faultInRights,
  faultsBeforeClearingPerson,
  faultsBeforeClearingPhoto,
  PHOTO_STATES,
  RIGHTS_CATEGORIES,
  type PersonToClear,
  type PhotoToClear,
} from '../../editorial/clearing.ts'

function photo(fields: Partial<PhotoToClear> = {}): PhotoToClear {
  return {
    credit: 'VNA',
    rightsCategory: 'agency',
    descriptions: ['Đại biểu trên cầu Trường Tiền', ''],
    takenOn: '2025-11-16',
    hasPlace: true,
    placeUnknown: false,
    peopleShown: [{ named: true }],
    ...fields,
  }
}

function person(fields: Partial<PersonToClear> = {}): PersonToClear {
  return {
    name: 'Đỗ Thị Hoàng Yến',
    slug: 'do-thi-hoang-yen',
    tenures: [{ office: { vi: 'Chủ tịch Hội', en: 'President of the Association' }, from: '2021-04', to: '' }],
    ...fields,
  }
}

function tenure(fields: Partial<PersonToClear['tenures'][number]>): PersonToClear {
  return person({
    tenures: [
      { office: { vi: 'Phó Chủ tịch', en: '' }, from: '', to: '' },
      { office: { vi: 'Chủ tịch', en: '' }, from: '2021', to: '2024', ...fields },
    ],
  })
}

describe('a photo can be cleared', () => {
  test.for<[string, Partial<PhotoToClear>]>([
    ['when it is complete', {}],
    ['when nobody knows where it was taken and that was said', { hasPlace: false, placeUnknown: true }],
    ['when nobody knows when it was taken and that was said', { takenOn: 'XXXX' }],
    ['when only its year is known', { takenOn: '1950?' }],
    ['when it is described in one language', { descriptions: ['', 'Delegates'] }],
    ['when it shows nobody', { peopleShown: [] }],
  ])('%s', ([, fields]) => {
    expect(faultsBeforeClearingPhoto(photo(fields))).toEqual([])
  })
})

describe('a photo is not cleared without', () => {
  test.for<[string, Partial<PhotoToClear>, { code: string; where: string }]>([
    ['a credit', { credit: '' }, { code: 'no-credit', where: 'credit' }],
    ['more than spaces for a credit', { credit: '  ' }, { code: 'no-credit', where: 'credit' }],
    ['its rights', { rightsCategory: '' }, { code: 'no-rights', where: 'rights.category' }],
    ['a description', { descriptions: ['', ' '] }, { code: 'no-description', where: 'caption' }],
    ['any description at all', { descriptions: [] }, { code: 'no-description', where: 'caption' }],
    ['a date', { takenOn: '' }, { code: 'no-date', where: 'takenOn' }],
    ['a day that existed', { takenOn: '1945-02-30' }, { code: 'no-date', where: 'takenOn' }],
    ['a place', { hasPlace: false }, { code: 'no-place', where: 'place' }],
    [
      'the name of everybody listed',
      { peopleShown: [{ named: true }, { named: false }] },
      { code: 'person-not-named', where: 'peopleShown' },
    ],
  ])('%s', ([, fields, fault]) => {
    expect(faultsBeforeClearingPhoto(photo(fields)).map(({ code, where }) => ({ code, where }))).toEqual([fault])
  })

  test('everything that is missing, told at once in sentences', () => {
    const faults = faultsBeforeClearingPhoto({
      credit: '',
      rightsCategory: '',
      descriptions: [],
      takenOn: '',
      hasPlace: false,
      placeUnknown: false,
      peopleShown: [{ named: false }],
    })

    expect(faults.map(({ code }) => code)).toEqual(['no-credit', 'no-rights', 'no-description', 'no-date', 'no-place', 'person-not-named'])
    expect(faults.filter(({ message }) => !/^[A-Z].*\.$/.test(message))).toEqual([])
  })
})

describe('the rights in a photo', () => {
  const anyTime = { languages: [], from: '', until: '' }
  const today = { language: 'vi', day: '2025-11-16' }

  test('reach every language and every day when nothing limits them', () => {
    expect(faultInRights(anyTime, { language: 'vi', day: '1900-01-01' })).toBeNull()
    expect(faultInRights(anyTime, { language: 'en', day: '2099-12-31' })).toBeNull()
  })

  test('reach the languages that are named, and no other', () => {
    expect(faultInRights({ ...anyTime, languages: ['vi'] }, today)).toBeNull()
    expect(faultInRights({ ...anyTime, languages: ['vi'] }, { ...today, language: 'en' })).toBe('Its rights do not cover the en edition.')
    expect(faultInRights({ ...anyTime, languages: ['vi', 'en'] }, { ...today, language: 'en' })).toBeNull()
  })

  test.for([
    ['2025-11-16', '', '2025-11-15', 'Its rights begin on 2025-11-16.'],
    ['2025-11-16', '', '2025-11-16', null],
    ['2025-11', '', '2025-10-31', 'Its rights begin on 2025-11-01.'],
    ['2025-11', '', '2025-11-01', null],
    ['', '2025-11-16', '2025-11-16', null],
    ['', '2025-11-16', '2025-11-17', 'Its rights ended on 2025-11-16.'],
    ['', '2025-02', '2025-02-28', null],
    ['', '2025-02', '2025-03-01', 'Its rights ended on 2025-02-28.'],
    ['', '2025', '2025-12-31', null],
    ['', '2025', '2026-01-01', 'Its rights ended on 2025-12-31.'],
    ['2025-01-01', '2025-12-31', '2025-06-30', null],
    ['XXXX', 'XXXX', '2025-06-30', null],
  ] as const)('from “%s” until “%s”, on %s: %s', ([from, until, day, fault]) => {
    expect(faultInRights({ languages: [], from, until }, { language: 'vi', day })).toBe(fault)
  })

  test('tell of the language first when the days do not fit either', () => {
    expect(faultInRights({ languages: ['en'], from: '2026', until: '' }, today)).toBe('Its rights do not cover the vi edition.')
  })
})

describe('a person can be cleared', () => {
  test.for<[string, PersonToClear]>([
    ['with a name and an office', person()],
    ['without any office', person({ tenures: [] })],
    ['with an office named in one language', tenure({ office: { vi: '', en: 'President' } })],
    ['with an office whose days nobody knows', tenure({ from: '', to: '' })],
    ['with an office of one day', tenure({ from: '2021-04-05', to: '2021-04-05' })],
    ['with an office that ends in the year it began', tenure({ from: '2021-04', to: '2021' })],
  ])('%s', ([, complete]) => {
    expect(faultsBeforeClearingPerson(complete)).toEqual([])
  })
})

describe('a person is not cleared', () => {
  test.for<[string, PersonToClear, { code: string; where: string }]>([
    ['without a name', person({ name: ' ' }), { code: 'no-name', where: 'name' }],
    ['with an office that has no name', tenure({ office: { vi: '', en: ' ' } }), { code: 'no-office', where: 'tenures.1.office' }],
    ['with an office in no language', tenure({ office: {} }), { code: 'no-office', where: 'tenures.1.office' }],
    ['with a beginning that is no date', tenure({ from: 'spring' }), { code: 'bad-date', where: 'tenures.1.from' }],
    ['with an end that is no day', tenure({ to: '2023-02-29' }), { code: 'bad-date', where: 'tenures.1.to' }],
    [
      'with an office that ends before it begins',
      tenure({ from: '2021-04', to: '2021-03' }),
      { code: 'ends-before-it-begins', where: 'tenures.1.to' },
    ],
  ])('%s', ([, broken, fault]) => {
    expect(faultsBeforeClearingPerson(broken).map(({ code, where }) => ({ code, where }))).toEqual([fault])
  })

  test('and the sentence quotes the date that is none', () => {
    expect(faultsBeforeClearingPerson(tenure({ from: 'spring' }))[0]?.message).toBe(
      '“spring” is no date; write 2021-04-05, 2021-04 or 2021.',
    )
  })
})

test('a photo’s states and its kinds of rights are those the newsroom agreed on', () => {
  expect(PHOTO_STATES).toEqual(['uploaded', 'cleared', 'restricted', 'sent-back', 'expired', 'withdrawn'])
  expect(RIGHTS_CATEGORIES).toEqual([
    'staff',
    'agency',
    'handout',
    'commissioned',
    'creative-commons',
    'public-domain',
    'screenshot',
    'other',
  ])
})
