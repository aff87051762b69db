import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { firstAnswer } from '../../site/first-answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'

const publications = await openPublications()

afterAll(async () => {
  await publications.close()
  await readerPool().end()
})

const read = async (target: string) => {
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, text: new TextDecoder().decode(body ?? new Uint8Array()) }
}

let articles = 0

/** Prints a story of a section at an instant; says its address. */
async function story(section: { id: number; slug: string; name: string }, firstPublishedAt: string): Promise<string> {
  articles += 1
  const address = `/vi/${firstPublishedAt.slice(0, 10).replaceAll('-', '/')}/bai-so-${articles}`
  const content = printedArticle({ article: articles, story: articles, headline: `Bài số ${articles}`, section })
  await publications.publish({ address, content, firstPublishedAt })
  return address
}

const namedIn = (text: string) => [...text.matchAll(/<h[23]><a href="([^"]+)">/g)].flatMap(([, address]) => address ?? [])
const linkIn = (text: string, rel: 'prev' | 'next') => new RegExp(`href="([^"]+)" rel="${rel}"`).exec(text)?.[1]

describe('a section', () => {
  test('that is unknown, or has nothing in this language, is no page', async () => {
    await story({ id: 1, slug: 'culture', name: 'Văn hóa' }, '2025-11-16T03:00:00.000Z')
    await refreshPages([])

    expect((await read('/vi/sections/culture')).status).toBe(200)
    for (const none of ['/en/sections/culture', '/vi/sections/unknown', '/vi/sections/', '/vi/sections', '/vi/sections/culture/']) {
      expect((await read(none)).status).toBe(404)
    }
  })

  test('names itself, its newest story large, its feeds and the way home', async () => {
    const { text } = await read('/vi/sections/culture')

    expect(text).toContain('<h1>Văn hóa</h1>')
    expect(text).toContain('data-size="lead"')
    expect(text).toContain(
      '<link rel="alternate" type="application/rss+xml" title="Văn hóa – Nhịp Cầu" href="/vi/sections/culture/feed.xml"/>',
    )
    expect(text).toContain('<a href="/vi/sections/culture" aria-current="page">Văn hóa</a>')
    expect(text).toMatch(/<nav class="breadcrumb"[^>]*><ol><li><a href="\/vi">/)
    expect(text).toContain('Chuyên mục này chưa có bài tiếng Anh.')
  })

  test.for([
    '',
    '2025',
    '2025-11-16T03:00:00.000Z',
    '2025-11-16T03:00:00Z~1',
    '2025-02-30T03:00:00.000Z~1',
    '2025-11-16T25:00:00.000Z~1',
    '0000-01-01T00:00:00.000Z~1',
    '2025-11-16T03:00:00.000Z~0',
    '2025-11-16T03:00:00.000Z~-1',
    '2025-11-16T03:00:00.000Z~99999999999999999999',
    "2025-11-16T03:00:00.000Z~1'--",
    '2025-11-16T03:00:00.000Z~1&before=2025-11-16T03:00:00.000Z~1',
    '%00',
    '%',
    '%ED%A0%80',
    'NaN~NaN',
    '[]',
    '٢٠٢٥-11-16T03:00:00.000Z~1',
  ])('cannot go on from %j, which gets a page of ours', async (before) => {
    const { status, text } = await read(`/vi/sections/culture?before=${before}`)

    expect(status).toBe(400)
    expect(text).toContain('<h1>')
  })

  test('goes on from any place, and says where nothing is older', async () => {
    const { status, text } = await read('/vi/sections/culture?utm_source=mail&before=2000-01-01T00%3A00%3A00.000Z~1')

    expect(status).toBe(200)
    expect(text).toContain('Không còn bài nào cũ hơn.')
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(linkIn(text, 'prev')).toBe('/vi/sections/culture')
  })

  test('gives its first page from memory only to who asks for that', async () => {
    await read('/vi/sections/culture')
    const ask = (target: string) => firstAnswer({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' }, { assets: new Map() })
    const first = await ask('/vi/sections/culture?utm_source=mail')
    const older = await ask('/vi/sections/culture?before=2000-01-01T00:00:00.000Z~1')

    expect(new TextDecoder().decode(first?.body ?? new Uint8Array())).toContain('bai-so-1')
    expect(new TextDecoder().decode(older?.body ?? new Uint8Array())).not.toContain('bai-so-1')
  })
})

test('walking to older stories meets each once, whatever is published meanwhile, and walking back ends at the newest', async () => {
  let sections = 100
  const instants = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 35, maxLength: 70, size: 'max' })

  await fc.assert(
    fc.asyncProperty(instants, fc.infiniteStream(fc.boolean()), async (minutes, news) => {
      sections += 1
      const section = { id: sections, slug: `s-${sections}`, name: 'Một chuyên mục' }
      const first = `/vi/sections/${section.slug}`
      const there: string[] = []
      // Several at the same instant, as a migration brings them.
      for (const minute of minutes) there.push(await story(section, new Date(Date.UTC(2025, 2, 1, 0, minute)).toISOString()))
      await refreshPages([first])

      const met: string[] = []
      let last = first
      for (let at: string | undefined = first; at !== undefined;) {
        const { text } = await read(at)
        met.push(...namedIn(text))
        last = at
        at = linkIn(text, 'next')
        if (news.next().value === true) {
          await story(section, new Date(Date.UTC(2025, 3, 1, 0, articles)).toISOString())
          await refreshPages([first])
        }
      }
      expect(met.toSorted()).toEqual(there.toSorted())

      const back: string[] = []
      for (let at: string | undefined = last; at !== undefined;) {
        const { text } = await read(at)
        back.push(...namedIn(text))
        at = linkIn(text, 'prev')
      }
      expect(there.filter((address) => !back.includes(address))).toEqual([])
    }),
    { numRuns: 5 },
  )
}, 120_000)

describe('the archive', () => {
  test('keeps a story in the month of the newsroom’s calendar, not of Greenwich', async () => {
    const section = { id: 50, slug: 'calendar', name: 'Lịch' }
    const before = await story(section, '2024-04-30T16:59:59.999Z')
    const after = await story(section, '2024-04-30T17:00:00.000Z')
    await refreshPages(['/vi/2024/04', '/vi/2024/05'])

    expect((await read('/vi/2024/04')).text).toContain(`href="${before}"`)
    expect((await read('/vi/2024/04')).text).not.toContain(`href="${after}"`)
    const may = (await read('/vi/2024/05')).text
    expect(may).toContain(`href="${after}"`)
    expect(may).toContain('<time datetime="2024-05-01">01/05/2024</time>')
    expect(may).toContain('<time datetime="2024-05-01T00:00:00+07:00">00:00</time>')
  })

  test('leads to the nearest months that have something, and to no other', async () => {
    const { text } = await read('/vi/2024/05')

    expect(linkIn(text, 'next')).toBe('/vi/2024/04')
    expect(linkIn(text, 'prev')).toBe('/vi/2025/03')
    expect(linkIn((await read('/vi/2024/04')).text, 'next')).toBeUndefined()
  })

  test.for(['/vi/2024/06', '/vi/2024/13', '/vi/2024/00', '/en/2024/05', '/vi/0000/00', '/fr/2024/05', '/vi/2024/5'])(
    '%s has nothing',
    async (address) => {
      expect((await read(address)).status).toBe(404)
    },
  )
})

test('the home page shows a lead, three more and four of each section, no story twice, and leads to all others', async () => {
  const { text } = await read('/vi')
  const [large = '', ...containers] = text.split('<section class="container"')

  expect(namedIn(large)).toHaveLength(4)
  const inSections = containers.map(namedIn).filter((stories) => stories.length > 0)
  expect(inSections.length).toBeGreaterThan(1)
  expect(Math.max(...inSections.map((stories) => stories.length))).toBe(4)
  expect(new Set(namedIn(text)).size).toBe(namedIn(text).length)
  expect(text).toMatch(/<a href="\/vi\/2025\/\d\d">Tất cả bài đăng tháng \d+\/2025<\/a>/)
})
