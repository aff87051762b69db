import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PHOTO_STATES } from '../../editorial/clearing.ts'
import { EVERY_PHOTO, readPhotoSearch, USES, writePhotoSearch } from '../../editorial/photo-search.ts'

const read = (query: string) => readPhotoSearch(new URLSearchParams(query))

it('reads what it has written', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim(),
  )
  const day = fc.constantFrom('', '2025-11-16', '1950-01-01')
  const id = fc.option(fc.integer({ min: 1, max: 999_999 }))
  const search = fc.record({
    q: line,
    state: fc.option(fc.constantFrom(...PHOTO_STATES)),
    use: fc.option(fc.constantFrom(...USES)),
    by: line,
    person: id,
    place: id,
    event: id,
    collection: id,
    from: day,
    to: day,
  })
  fc.assert(
    fc.property(search, (given) => {
      expect(read(writePhotoSearch(given))).toEqual(given)
    }),
  )
})

it('leaves out what means nothing', () => {
  expect(read('state=gone&use=maybe&person=-1&place=1.5&event=abc&from=2025-13&to=yesterday&q=%00%0A')).toEqual(EVERY_PHOTO)
  expect(writePhotoSearch(EVERY_PHOTO)).toBe('')
})

it('cuts what is too long to be searched for', () => {
  expect(read(`q=${'a'.repeat(500)}`).q).toHaveLength(200)
})
