import { expect, test } from 'vitest'
import { photoInForm } from '../../cms/admin/photos/photo-in-form.ts'

test('a photo in the form is read as its use is judged, its leases included', () => {
  const leases = [{ id: 'a', use: 'deny', note: 'No', from: '2026', until: null, languages: null }]
  const read = photoInForm({
    state: 'cleared',
    revision: 3,
    clearedRevision: 3,
    credit: 'VNA',
    rights: { category: 'agency', languages: ['vi'], leases },
  })

  expect(read).toMatchObject({ isCleared: true, credit: 'VNA', captions: { vi: '', en: '' } })
  expect(read.rights).toEqual({
    category: 'agency',
    ccLicence: '',
    languages: ['vi'],
    from: '',
    until: '',
    leases: [{ use: 'deny', note: 'No', from: '2026', until: '', languages: [] }],
  })
})

test('a form that is not filled yet, and one that holds something else, read as empty', () => {
  for (const values of [{}, { rights: null, caption: 'x', leases: 3 }, { rights: { leases: 'x', languages: 7 } }])
    expect(photoInForm(values)).toMatchObject({ state: '', isCleared: false, rights: { category: '', leases: [], languages: [] } })
})
