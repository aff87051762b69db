import { describe, expect, test } from 'vitest'
import {
  faultsBeforeClearingPerson,
  faultsBeforeClearingPhoto,
  PHOTO_STATES,
  type PersonToClear,
  type PhotoToClear,
} from '../../editorial/clearing.ts'
import { RIGHTS_CATEGORIES } from '../../editorial/rights-categories.ts'

function photo(fields: Partial<PhotoToClear> = {}): PhotoToClear {
  return {
    credit: 'VNA',
    rightsCategory: 'agency',
    licence: '',
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
    ['when it is under a named licence', { rightsCategory: 'creative-commons', licence: 'CC-BY-4.0' }],
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
    [
      'the licence it is under, where that is one of Creative Commons',
      { rightsCategory: 'creative-commons' },
      { code: 'no-licence', where: 'rights.ccLicence' },
    ],
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
      licence: '',
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
