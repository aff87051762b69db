import { describe, expect, test } from 'vitest'
import { pagesShowing, type Shown } from '../../editorial/pages-showing.ts'

const vietnamese: Shown = { language: 'vi', address: '/vi/2025/11/16/chuyen-tham-hue', otherEditions: [] }
const english: Shown = { language: 'en', address: '/en/2025/11/17/visit-to-hue', otherEditions: ['/vi/2025/11/16/chuyen-tham-hue'] }

describe('a publication changes', () => {
  test('its own page and the front of its language', () => {
    expect(pagesShowing(null, vietnamese).toSorted()).toEqual(['/vi', '/vi/2025/11/16/chuyen-tham-hue'])
  })

  test('the pages of the story’s other editions, which link to it, but not their fronts', () => {
    expect(pagesShowing(null, english).toSorted()).toEqual(['/en', '/en/2025/11/17/visit-to-hue', '/vi/2025/11/16/chuyen-tham-hue'])
  })

  test('the same pages when it is taken off the site', () => {
    expect(pagesShowing(english, null).toSorted()).toEqual(pagesShowing(null, english).toSorted())
  })

  test('its old address and its new one when it moved', () => {
    const moved = { ...vietnamese, address: '/vi/2025/11/16/tham-hue' }

    expect(pagesShowing(vietnamese, moved).toSorted()).toEqual(['/vi', '/vi/2025/11/16/chuyen-tham-hue', '/vi/2025/11/16/tham-hue'])
  })

  test('the editions that linked to it before and those that do now', () => {
    const before = { ...english, otherEditions: ['/vi/2025/11/16/cu'] }

    expect(pagesShowing(before, english)).toEqual(expect.arrayContaining(['/vi/2025/11/16/cu', '/vi/2025/11/16/chuyen-tham-hue']))
  })

  test('each page once', () => {
    const pages = pagesShowing(english, english)

    expect(pages).toHaveLength(new Set(pages).size)
  })

  test('nothing when nothing was shown and nothing is', () => {
    expect(pagesShowing(null, null)).toEqual([])
  })
})
