import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ArticleContent } from '../../editorial/publication.ts'
import { answerReader } from '../../site/answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { HOSTILE_TITLES } from '../support/site-hostile-titles.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'
import { both, event, organization, person, photo, place, site, topic } from '../support/site-records.ts'

const publications = await openPublications()

afterAll(async () => {
  await publications.close()
  await readerPool().end()
})

const read = async (target: string) => {
  const { status, body, headers } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, text: new TextDecoder().decode(body ?? new Uint8Array()), location: headers['location'] }
}

let articles = 0

/** Prints a story that names these, and has everything rendered anew; says its address. */
async function story(refers: string[], more: Partial<ArticleContent> & { address?: string; act?: string; at?: string } = {}) {
  articles += 1
  const { address = `/vi/2025/11/16/bai-so-${articles}`, act = 'published', at = '2025-11-16T03:00:00.000Z', ...differences } = more
  const content = printedArticle({ article: articles, story: articles, headline: `Bài số ${articles}`, refers, ...differences })
  await publications.publish({ address, content, act, firstPublishedAt: at })
  return { address, content }
}

const graph = z.object({ '@graph': z.array(z.record(z.string(), z.unknown())) })

/** The first thing of a type that a page tells machines. */
function dataOf(html: string, type: string): Record<string, unknown> | undefined {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return graph.parse(JSON.parse(json))['@graph'].find((thing) => thing['@type'] === type)
}

const association = { id: 20, slug: 'organization-20', name: { vi: 'Hội hữu nghị', en: 'Friendship association' } }
const foundation = { id: 21, slug: 'organization-21', name: { vi: 'Quỹ', en: 'Foundation' } }

describe('a record', () => {
  beforeAll(async () => {
    await publications.publishRecord(
      person({
        id: 10,
        otherNames: ['Do Van Chien'],
        biography: { vi: 'Đoạn một.\n\nĐoạn hai.', en: '' },
        tenures: [
          { office: { vi: 'Phó Chủ tịch', en: 'Vice-President' }, organization: association, from: '2016-09', to: '2021-04' },
          { office: { vi: 'Chủ tịch', en: 'President' }, organization: association, from: '2021-04', to: '' },
          { office: { vi: 'Ủy viên', en: 'Member' }, organization: foundation, from: '194X', to: '1950?' },
        ],
      }),
    )
    await publications.publishRecord(organization({ id: 20, successor: foundation }))
    await publications.publishRecord(organization({ id: 21, slug: 'organization-21', name: foundation.name }))
    await publications.publishRecord(topic({ id: 60, summary: { vi: 'Lời mở đầu.', en: 'An introduction.' } }))
    await refreshPages([])
  })

  test('has no page until a live story names it, and none any more when that goes', async () => {
    expect((await read('/vi/people/person-10')).status).toBe(404)

    const { content } = await story(['person:10', 'organization:20', 'topic:60'])
    await refreshPages([])
    expect((await read('/vi/people/person-10')).status).toBe(200)
    expect((await read('/en/people/person-10')).status).toBe(200)
    expect((await read('/vi/organizations/organization-21')).status).toBe(404)

    await publications.unpublish(content.article)
    await refreshPages(['/vi/people/person-10', '/en/people/person-10'])
    expect((await read('/vi/people/person-10')).status).toBe(404)

    await story(['person:10', 'organization:20', 'topic:60'])
    await refreshPages(['/vi/people/person-10', '/en/people/person-10'])
  })

  test('leads only to what has a page', async () => {
    const { text } = await read('/vi/people/person-10')

    expect(text).toContain('href="/vi/organizations/organization-20"')
    expect(text).not.toContain('/organizations/organization-21"')
    expect(text).toContain('<span>Quỹ</span>')
  })

  test('tells a person’s offices newest first, each as far as its dates are known', async () => {
    const { text } = await read('/vi/people/person-10')
    const terms = [...text.matchAll(/class="office-term">([^<]*)</g)].map(([, term]) => term)

    expect(terms).toEqual(['từ tháng 4/2021', 'tháng 9/2016 – tháng 4/2021', 'thập niên 1940 – 1950 (chưa chắc chắn)'])
    expect(text).toContain('<p>Đoạn một.</p><p>Đoạn hai.</p>')
    expect((await read('/en/people/person-10')).text).not.toContain('Đoạn một.')
  })

  test('tells machines each office with its dates, where they are dates for them too', async () => {
    const page = dataOf((await read('/en/people/person-10')).text, 'ProfilePage')

    expect(page?.['mainEntity']).toMatchObject({
      '@type': 'Person',
      name: 'Đỗ Văn Chiến',
      alternateName: ['Do Van Chien'],
      jobTitle: ['President'],
      affiliation: [
        { '@type': 'OrganizationRole', roleName: 'Vice-President', startDate: '2016-09', endDate: '2021-04' },
        { roleName: 'President', startDate: '2021-04', affiliation: { name: 'Friendship association' } },
        { roleName: 'Member' },
      ],
    })
    expect(JSON.stringify(page)).not.toMatch(/194X|1950\?/)
  })

  test('names itself in both languages, with feeds of a person and of a topic', async () => {
    const { text } = await read('/vi/people/person-10')

    expect(text).toMatch(/rel="canonical" href="[^"]*\/vi\/people\/person-10"/)
    expect(text).toMatch(/hreflang="en" href="[^"]*\/en\/people\/person-10"/)
    for (const page of ['/vi/people/person-10', '/vi/topics/topic-60']) {
      for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
        const feed = await read(`${page}/${file}`)
        expect(feed.status).toBe(200)
        expect(feed.text).toContain('Bài số 2')
      }
    }
    expect((await read('/vi/people/person-99/feed.xml')).status).toBe(404)
    expect((await read('/vi/topics/topic-60')).text).toContain('<p>Lời mở đầu.</p>')
  })

  test('shows who holds and held an organization’s offices, and what came before it', async () => {
    const { text } = await read('/vi/organizations/organization-20')

    expect(text.match(/href="\/vi\/people\/person-10"/g)).toHaveLength(2)
    expect(text).toContain('Tổ chức kế tục')
    expect(dataOf(text, 'Organization')).toMatchObject({ name: 'Hội hữu nghị' })
  })

  test('leads on from the address it had before, and so do its feeds', async () => {
    await publications.publishRecord(person({ id: 10, slug: 'do-van-chien' }))
    await refreshPages(['/vi/people/person-10', '/vi/people/person-10/feed.xml'])

    expect(await read('/vi/people/person-10')).toMatchObject({ status: 308, location: '/vi/people/do-van-chien' })
    expect(await read('/vi/people/person-10/feed.xml')).toMatchObject({ status: 308, location: '/vi/people/do-van-chien/feed.xml' })
  })

  test('is named in its edition’s sitemap with its counterpart, while it has a page', async () => {
    await refreshPages(['/vi/sitemap.xml'])
    const { text } = await read('/vi/sitemap.xml')

    expect(text).toContain('/vi/people/do-van-chien</loc>')
    expect(text).toContain('/en/people/do-van-chien"')
    expect(text).toContain('/vi/timeline</loc>')
    expect(text).not.toContain('organization-21')
  })
})

describe('an event', () => {
  beforeAll(async () => {
    const congress = { id: 31, slug: 'event-31', name: both('Đại hội') }
    await publications.publishRecord(event({ id: 30, yearly: true, place: { id: 40, slug: 'place-40', name: both('Hà Nội') } }))
    await publications.publishRecord(event({ id: 31, date: '194X', name: both('Đại hội') }))
    await publications.publishRecord(event({ id: 32, date: '1951', name: both('Phiên họp'), parent: congress }))
    await publications.publishRecord(event({ id: 33, date: 'XXXX', name: both('Chuyện không rõ năm') }))
    await publications.publishRecord(event({ id: 34, date: '1999', name: both('Không ai nhắc đến') }))
    await publications.publishRecord(
      place({ id: 40, position: { latitude: 21.0285, longitude: 105.8542 }, within: { id: 41, slug: 'place-41', name: both('Việt Nam') } }),
    )
    await publications.publishRecord(photo({ id: 50, event: { id: 30, slug: 'event-30', name: both('Lễ thành lập') } }), [
      '50'.padStart(64, '0'),
    ])
    await story(['event:30', 'event:31', 'event:32', 'event:33', 'place:40', 'photo:50', 'person:10'])
    await refreshPages(['/vi/timeline', '/en/timeline'])
  })

  test('tells its day and how long ago that is in a year that the page names', async () => {
    const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear()
    const { text } = await read('/en/events/event-30')

    expect(text).toContain('<time datetime="1950-11-19">19 November 1950</time>')
    expect(text).toMatch(new RegExp(`anniversary: 19 November ${year}`))
    expect((await read('/vi/events/event-32')).text).toContain(`${year - 1951} năm, tính đến ${year}`)
    expect((await read('/vi/events/event-31')).text).not.toContain('tính đến')
    expect(dataOf(text, 'Event')).toMatchObject({ startDate: '1950-11-19', location: { name: 'Hà Nội' } })
    expect(dataOf((await read('/vi/events/event-31')).text, 'Event')).not.toHaveProperty('startDate')
  })

  test('leads to its parts, and they to it', async () => {
    expect((await read('/vi/events/event-31')).text).toContain('href="/vi/events/event-32"')
    expect((await read('/vi/events/event-32')).text).toContain('href="/vi/events/event-31"')
  })

  test('stands in the timeline in its order, those of no one year too', async () => {
    const { status, text } = await read('/vi/timeline')
    const years = [...text.matchAll(/<h2 id="y-[^"]*">([^<]*)</g)].map(([, year]) => year)

    expect(status).toBe(200)
    expect(years).toEqual(['Thập niên 1940', '1950', '1951', 'Không rõ năm'])
    expect(text).toContain('<a href="/vi/places/place-40">Hà Nội</a>')
    expect(text).not.toContain('Không ai nhắc đến')
  })

  test('has a place with its position, and photographs with everything that is known of them', async () => {
    const where = await read('/vi/places/place-40')
    expect(where.text).toContain('<a href="geo:21.0285,105.8542">21°02′ B, 105°51′ Đ</a>')
    expect(where.text).toContain('<span>Việt Nam</span>')
    expect(dataOf(where.text, 'Place')).toMatchObject({ geo: { latitude: 21.0285 } })

    const picture = await read('/en/photos/50')
    expect(picture.text).toContain('<h1>A caption.</h1>')
    expect(picture.text).toContain('href="/en/events/event-30"')
    expect(dataOf(picture.text, 'ImageObject')).toMatchObject({
      creditText: 'TTXVN',
      creator: { name: 'Đinh Hòa' },
      copyrightNotice: 'Thông tấn xã Việt Nam',
      dateCreated: '1950-11-19',
    })
    expect((await read('/vi/photos/51')).status).toBe(404)
  })
})

describe('the list of stories on a record’s page', () => {
  test('goes older and newer, and meets each story once', async () => {
    await publications.publishRecord(topic({ id: 61 }))
    const there: string[] = []
    for (let minute = 0; minute < 45; minute += 1) {
      const at = new Date(Date.UTC(2025, 4, 1, 0, minute)).toISOString()
      there.push((await story(['topic:61'], { address: `/vi/2025/05/01/chu-de-${minute}`, at })).address)
    }
    await refreshPages(['/vi/topics/topic-61'])

    const met: string[] = []
    for (let at: string | undefined = '/vi/topics/topic-61'; at !== undefined;) {
      const { text } = await read(at)
      met.push(...[...text.matchAll(/<h2><a href="([^"]+)">/g)].flatMap(([, address]) => address ?? []))
      at = /href="([^"]+)" rel="next"/.exec(text)?.[1]
    }
    expect(met).toEqual(there.toReversed())
  })
})

describe('a correction', () => {
  test('stands in the ledger while its story does, and on the story after later changes too', async () => {
    const corrected = { class: 'name', note: 'Tên ông Đỗ Văn Chiến đã được sửa </script>.' } as const
    const { address, content } = await story([], { correction: corrected, act: 'corrected' })
    await publications.publish({ address, content: { ...content, correction: null, headline: 'Tựa mới' }, act: 'updated' })
    await refreshPages(['/vi/corrections', '/en/corrections', address])

    const ledger = await read('/vi/corrections')
    expect(ledger.text).toContain('Tên ông Đỗ Văn Chiến đã được sửa &lt;/script&gt;.')
    expect(ledger.text).toContain('>Tựa mới</a>')
    const [, line] = /<li id="(c-\d+)"/.exec(ledger.text) ?? []
    expect((await read(address)).text).toContain(`href="/vi/corrections#${line}"`)
    expect((await read('/en/corrections')).text).toContain('Nothing has been corrected yet.')

    await publications.unpublish(content.article)
    await refreshPages(['/vi/corrections'])
    expect((await read('/vi/corrections')).text).not.toContain('Tựa mới')
  })
})

describe('a story that was retracted', () => {
  test('says so at every address it had, when and why, and leads to its other editions', async () => {
    const { address, content } = await story([], { address: '/vi/2025/11/20/dia-chi-cu' })
    const moved = '/vi/2025/11/20/dia-chi-moi'
    await publications.publish({ address: moved, content })
    await story([], { story: content.story, language: 'en', address: '/en/2025/11/20/still-here' })
    await publications.retract(content, { address: moved, reason: 'Nguồn tin bị <b>sai</b>.' })
    await refreshPages([address, moved])

    for (const former of [address, moved]) {
      const { status, text } = await read(former)
      expect(status).toBe(410)
      expect(text).toContain('01/12/2025, 10:00 (GMT+7)')
      expect(text).toContain('Nguồn tin bị &lt;b&gt;sai&lt;/b&gt;.')
      expect(text).toContain('href="/en/2025/11/20/still-here"')
      expect(text).toContain('action="/vi/search"')
      expect(text).toContain('<meta name="robots" content="noindex"/>')
    }
    // Asked for again, it comes from the store.
    expect((await read(moved)).status).toBe(410)
  })
})

describe('a redirect', () => {
  test('leads on only where nothing stands', async () => {
    const { address } = await story([])
    await publications.query(
      `INSERT INTO redirects ("from", "to") VALUES ('/vi/trang-cu', '/vi/timeline'), ($1, '/vi'), ('/cu/duong-dan', '/vi')`,
      [address],
    )
    await refreshPages([address])

    expect(await read('/vi/trang-cu')).toMatchObject({ status: 308, location: '/vi/timeline' })
    expect(await read('/cu/duong-dan')).toMatchObject({ status: 308, location: '/vi' })
    expect((await read(address)).status).toBe(200)
    expect((await read('/vi/khong-co')).status).toBe(404)
  })
})

describe('the settings of the site', () => {
  test('stand at the foot of every page as soon as they are printed', async () => {
    await read('/vi')
    await publications.publishRecord(
      site({
        editorInChief: { vi: 'Nguyễn Thị Mai Phương', en: 'Nguyễn Thị Mai Phương' },
        licence: { vi: 'Giấy phép số 1/GP', en: 'Licence 1/GP' },
        about: { vi: 'Tạp chí của <chúng tôi>.', en: '' },
        email: 'toa-soan@example.org',
        menus: {
          vi: { main: [{ label: 'Số đặc biệt', href: '/vi/topics/topic-60' }], footer: [{ label: 'Xấu', href: 'javascript:alert(1)' }] },
          en: { main: [], footer: [] },
        },
      }),
    )
    await refreshPages(['/vi', '/vi/about', '/en/about', '/vi/contact'])

    for (const page of ['/vi', '/vi/timeline', '/vi/contact', '/vi/contact/thanks']) {
      const { status, text } = await read(page)
      expect(status).toBe(200)
      expect(text).toContain('Giấy phép số 1/GP')
      expect(text).toContain('href="/vi/topics/topic-60"')
      expect(text).not.toContain('javascript:')
    }
    expect((await read('/vi/about')).text).toContain('Tạp chí của &lt;chúng tôi&gt;.')
    // Where it was not written in English, the Vietnamese stands and says so.
    expect((await read('/en/about')).text).toContain('<div class="prose" lang="vi">')
  })
})

describe('what is asked for badly', () => {
  test.for([
    '/vi/people',
    '/vi/people/',
    '/vi/people/A',
    '/vi/people/%C3%A9',
    "/vi/people/x'--",
    '/vi/photos/-1',
    '/vi/photos/99999999999999999999',
    '/vi/events/x/y',
    '/fr/timeline',
    '/vi/timeline/',
    '/vi/corrections/1',
    `/vi/people/${'a'.repeat(300)}`,
    '/vi/contact/thanks/x',
  ])('%s is no page', async (address) => {
    expect((await read(address)).status).toBe(404)
  })

  test.for(['/vi/people/%00', '/vi/people/%ED%A0%80', '/vi/people/%'])('%s cannot be read', async (address) => {
    expect((await read(address)).status).toBe(400)
  })

  test('a name of 100 KB is too long', async () => {
    expect((await read(`/vi/people/${'a'.repeat(100_000)}`)).status).toBe(414)
  })

  test.for(['/vi/corrections', '/vi/people/do-van-chien', '/vi/topics/topic-60'])('%s cannot go on from nowhere', async (address) => {
    expect((await read(`${address}?before=x`)).status).toBe(400)
    expect((await read(`${address}?page=-1`)).status).toBe(200)
    expect((await read(`${address}?before=2000-01-01T00:00:00.000Z~1`)).status).toBe(200)
  })
})

test('forty hostile names leave every record page whole', async () => {
  let id = 1_000
  for (const title of HOSTILE_TITLES) {
    id += 1
    // PostgreSQL holds no NUL and no half characters, so the printer has dropped them before.
    const name = title.toWellFormed().replaceAll('\0', '')
    await publications.publishRecord(person({ id, slug: `hostile-${id}`, name, otherNames: [name], biography: both(name) }))
    await publications.publishRecord(event({ id, slug: `hostile-${id}`, name: both(name), description: both(name) }))
    await story([`person:${id}`, `event:${id}`], { headline: name, standfirst: name })
    for (const page of [`/vi/people/hostile-${id}`, `/en/events/hostile-${id}`]) {
      const { status, text } = await read(page)
      expect(status).toBe(200)
      expect(text.match(/<h1[ >]/g)).toHaveLength(1)
      expect(text.match(/<script[^>]*>/gi)).toEqual(['<script type="application/ld+json">'])
      expect(dataOf(text, 'BreadcrumbList')).toBeDefined()
      expect(text.match(/<\/html>/g)).toHaveLength(1)
    }
  }
  await refreshPages(['/vi/timeline'])
  expect((await read('/vi/timeline')).text.match(/<script[^>]*>/gi)).toEqual(['<script type="application/ld+json">'])
})
