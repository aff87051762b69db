import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerReader } from '../../site/answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { ATOM } from '../support/schemas/atom.ts'
import { JSON_FEED } from '../support/schemas/json-feed.ts'
import { parseXml, type XmlElement } from '../support/schemas/parse-xml.ts'
import { RSS } from '../support/schemas/rss.ts'
import { NEWS_SITEMAP_SCHEMA, SITEMAP_INDEX_SCHEMA, SITEMAP_SCHEMA } from '../support/schemas/sitemaps.ts'
import { faultsIn, type XmlSchema } from '../support/schemas/xml-schema.ts'
import { printedPhoto } from '../support/rules-content.ts'
import { HOSTILE_TITLES } from '../support/site-hostile-titles.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'
import { person, topic } from '../support/site-records.ts'

const publications = await openPublications()
const HASH = 'ab'.repeat(32)
const SECTION = { id: 1, slug: 'relations', name: 'Đối ngoại & “nhân dân”' }

const read = async (target: string, ifNoneMatch = '') => {
  const { status, body, headers } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch })
  return { status, headers, text: new TextDecoder().decode(body ?? new Uint8Array()) }
}

const ADDRESS = '/vi/2025/11/16/bay-muoi-lam-nam'

const content = printedArticle({
  section: SECTION,
  headline: 'Bảy mươi lăm năm & hơn thế',
  refers: ['person:2', 'topic:9'],
  leadPhoto: {
    id: 1,
    hash: HASH,
    width: 1500,
    height: 1000,
    caption: 'Tô Lâm phát biểu.',
    alt: 'Một người đứng trên bục.',
    credit: 'TTXVN',
    focalPoint: { x: 0.5, y: 0.5 },
  },
  body: [
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Đọc href="/vi" ', bold: false, italic: false },
        { kind: 'link', href: '/vi/2025/11/01/khac', inlines: [{ kind: 'text', text: 'ở đây', bold: true, italic: false }] },
      ],
    },
    {
      kind: 'pull-quote',
      text: 'Một câu.',
      speaker: { id: 4, slug: '', name: 'Bùi Thanh Sơn', offices: ['Phó Thủ tướng'] },
      attribution: '',
    },
  ],
})

beforeAll(async () => {
  await publications.publishRecord(person({ id: 2, slug: 'ngo-le-van', name: 'Ngô ]]></title><script>' }))
  await publications.publishRecord(topic({ id: 9, slug: 'ho-so', name: { vi: 'Hồ sơ ]]> & "hơn"', en: '' } }))
  await publications.publish({ address: ADDRESS, content })
  await publications.publish({ address: '/en/2025/11/17/75-years', content: { ...content, article: 2, language: 'en' } })
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
  for (const [index, headline] of ['Hôm nay', 'Hôm qua', 'Ba hôm trước'].entries()) {
    const firstPublishedAt = days(index * 1.5)
    const address = `/vi/${firstPublishedAt.slice(0, 10).replaceAll('-', '/')}/tin-${index}`
    await publications.publish({
      address,
      firstPublishedAt,
      content: printedArticle({ article: 10 + index, story: 10 + index, headline, section: SECTION }),
    })
  }
  await refreshPages([])
})

afterAll(async () => {
  await publications.close()
  await readerPool().end()
})

const FEEDS = [
  '/vi',
  '/en',
  '/vi/sections/relations',
  '/en/sections/relations',
  '/vi/people/ngo-le-van',
  '/en/people/ngo-le-van',
  '/en/topics/ho-so',
]

function all(element: XmlElement, local: string): XmlElement[] {
  const own = element.name.replace(/^\{.*\}/, '') === local ? [element] : []
  return [...own, ...element.children.flatMap((child) => all(child, local))]
}

const textsOf = (element: XmlElement, local: string) => all(element, local).map(({ text }) => text)

describe('every feed and sitemap is as its specification says', () => {
  test.for(FEEDS)('%s/feed.xml', async (page) => {
    const { status, headers, text } = await read(`${page}/feed.xml`)

    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/rss+xml; charset=utf-8' })
    expect(faultsIn(parseXml(text), RSS)).toEqual([])
  })

  test.for(FEEDS)('%s/atom.xml', async (page) => {
    const { status, headers, text } = await read(`${page}/atom.xml`)

    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/atom+xml; charset=utf-8' })
    expect(faultsIn(parseXml(text), ATOM)).toEqual([])
  })

  test.for(FEEDS)('%s/feed.json', async (page) => {
    const { headers, text } = await read(`${page}/feed.json`)

    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(JSON_FEED.safeParse(JSON.parse(text)).error).toBeUndefined()
  })

  const sitemaps: [string, XmlSchema][] = [
    ['/sitemap.xml', SITEMAP_INDEX_SCHEMA],
    ['/vi/sitemap.xml', SITEMAP_SCHEMA],
    ['/en/sitemap.xml', SITEMAP_SCHEMA],
    ['/vi/2025/11/sitemap.xml', SITEMAP_SCHEMA],
    ['/news-sitemap.xml', NEWS_SITEMAP_SCHEMA],
  ]
  test.for(sitemaps)('%s', async ([address, schema]) => {
    const { status, headers, text } = await read(address)

    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/xml; charset=utf-8' })
    expect(faultsIn(parseXml(text), schema)).toEqual([])
  })
})

describe('a feed', () => {
  test('holds the whole story, with figures, captions, credits and addresses that lead somewhere', async () => {
    const [html = ''] = textsOf(parseXml((await read('/vi/feed.xml')).text), 'encoded').filter((one) => one.includes('<figure>'))

    expect(html).toContain(
      `<img src="http://localhost:3000/media/${HASH}/1280.jpg" width="1280" height="853" alt="Một người đứng trên bục." loading="lazy"/>`,
    )
    expect(html).toContain('<figcaption>Tô Lâm phát biểu. <small>Ảnh: TTXVN</small></figcaption>')
    expect(html).toContain('Đọc href=&quot;/vi&quot; <a href="http://localhost:3000/vi/2025/11/01/khac"><strong>ở đây</strong></a>')
    expect(html).toContain('Bùi Thanh Sơn')
    expect(html).not.toMatch(/ (?:class|data-[a-z]+)="/)
  })

  test('names the photographs with their credits, and every writer', async () => {
    const item = all(parseXml((await read('/vi/feed.xml')).text), 'item').find((one) => textsOf(one, 'title').includes(content.headline))

    expect(item && textsOf(item, 'credit')).toEqual(['TTXVN'])
    expect(item && textsOf(item, 'creator')).toEqual(['Ngô Lê Văn'])
    expect(item && textsOf(item, 'category')).toEqual([SECTION.name])
    expect(item && textsOf(item, 'pubDate')).toEqual(['Sun, 16 Nov 2025 17:16:00 +0700'])
  })

  test('ends with the stories that go with it, those that can be read, and shows those inside the text', async () => {
    const beside = { standfirst: 'Câu dẫn của bài kia.', section: SECTION }
    await publications.publish({
      address: '/vi/2025/08/01/di-kem',
      firstPublishedAt: '2025-08-01T03:00:00.000Z',
      content: printedArticle({ article: 41, story: 41, headline: 'Bài đi kèm', ...beside }),
    })
    await publications.publish({
      address: '/vi/2025/08/02/o-trong',
      firstPublishedAt: '2025-08-02T03:00:00.000Z',
      content: printedArticle({ article: 42, story: 42, headline: 'Bài ở trong', ...beside }),
    })
    const naming = printedArticle({
      article: 43,
      story: 43,
      section: SECTION,
      headline: 'Bài nhắc tới',
      related: [41, 999],
      body: [{ kind: 'related-story', story: 42 }],
      refers: ['story:41', 'story:42', 'story:999'],
    })
    await publications.publish({ address: '/vi/2025/08/03/nhac', firstPublishedAt: '2025-08-03T03:00:00.000Z', content: naming })
    await refreshPages(['/vi/feed.json'])

    const { items } = z
      .object({ items: z.array(z.object({ title: z.string(), content_html: z.string() })) })
      .parse(JSON.parse((await read('/vi/feed.json')).text))
    const html = items.find(({ title }) => title === 'Bài nhắc tới')?.content_html ?? ''

    expect(html).toContain('href="http://localhost:3000/vi/2025/08/02/o-trong"')
    expect(html).toMatch(
      /<h2>Bài liên quan<\/h2><ul><li><a href="http:\/\/localhost:3000\/vi\/2025\/08\/01\/di-kem">Bài đi kèm<\/a><\/li><\/ul>$/,
    )
  })

  test('knows a story by the same name after it was updated at a new address', async () => {
    const printed = { ...content, article: 30, story: 30, headline: 'Tên cũ' }
    await publications.publish({ address: '/vi/2025/11/16/ten-cu', content: printed })
    await refreshPages(['/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json'])
    const before = parseXml((await read('/vi/atom.xml')).text)
    await publications.publish({ address: '/vi/2025/11/16/ten-moi', content: { ...printed, headline: 'Tên mới' }, act: 'updated' })
    await refreshPages(['/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json'])
    const after = parseXml((await read('/vi/atom.xml')).text)

    const entry = (feed: XmlElement, title: string) => all(feed, 'entry').find((one) => textsOf(one, 'title')[0] === title)
    expect(textsOf(entry(before, 'Tên cũ') ?? before, 'id')).toEqual(['tag:localhost,2025-11-16:/vi/2025/11/16/ten-cu'])
    expect(textsOf(entry(after, 'Tên mới') ?? after, 'id')).toEqual(['tag:localhost,2025-11-16:/vi/2025/11/16/ten-cu'])
    expect(all(entry(after, 'Tên mới') ?? after, 'link').map(({ attributes }) => attributes.get('href'))).toEqual([
      'http://localhost:3000/vi/2025/11/16/ten-moi',
    ])
    const ids = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(JSON.parse((await read('/vi/feed.json')).text))
    expect(ids.items.map(({ id }) => id)).toContain('tag:localhost,2025-11-16:/vi/2025/11/16/ten-cu')
  })

  test.for(['/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json', '/sitemap.xml', '/news-sitemap.xml'])(
    '%s is not sent again to whoever has it',
    async (address) => {
      const { headers } = await read(address)

      expect(await read(address, headers['etag'])).toMatchObject({ status: 304, text: '' })
    },
  )

  test.for([
    '/fr/feed.xml',
    '/vi/sections/unknown/feed.xml',
    '/vi/sections/relations/feed.rss',
    '/vi/feedxxml',
    '/vi/2024/01/sitemap.xml',
    '/sitemapxxml',
  ])('%s is none', async (address) => {
    expect((await read(address)).status).toBe(404)
  })
})

describe('a sitemap', () => {
  test('of a month names every picture of a page, those of galleries and infographics too, each once', async () => {
    const hashes = ['c1', 'c2', 'c3'].map((pair) => pair.repeat(32))
    const [lead, other, drawing] = hashes.map((hash, index) => printedPhoto({ id: 70 + index, hash, width: 1500, height: 1000 }))
    if (!lead || !other || !drawing) throw new Error('three pictures')
    const pictured = printedArticle({
      article: 50,
      story: 50,
      section: SECTION,
      leadPhoto: lead,
      body: [
        { kind: 'gallery', title: '', photos: [other, lead, other] },
        { kind: 'photo', photo: other },
        { kind: 'infographic', photo: drawing, text: [] },
      ],
    })
    await publications.publish({ address: '/vi/2025/09/01/anh', firstPublishedAt: '2025-09-01T03:00:00.000Z', content: pictured })
    await refreshPages(['/vi/2025/09/sitemap.xml'])

    const root = parseXml((await read('/vi/2025/09/sitemap.xml')).text)

    expect(faultsIn(root, SITEMAP_SCHEMA)).toEqual([])
    expect(all(root, 'image').flatMap((image) => textsOf(image, 'loc'))).toEqual(
      hashes.map((hash) => `http://localhost:3000/media/${hash}/1280.jpg`),
    )
  })

  test('of a month names each story with its photos and its other editions', async () => {
    const [url] = all(parseXml((await read('/vi/2025/11/sitemap.xml')).text), 'url').filter((one) =>
      one.children[0]?.text.endsWith(ADDRESS),
    )

    expect(url && all(url, 'image').flatMap((image) => textsOf(image, 'loc'))).toEqual([`http://localhost:3000/media/${HASH}/1280.jpg`])
    expect(url && all(url, 'link').map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')])).toEqual([
      ['vi', `http://localhost:3000${ADDRESS}`],
      ['en', 'http://localhost:3000/en/2025/11/17/75-years'],
      ['x-default', `http://localhost:3000${ADDRESS}`],
    ])
  })

  test('of all sitemaps leads to each of them, and robots.txt leads to it', async () => {
    for (const address of textsOf(parseXml((await read('/sitemap.xml')).text), 'loc')) {
      expect((await read(new URL(address).pathname)).status).toBe(200)
    }
    const { text } = await read('/robots.txt')
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml\nSitemap: http://localhost:3000/news-sitemap.xml\n')
  })

  test('of the other pages names only pages that there are', async () => {
    const addresses = [
      ...textsOf(parseXml((await read('/vi/sitemap.xml')).text), 'loc'),
      ...textsOf(parseXml((await read('/en/sitemap.xml')).text), 'loc'),
    ]

    expect(addresses).toContain('http://localhost:3000/vi/sections/relations')
    for (const address of addresses) expect((await read(new URL(address).pathname)).status).toBe(200)
  })

  test('for news has what is younger than 48 hours, under the magazine’s name', async () => {
    const news = parseXml((await read('/news-sitemap.xml')).text)

    expect(textsOf(news, 'title')).toEqual(['Hôm nay', 'Hôm qua'])
    expect(textsOf(news, 'name')).toEqual(['Nhịp Cầu', 'Nhịp Cầu'])
    expect(textsOf(news, 'language')).toEqual(['vi', 'vi'])
  })
})

/** What PostgreSQL takes into a text: an article prints what was stored, so no other title reaches a feed. The unit tests try all. */
const STORABLE = HOSTILE_TITLES.filter((title) => title.isWellFormed() && !title.includes('\0'))

test('whatever stands in a title, what machines read stays whole, and the page runs no script', async () => {
  const section = { id: 9, slug: 'hostile', name: 'A & <B> ]]>' }
  for (const [index, headline] of STORABLE.entries()) {
    const article = 1_000 + index
    await publications.publish({
      address: `/vi/2025/10/01/t-${index}`,
      content: printedArticle({
        article,
        story: article,
        headline,
        standfirst: headline,
        section,
        bylines: [{ person: { id: 1, slug: '', name: headline, offices: [headline] }, as: 'text' }],
      }),
      firstPublishedAt: new Date(Date.now() - index * 1_000).toISOString(),
    })
  }
  await refreshPages(['/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json'])

  for (const [file, schema] of [
    ['feed.xml', RSS],
    ['atom.xml', ATOM],
  ] as const) {
    for (const page of ['/vi', '/vi/sections/hostile']) {
      const root = parseXml((await read(`${page}/${file}`)).text)
      expect(faultsIn(root, schema)).toEqual([])
    }
  }
  expect(faultsIn(parseXml((await read('/news-sitemap.xml')).text), NEWS_SITEMAP_SCHEMA)).toEqual([])
  expect(JSON_FEED.safeParse(JSON.parse((await read('/vi/sections/hostile/feed.json')).text)).error).toBeUndefined()

  for (const [index, title] of STORABLE.entries()) {
    const { status, text } = await read(`/vi/2025/10/01/t-${index}`)
    expect(status).toBe(200)
    expect(text.match(/<script[^>]*>/gi)).toEqual(['<script type="application/ld+json">'])
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? ''
    const { '@graph': graph } = z.object({ '@graph': z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(block))
    expect(graph[0]?.['headline']).toBe(title)
  }
})
