import { describe, expect, test } from 'vitest'
import { ofArticles, ofPhotos, theseIds } from '../../cms/admin/lists/filters.ts'
import { listAddress } from '../../cms/admin/lists/list-address.ts'

describe('the address of a filtered list', () => {
  test('holds its conditions in the form of Payload’s own filters', () => {
    const address = listAddress('articles', { admin: '/admin', where: ofArticles.at('in-review') })

    expect(decodeURIComponent(address)).toBe('/admin/collections/articles?where[or][0][and][0][stage][equals]=in-review')
  })

  test('holds each alternative in a row of its own', () => {
    const address = decodeURIComponent(listAddress('photos', { admin: '/admin', where: ofPhotos.withoutCredit() }))

    expect(address).toContain('where[or][0][and][0][credit][exists]=false')
    expect(address).toContain('where[or][1][and][0][credit][equals]=')
  })

  test('is the plain list where there is no filter', () => {
    expect(listAddress('people', { admin: '/admin' })).toBe('/admin/collections/people')
  })
})

test('overdue is asked to the minute, of work that is not over', () => {
  const where = ofArticles.overdue(new Date('2026-11-22T16:30:45.678Z'))

  expect(where.or?.[0]?.and?.[0]).toEqual({ dueAt: { less_than: '2026-11-22T16:30:00.000Z' } })
  expect(JSON.stringify(where)).not.toContain('published')
})

test('no ids at all find nothing, and not everything', () => {
  expect(theseIds([])).toEqual({ or: [{ and: [{ id: { in: [0] } }] }] })
})
