import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ATOM } from '../support/schemas/atom.ts'
import { JSON_FEED } from '../support/schemas/json-feed.ts'
import { parseXml } from '../support/schemas/parse-xml.ts'
import { RSS } from '../support/schemas/rss.ts'
import { NEWS_SITEMAP_SCHEMA } from '../support/schemas/sitemaps.ts'
import { faultsIn } from '../support/schemas/xml-schema.ts'
import { HOSTILE_TITLES } from '../support/site-hostile-titles.ts'

vi.hoisted(() => {
  process.env['BASE_URL'] = 'https://magazine.example'
})

const { writeAtom } = await import('../../site/feeds/write-atom.ts')
const { writeJsonFeed } = await import('../../site/feeds/write-json-feed.ts')
const { writeRss } = await import('../../site/feeds/write-rss.ts')
const { writeNewsSitemap } = await import('../../site/feeds/write-sitemaps.ts')
const { structuredDataText } = await import('../../site/metadata/structured-data.ts')
type Feed = Parameters<typeof writeRss>[0]

function feedOf(words: string): Feed {
  const address = 'https://magazine.example/vi/2025/11/16/x'
  return {
    title: words,
    description: words,
    language: 'vi',
    page: 'https://magazine.example/vi',
    self: 'https://magazine.example/vi/feed.xml',
    updatedAt: '2025-11-16T10:16:00.000Z',
    entries: [
      {
        id: 'tag:magazine.example,2025-11-16:/vi/2025/11/16/x',
        url: address,
        title: words,
        summary: words,
        html: words,
        // A name of nothing but forbidden characters is left empty, which no schema allows.
        authors: [`x${words}`],
        section: `x${words}`,
        language: 'vi',
        firstPublishedAt: '2025-11-16T10:16:00.000Z',
        publishedAt: '2025-11-16T10:16:00.000Z',
        photos: [{ address, width: 1, height: 1, caption: `x${words}`, credit: `x${words}`, alt: `x${words}` }],
      },
    ],
  }
}

describe('there are forty hostile titles', () => {
  test('to be tried', () => {
    expect(new Set(HOSTILE_TITLES).size).toBe(40)
  })

  test.for(HOSTILE_TITLES.map((title, index) => [index, title] as const))('number %i leaves every feed whole', ([, title]) => {
    const feed = feedOf(title)

    expect(faultsIn(parseXml(writeRss(feed)), RSS)).toEqual([])
    expect(faultsIn(parseXml(writeAtom(feed)), ATOM)).toEqual([])
    expect(JSON_FEED.safeParse({ ...JSON.parse(writeJsonFeed(feed)), title: 'x' }).error).toBeUndefined()
    const news = [
      { language: 'vi' as const, address: '/vi/2025/11/16/x', headline: `x${title}`, firstPublishedAt: feed.entries[0]?.publishedAt ?? '' },
    ]
    expect(faultsIn(parseXml(writeNewsSitemap(news)), NEWS_SITEMAP_SCHEMA)).toEqual([])
  })
})

test('any words at all leave a feed whole, and those that XML can hold come back as they were', () => {
  const forbidden = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu

  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
      const channel = parseXml(writeRss(feedOf(words))).children[0]
      const title = channel?.children.find(({ name }) => name === 'title')?.text

      expect(title).toBe(words.toWellFormed().replace(forbidden, ''))
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('a data block ends only where we end it, and says what it was given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit: 'binary' })), (words) => {
      const text = structuredDataText([{ name: words }])

      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name: words.toWellFormed() }] })
    }),
  )
})

describe('the parser of the tests', () => {
  test.for([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a>&#0;</a>',
    '<a>&#xd800;</a>',
    '<a>]]></a>',
    '<a b="<"/>',
    '<x:a/>',
    '<a>\u0001</a>',
    '<a>\ufffe</a>',
    'a<a/>',
    '<a/>b',
    '<a b=c/>',
    '<a><!-- x --></a>',
    '< a/>',
    '',
  ])('refuses %j', (xml) => {
    expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)).toThrow(/./)
  })

  test('reads namespaces and references', () => {
    const root = parseXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="urn:x" xmlns:y="urn:y"><y:b c="&lt;&#9;">&amp;&#x1ec5;</y:b></a>\n',
    )

    expect(root.name).toBe('{urn:x}a')
    expect(root.children[0]).toMatchObject({ name: '{urn:y}b', text: '&ễ' })
    expect(root.children[0]?.attributes.get('c')).toBe('<\t')
  })
})
