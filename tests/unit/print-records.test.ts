import { describe, expect, test } from 'vitest'
import type { Person, Photo } from '../../generated/payload-types.ts'
import { isClearedPhoto, printPerson, printPhoto, tenuresOf } from '../../press/print-records.ts'

const ROW = { id: 7, createdAt: '2025-11-16T08:00:00.000Z', updatedAt: '2025-11-16T08:00:00.000Z' }

function photo(fields: Partial<Photo> = {}): Photo {
  return {
    ...ROW,
    caption: { vi: 'Đại biểu trên cầu Trường Tiền', en: 'Delegates on the bridge' },
    alt: { vi: 'Năm người trên cầu', en: 'Five people on a bridge' },
    credit: 'VNA',
    hash: 'ab'.repeat(32),
    uprightWidth: 900,
    uprightHeight: 1600,
    width: 1600,
    height: 900,
    focalX: 25,
    focalY: 75,
    state: 'cleared',
    revision: 2,
    clearedRevision: 2,
    ...fields,
  }
}

function person(fields: Partial<Person> = {}): Person {
  return {
    ...ROW,
    id: 3,
    name: 'Đỗ Thị Hoàng Yến',
    tenures: [{ office: { vi: 'Chủ tịch Hội', en: 'President' }, from: '2021-04' }],
    ...fields,
  }
}

describe('a photo on a page', () => {
  test('prints the library’s caption and alt text where the article has none of its own', () => {
    const printed = printPhoto(photo(), { language: 'vi', caption: '', alt: '  ' })

    expect(printed).toEqual({
      id: 7,
      hash: 'ab'.repeat(32),
      width: 900,
      height: 1600,
      caption: 'Đại biểu trên cầu Trường Tiền',
      alt: 'Năm người trên cầu',
      credit: 'VNA',
      focalPoint: { x: 0.25, y: 0.75 },
    })
  })

  test('prints the article’s own caption alone: nothing of the library’s is added', () => {
    const printed = printPhoto(photo(), { language: 'vi', caption: ' Một buổi sáng ở Huế ', alt: '' })

    expect(printed.caption).toBe('Một buổi sáng ở Huế')
    expect(printed.alt).toBe('Năm người trên cầu')
  })

  test('prints the article’s own alt text beside the library’s caption', () => {
    const printed = printPhoto(photo(), { language: 'en', caption: '', alt: ' A bridge at dawn ' })

    expect(printed).toMatchObject({ caption: 'Delegates on the bridge', alt: 'A bridge at dawn' })
  })

  test('prints its credit apart from either caption', () => {
    const own = printPhoto(photo({ credit: ' VNA ' }), { language: 'vi', caption: 'Một buổi sáng ở Huế', alt: '' })

    expect(own.credit).toBe('VNA')
    expect(own.caption).not.toContain('VNA')
  })

  test('never borrows another language’s caption or alt text', () => {
    const printed = printPhoto(photo({ caption: { vi: 'Chỉ tiếng Việt', en: '' }, alt: { vi: 'Chỉ tiếng Việt' } }), {
      language: 'en',
      caption: '',
      alt: '',
    })

    expect(printed).toMatchObject({ caption: '', alt: '' })
  })

  test('is looked at in the middle when nobody chose a focal point, and at the corner when somebody did', () => {
    expect(printPhoto(photo({ focalX: null, focalY: null }), { language: 'vi', caption: '', alt: '' }).focalPoint).toEqual({
      x: 0.5,
      y: 0.5,
    })
    expect(printPhoto(photo({ focalX: 0, focalY: 100 }), { language: 'vi', caption: '', alt: '' }).focalPoint).toEqual({ x: 0, y: 1 })
  })

  test('prints with empty places where its row has nothing yet', () => {
    expect(printPhoto(ROW, { language: 'vi', caption: '', alt: '' })).toEqual({
      id: 7,
      hash: '',
      width: 0,
      height: 0,
      caption: '',
      alt: '',
      credit: '',
      focalPoint: { x: 0.5, y: 0.5 },
    })
  })
})

describe('a photo is cleared', () => {
  test('when this very revision of it was', () => {
    expect(isClearedPhoto(photo())).toBe(true)
  })

  test('no longer when something changed since', () => {
    expect(isClearedPhoto(photo({ revision: 3 }))).toBe(false)
  })

  test.for(['uploaded', 'restricted', 'sent-back', 'expired', 'withdrawn', null] as const)(
    'not as %s, though its revision was cleared once',
    (state) => {
      expect(isClearedPhoto(photo({ state }))).toBe(false)
    },
  )

  test('not when it never was', () => {
    expect(isClearedPhoto(photo({ clearedRevision: null }))).toBe(false)
  })
})

describe('a person on a page', () => {
  const today = { language: 'vi', day: '2025-11-16' } as const
  const cleared = { name: 'Đỗ Thị Hoàng Yến', tenures: [{ office: { vi: 'Chủ tịch Hội', en: 'President' }, from: '2021-04', to: '' }] }

  test('is printed as cleared while a change waits to be cleared', () => {
    const changed = person({
      name: 'Đỗ Thị Hoàng Yên',
      tenures: [{ office: { vi: 'Nguyên Chủ tịch Hội', en: 'Former President' }, from: '2021-04' }],
      cleared,
      clearedRevision: 1,
      revision: 2,
    })

    expect(printPerson(changed, today)).toEqual({ id: 3, slug: '', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] })
  })

  test('is printed from the row before the first clearing, for the preview', () => {
    expect(printPerson(person({ name: ' Đỗ Thị Hoàng Yến ' }), today)).toEqual({
      id: 3,
      slug: '',
      name: 'Đỗ Thị Hoàng Yến',
      offices: ['Chủ tịch Hội'],
    })
    expect(printPerson(person({ cleared: null }), today)).toEqual({ id: 3, slug: '', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] })
  })

  test('has the offices of the day, in the language of the edition', () => {
    const tenures = [
      { office: { vi: 'Chủ tịch Hội', en: 'President' }, from: '2021-04', to: '' },
      { office: { vi: 'Phó Chủ tịch Hội', en: 'Vice President' }, from: '2016', to: '2021-03' },
    ]

    expect(printPerson(person({ cleared: { name: 'Yến', tenures } }), { language: 'en', day: '2020-01-01' }).offices).toEqual([
      'Vice President',
    ])
    expect(printPerson(person({ cleared: { name: 'Yến', tenures } }), { language: 'vi', day: '2025-01-01' }).offices).toEqual([
      'Chủ tịch Hội',
    ])
    expect(printPerson(person({ cleared: { name: 'Yến', tenures } }), { language: 'vi', day: '2015-12-31' }).offices).toEqual([])
  })

  test('is not printed from a cleared record that is broken: that is a fault of ours and crashes loudly', () => {
    expect(() => printPerson(person({ cleared: { name: 'Yến' } }), today)).toThrow(/tenures/)
    expect(() => printPerson(person({ cleared: 'Yến' }), today)).toThrow(/object/)
  })
})

describe('the offices of a person', () => {
  test('are every office, without stray spaces, with empty words where nothing was entered', () => {
    const row = person({
      tenures: [{ id: 'a', office: { vi: ' Chủ tịch ', en: null }, organization: 5, from: ' 2021-04 ', to: null }, { id: 'b' }],
    })

    expect(tenuresOf(row)).toEqual([
      { office: { vi: 'Chủ tịch', en: '' }, from: '2021-04', to: '' },
      { office: { vi: '', en: '' }, from: '', to: '' },
    ])
  })

  test('are printed from the cleared form as from the row it was taken from', () => {
    const row = person({ tenures: [{ office: { vi: 'Chủ tịch', en: '' }, from: '2021' }, { office: { vi: 'Đại biểu', en: 'Deputy' } }] })
    const cleared = { name: row.name, slug: '', tenures: tenuresOf(row) }

    expect(printPerson({ ...row, cleared }, { language: 'en', day: '2025-11-16' })).toEqual(
      printPerson(row, { language: 'en', day: '2025-11-16' }),
    )
  })

  test('are none for somebody without any', () => {
    expect(tenuresOf(person({ tenures: null }))).toEqual([])
  })
})
