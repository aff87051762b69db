import { describe, expect, test } from 'vitest'
import { pagesShowing, type Shown } from '../../editorial/pages-showing.ts'

const vietnamese: Shown = { language: 'vi', address: '/vi/2025/11/16/chuyen-tham-hue', section: 'doi-ngoai', topics: [], otherEditions: [] }
const english: Shown = {
  language: 'en',
  address: '/en/2025/12/01/visit-to-hue',
  section: 'relations',
  topics: [],
  otherEditions: ['/vi/2025/11/16/chuyen-tham-hue'],
}

describe('a publication changes', () => {
  test('its own page, the front and section of its language, its month, and all that feeds and sitemaps say of them', () => {
    expect(pagesShowing(null, vietnamese).toSorted()).toEqual([
      '/sitemap.xml',
      '/vi',
      '/vi/2025/11',
      '/vi/2025/11/16/chuyen-tham-hue',
      '/vi/2025/11/sitemap.xml',
      '/vi/atom.xml',
      '/vi/corrections',
      '/vi/corrections/atom.xml',
      '/vi/corrections/feed.json',
      '/vi/corrections/feed.xml',
      '/vi/feed.json',
      '/vi/feed.xml',
      '/vi/sections/doi-ngoai',
      '/vi/sections/doi-ngoai/atom.xml',
      '/vi/sections/doi-ngoai/feed.json',
      '/vi/sections/doi-ngoai/feed.xml',
    ])
  })

  test('the pages and sitemaps of the story’s other editions, which link to it, but not their fronts, sections or months', () => {
    const pages = pagesShowing(null, english)

    expect(pages).toEqual(expect.arrayContaining(['/vi/2025/11/16/chuyen-tham-hue', '/vi/2025/11/sitemap.xml', '/en/2025/12']))
    for (const unchanged of ['/vi', '/vi/2025/11', '/vi/sections/doi-ngoai', '/vi/feed.xml']) expect(pages).not.toContain(unchanged)
  })

  test('the same pages when it is taken off the site', () => {
    expect(pagesShowing(english, null).toSorted()).toEqual(pagesShowing(null, english).toSorted())
  })

  test('its old address and its new one when it moved', () => {
    const pages = pagesShowing(vietnamese, { ...vietnamese, address: '/vi/2025/11/16/tham-hue' })

    expect(pages).toEqual(expect.arrayContaining(['/vi/2025/11/16/chuyen-tham-hue', '/vi/2025/11/16/tham-hue']))
  })

  test('the section it left and the one it came to, with their feeds', () => {
    const pages = pagesShowing(vietnamese, { ...vietnamese, section: 'van-hoa' })

    expect(pages).toEqual(
      expect.arrayContaining([
        '/vi/sections/doi-ngoai',
        '/vi/sections/doi-ngoai/feed.xml',
        '/vi/sections/van-hoa',
        '/vi/sections/van-hoa/atom.xml',
      ]),
    )
  })

  test('the editions that linked to it before and those that do now', () => {
    const before = { ...english, otherEditions: ['/vi/2025/10/16/cu'] }

    expect(pagesShowing(before, english)).toEqual(
      expect.arrayContaining(['/vi/2025/10/16/cu', '/vi/2025/10/sitemap.xml', '/vi/2025/11/16/chuyen-tham-hue']),
    )
  })

  test('each page once', () => {
    const pages = pagesShowing(english, english)

    expect(pages).toHaveLength(new Set(pages).size)
  })

  test('nothing when nothing was shown and nothing is', () => {
    expect(pagesShowing(null, null)).toEqual([])
  })
})
