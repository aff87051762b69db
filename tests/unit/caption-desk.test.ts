import { describe, expect, it } from 'vitest'
import { bodyOf, changedFrom, valuesOf } from '../../cms/admin/caption-desk/desk-fields.ts'
import { readDeskAddress } from '../../cms/admin/caption-desk/desk-filters.ts'
import { deskPhoto, isCleared, missingIn, type DeskPhoto } from '../../cms/admin/caption-desk/desk-photo.ts'
import { leftOf } from '../../cms/admin/caption-desk/drafts.ts'
import { undoing } from '../../cms/admin/caption-desk/apply-edits.ts'
import { planFilling } from '../../cms/admin/caption-desk/planned-edits.ts'

const photo = (more: Record<string, unknown> = {}): DeskPhoto =>
  deskPhoto.parse({
    id: 7,
    revision: 3,
    state: 'uploaded',
    title: 'IMG_1',
    caption: { vi: 'Trên cầu', en: 'On the bridge' },
    alt: { vi: 'Một cây cầu', en: 'A bridge' },
    credit: 'VNA',
    takenOn: '2025-11-19',
    place: { id: 4, title: 'Huế / Hue', name: { vi: 'Huế', en: 'Hue' } },
    rights: { category: 'agency' },
    createdAt: '2025-11-19T00:00:00.000Z',
    ...more,
  })

describe('what a picture lacks', () => {
  it('is nothing, or what clearing asks for, and then each text by its language', () => {
    expect(missingIn(photo(), 'en')).toEqual([])
    expect(missingIn(photo({ credit: ' ', caption: { vi: '', en: 'On the bridge' }, alt: {} }), 'en')).toEqual([
      'Enter the credit, such as “VNA”.',
      'No caption in Vietnamese.',
      'No alt text in Vietnamese.',
      'No alt text in English.',
    ])
  })

  it('is said in Vietnamese to whoever reads that', () => {
    expect(missingIn(photo({ credit: '' }), 'vi')).not.toContain('Enter the credit, such as “VNA”.')
    expect(missingIn(photo({ alt: {} }), 'vi')).toEqual(['Chưa có mô tả thay thế tiếng Việt.', 'Chưa có mô tả thay thế tiếng Anh.'])
  })

  it('is no licence where the one of Creative Commons is chosen', () => {
    expect(missingIn(photo({ rights: { category: 'creative-commons', ccLicence: 'by' } }), 'en')).toEqual([])
    expect(missingIn(photo({ rights: { category: 'creative-commons' } }), 'en')).toHaveLength(1)
  })

  it('is a caption in any language where there is none at all, and a name for whoever is listed', () => {
    const missing = missingIn(photo({ caption: {}, peopleShown: [{ person: null, others: false }] }), 'en')

    expect(missing).toEqual([
      'Describe it: a caption in at least one language.',
      'Name everybody listed under “People shown”, or mark them “others”.',
    ])
  })
})

describe('a save', () => {
  it('sends what changed and nothing else', () => {
    const stored = valuesOf(photo())
    const changes = changedFrom(stored, { 'caption.vi': 'Dưới cầu', credit: 'VNA', 'rights.category': 'staff', place: '', event: '9' })

    expect(bodyOf(changes)).toEqual({ caption: { vi: 'Dưới cầu' }, rights: { category: 'staff' }, place: null, event: 9 })
    expect(bodyOf({ 'rights.category': '' })).toEqual({ rights: { category: null } })
  })
})

describe('of unsaved typing, a save', () => {
  const stored = photo({ revision: 4, credit: 'VNA', caption: { vi: 'Trên cầu', en: 'On the bridge at dawn' } })
  const sent = { revision: 3, changes: { 'caption.en': 'On the bridge at dawn' } }

  it('leaves what was typed while it was under way, on the revision that it made', () => {
    const draft = { revision: 3, changes: { 'caption.en': 'On the bridge at dawn, in fog', credit: 'VNA/Đinh Hòa' } }

    expect(leftOf(draft, { stored, sent })).toEqual({ revision: 4, changes: draft.changes })
  })

  it('leaves nothing of what it stored, however the server writes it', () => {
    const draft = { revision: 3, changes: { takenOn: '16/11/2025' } }

    expect(leftOf(draft, { stored: photo({ takenOn: '2025-11-16' }), sent: draft })).toMatchObject({ changes: {} })
    expect(leftOf({ revision: 3, changes: sent.changes }, { stored, sent })).toEqual({ revision: 4, changes: {} })
  })

  it('leaves a draft on an older revision there, to be held against what somebody else saved', () => {
    expect(leftOf({ revision: 2, changes: { credit: 'TTXVN' } }, { stored, sent })).toEqual({ revision: 2, changes: { credit: 'TTXVN' } })
  })
})

describe('filling many', () => {
  const filling = { field: 'alt.en', template: '{place}, {n} of {total}', onlyEmpty: true, language: 'en' } as const

  it('takes each value from its picture, and leaves what is filled', () => {
    const planned = planFilling([photo({ alt: {} }), photo({ id: 8 }), photo({ id: 9, alt: {}, place: null })], filling)

    expect(planned.map(({ after, missing, edit }) => [after, missing, edit?.photo])).toEqual([
      ['Hue, 1 of 3', [], 7],
      ['A bridge', [], undefined],
      ['', ['place'], undefined],
    ])
    expect(planned[0]?.edit).toMatchObject({ revision: 3, before: { 'alt.en': '' }, after: { 'alt.en': 'Hue, 1 of 3' } })
  })

  it('chooses one place for all, shown by its name and sent by its id', () => {
    const chosen = { field: 'place', template: '9', name: 'Hanoi', onlyEmpty: false, language: 'en' } as const
    const planned = planFilling([photo(), photo({ id: 8, place: { id: 9, title: 'Hanoi' } }), photo({ id: 9, place: null })], chosen)

    expect(planned.map(({ before, after, edit }) => [before, after, edit?.after])).toEqual([
      ['Hue', 'Hanoi', { place: '9' }],
      ['Hanoi', 'Hanoi', undefined],
      ['', 'Hanoi', { place: '9' }],
    ])
    expect(planned[0]?.edit?.before).toEqual({ place: '4' })
  })

  it('never makes a text longer than its field', () => {
    expect(planFilling([photo({ alt: {} })], { ...filling, template: 'x'.repeat(1_001) })[0]).toMatchObject({ tooLong: 1, edit: null })
  })

  it('is undone on the revision that it made', () => {
    const [planned] = planFilling([photo({ alt: {} })], filling)
    const done = planned?.edit ? [{ edit: planned.edit, photo: photo({ revision: 4 }) }] : []

    expect(undoing({ done, failed: [] })).toMatchObject([{ photo: 7, revision: 4, after: { 'alt.en': '' } }])
  })
})

it('is cleared only while nothing changed since', () => {
  expect([photo({ state: 'cleared', clearedRevision: 3 }), photo({ state: 'cleared', clearedRevision: 2 })].map(isCleared)).toEqual([
    true,
    false,
  ])
})

it('takes an address that means nothing for the whole sheet', () => {
  expect(readDeskAddress({ show: 'x', page: '-1', photo: 'y' })).toEqual({ filter: 'all', page: 1, open: null })
  expect(readDeskAddress({ show: 'missing', page: '2', photo: '12' })).toEqual({ filter: 'missing', page: 2, open: 12 })
})
