import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { searchPool } from '../../site/search/search-pool.ts'
import { refreshFrame } from '../../site/store/page-frame.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openCorpus, paragraph, story } from '../support/search-corpus.ts'
import { useDatabase } from '../support/use-database.ts'

const corpus = await openCorpus()

beforeAll(async () => {
  const culture = { id: 3, slug: 'culture', name: 'Văn hóa' }
  for (let day = 1; day <= 28; day += 1) {
    const people = day <= 3 ? [{ id: 7, slug: 'hoa', name: 'Lê Thị Hoa', offices: [] }] : []
    const content = story(100 + day, `Ngày hội số ${day}`, { people, ...(day > 20 ? { section: culture } : {}) })
    await corpus.article({ content, firstPublishedAt: `2025-03-${String(day).padStart(2, '0')}T03:00:00Z` })
  }
  await corpus.article({
    content: story(1, '<script>alert(1)</script> & "đêm nhạc"', { standfirst: 'Một <b>đêm</b> & nhạc', body: [paragraph('đêm')] }),
  })
  await corpus.article({ content: story(2, 'Only in English', { language: 'en', body: [paragraph('lighthouse keepers')] }) })
  // 17:30 UTC on the last of May is the first of June in Hà Nội.
  await corpus.article({ content: story(3, 'Giao thừa khác múi giờ'), firstPublishedAt: '2025-05-31T17:30:00Z' })
  await refreshFrame()
})

afterAll(async () => {
  await corpus.close()
  await Promise.all([readerPool().end(), searchPool().end()])
})

async function ask(query: string, { language = 'vi', method = 'GET', acceptEncoding = '' } = {}) {
  const { status, headers, body } = await answerReader({ method, target: `/${language}/search${query}`, acceptEncoding, ifNoneMatch: '' })
  const html = new TextDecoder().decode(body ?? new Uint8Array())
  return {
    status,
    headers,
    html,
    titles: [...html.matchAll(/<h3><a href="[^"]+">(.*?)<\/a>/g)].map(([, title = '']) => title.replace(/<[^>]+>/g, '')),
  }
}

const q = (text: string) => `?q=${encodeURIComponent(text)}`

describe('the search page', () => {
  test('asks before anything is typed, is left out by search engines and never kept', async () => {
    const { status, html, headers } = await ask('')

    expect(status).toBe(200)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toMatch(/<form class="search-form" action="\/vi\/search" method="get">/)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(headers['cache-control']).toBe('no-store')
    const { rows } = await corpus.query(`SELECT count(*)::int AS n FROM pages WHERE address LIKE '%/search%'`)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('shows where the words stand, and never lets a title be markup', async () => {
    const { html } = await ask(q('dem'))

    expect(html).toContain('<h3><a href="/vi/2025/11/16/bai-1">')
    expect(html).toContain('<mark>đêm</mark>')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;b&gt;')
  })

  test('repeats what was typed as text', async () => {
    const { html } = await ask(q(`"><script>alert(1)</script>`))

    expect(html).not.toContain('<script>alert')
  })

  test('goes on from page to page, without leaving one out or showing one twice', async () => {
    const first = await ask(q('ngày hội'))
    const second = await ask(`${q('ngày hội')}&page=2`)

    expect(first.html).toContain('28 kết quả cho “ngày hội”')
    expect([first.titles.length, second.titles.length]).toEqual([20, 8])
    expect(new Set([...first.titles, ...second.titles]).size).toBe(28)
  })

  test('newest first goes on by place, which stays true as stories come in', async () => {
    const first = await ask(`${q('ngày hội')}&order=newest`)
    const [, next = ''] = /<a href="\/vi\/search([^"]+)" rel="next"/.exec(first.html) ?? []
    await corpus.article({ content: story(150, 'Ngày hội vừa đăng'), firstPublishedAt: '2025-04-01T00:00:00Z' })
    const second = await ask(next.replaceAll('&amp;', '&'))
    await corpus.take('article', 150)

    expect(first.titles[0]).toBe('Ngày hội số 28')
    expect(first.titles.at(-1)).toBe('Ngày hội số 9')
    expect(second.titles).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((day) => `Ngày hội số ${day}`))
  })

  test.for([
    ['section=culture', 8],
    ['section=doi-ngoai', 20],
    ['section=unknown', 0],
    ['kind=article', 28],
    ['kind=person', 0],
    ['person=7', 3],
    ['from=2025-03-10', 19],
    ['to=2025-03-10', 10],
    ['from=2025-03-10&to=2025-03-12', 3],
    ['section=culture&from=2025-03-22&to=2025-03-23', 2],
    ['section=&kind=&person=&from=&to=', 28],
  ] as const)('narrowed by %s finds %i', async ([filter, count]) => {
    const { html, status } = await ask(`${q('ngày hội')}&${filter}`)

    expect(status).toBe(200)
    expect(html).toContain(count === 0 ? 'Không tìm thấy gì' : `${count} kết quả`)
  })

  test('a day is the newsroom’s', async () => {
    expect((await ask(`${q('giao thừa')}&from=2025-06-01&to=2025-06-01`)).titles).toEqual(['Giao thừa khác múi giờ'])
    expect((await ask(`${q('giao thừa')}&to=2025-05-31`)).html).toContain('Không tìm thấy gì')
  })

  test('offers the people in what was found, to narrow by', async () => {
    expect((await ask(q('ngày hội'))).html).toContain('<option value="7">Lê Thị Hoa</option>')
  })

  test('helps where nothing is found: without filters, in the other language, with some of the words', async () => {
    const filtered = await ask(`${q('ngày hội')}&kind=photo`)
    const elsewhere = await ask(q('lighthouse'))
    const partly = await ask(q('hội lighthouse'))

    expect(filtered.html).toContain('<a href="/vi/search?q=ng%C3%A0y+h%E1%BB%99i" hrefLang="vi">'.replace('hrefLang', 'hreflang'))
    expect(elsewhere.html).toContain('<a href="/en/search?q=lighthouse" hreflang="en">Tìm trong bản tiếng Anh: 1 kết quả</a>')
    expect(partly.html).toContain('Chỉ có một phần các từ')
    expect(elsewhere.html).toContain('<a href="/vi/sections/culture">Văn hóa</a>')
  })

  test('is sent compressed, and HEAD tells all but the page', async () => {
    expect((await ask(q('hội'), { acceptEncoding: 'br' })).headers['content-encoding']).toBe('br')
    expect((await ask(q('hội'), { acceptEncoding: 'gzip' })).headers['content-encoding']).toBe('gzip')
    expect(await ask(q('hội'), { method: 'HEAD' })).toMatchObject({ status: 200, html: '' })
  })
})

describe('bad input', () => {
  test.for([
    ['?q=%00', 200],
    ['?q=%ED%A0%80', 200],
    ['?q=%', 200],
    ['?q=%26%20%7C%20!%20%3A*', 200],
    ["?q='", 200],
    ['?q=%5C', 200],
    ['?q="', 200],
    ['?q=a:*b', 200],
    ['?q=(((', 200],
    ['?q=%F0%9F%99%82', 200],
    ['?q=%E2%80%AE%D9%A3', 200],
    ['?q[]=a', 200],
    [`?q=${'a'.repeat(1_900)}`, 200],
    [`?q=${'a+'.repeat(900)}`, 200],
    [`?q=${'%22a+b%22'.repeat(180)}`, 200],
    ['?q=a&q=b', 200],
    [`?q=${'a'.repeat(100_000)}`, 414],
    [`?q=${'m%E1%BB%99t+'.repeat(10_000)}`, 414],
    ['?q=a&page=-1', 400],
    ['?q=a&page=99999999999999999999', 400],
    ['?q=a&from=1945-02-30', 400],
    ['?q=a&kind=users', 400],
    ['?q=a&before=x', 400],
    ['?q=a&person=99999999999', 400],
  ] as const)('%s is answered with a page of ours', async ([query, status]) => {
    const answer = await ask(query)

    expect(answer.status).toBe(status)
    expect(answer.html).toContain('<h1>')
  })

  test('a day that never was is named beside its field', async () => {
    const { html } = await ask('?q=a&from=1945-02-30')

    expect(html).toContain('id="search-from-fault"')
    expect(html).toContain('Ngày bắt đầu không phải là ngày có thật')
  })
})

describe('what is not live', () => {
  test.for(['unpublished', 'superseded', 'retracted'] as const)('is gone in the transaction that made it %s', async (status) => {
    await corpus.article({ content: story(200, 'Chỉ một lần này thôi') })
    expect((await ask(q('chỉ một lần này'))).titles).toHaveLength(1)

    await corpus.query('BEGIN')
    await corpus.take('article', 200, status)
    expect((await ask(q('chỉ một lần này'))).titles).toHaveLength(1)
    await corpus.query('COMMIT')

    expect((await ask(q('"chỉ một lần này"'))).titles).toEqual([])
    const { rows } = await corpus.query(`SELECT count(*)::int AS n FROM search_entries WHERE subject = 200 AND kind = 'article'`)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('is not found before it is committed, nor after it is rolled back', async () => {
    await corpus.query('BEGIN')
    await corpus.article({ content: story(201, 'Chưa bao giờ có') })
    expect((await ask(q('"chưa bao giờ có"'))).titles).toEqual([])
    await corpus.query('ROLLBACK')

    expect((await ask(q('"chưa bao giờ có"'))).titles).toEqual([])
  })

  test('takes the records along that nothing else names', async () => {
    await corpus.article({ content: story(202, 'Nhắc tới một nơi', { refers: ['topic:5'] }) })
    await corpus.record({
      format: 2,
      kind: 'topic',
      id: 5,
      revision: 1,
      refers: [],
      slug: 'den-bien',
      name: { vi: 'Đèn biển', en: 'Lighthouses' },
      summary: { vi: '', en: '' },
    })
    expect((await ask(q('den bien'))).titles).toEqual(['Đèn biển'])

    await corpus.take('article', 202)
    expect((await ask(q('"đèn biển"'))).titles).toEqual([])

    await corpus.article({ content: story(203, 'Nhắc lại', { refers: ['topic:5'] }) })
    expect((await ask(q('den bien'))).titles).toEqual(['Đèn biển'])
  })
})

describe('the database', () => {
  test('lets neither the application nor the readers write what is found', async () => {
    for (const url of [useDatabase().appUrl, useDatabase().readerUrl]) {
      const client = new Client({ connectionString: url })
      await client.connect()
      try {
        await client.query('SELECT 1 FROM search_entries LIMIT 1')
        for (const statement of [
          'DELETE FROM search_entries',
          "UPDATE search_entries SET title = 'x'",
          'DELETE FROM search_mentions',
          'TRUNCATE search_entries',
        ]) {
          await expect(client.query(statement)).rejects.toThrow(/permission denied/)
        }
      } finally {
        await client.end()
      }
    }
  })

  test('shows the readers nothing of manuscripts', async () => {
    const client = new Client({ connectionString: useDatabase().readerUrl })
    await client.connect()
    await expect(client.query('SELECT 1 FROM staff_search_entries')).rejects.toThrow(/permission denied/)
    await client.end()
  })

  test('prints a text that is too long to be searched whole, and finds its beginning', async () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `từ${index.toString(36)}ữữữữữữữữ`).join(' ')
    await corpus.article({ content: story(300, 'Một văn bản dài vô tận', { body: [paragraph(`đầu sách ${words}`)] }) })

    expect((await ask(q('"đầu sách"'))).titles).toEqual(['Một văn bản dài vô tận'])
  })
})

test('of a common word only so many are counted, and that is said', async () => {
  for (let number = 0; number < 502; number += 1) await corpus.article({ content: story(1_000 + number, `Thường nhật ${number}`) })

  const { html } = await ask(q('thường'))

  expect(html).toContain('Hơn 500 kết quả')
})

test('a search never waits behind others for long: beyond a line of some it is told to come back', async () => {
  await corpus.query('BEGIN')
  await corpus.query('LOCK TABLE search_entries IN ACCESS EXCLUSIVE MODE')
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask(q('thường'))))
  const page = await answerReader({ method: 'GET', target: '/vi/2030/01/01/khong-co', acceptEncoding: '', ifNoneMatch: '' })
  await corpus.query('ROLLBACK')

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(answers.every(({ html, headers }) => html.includes('quá nhiều người tìm') && headers['retry-after'] === '5')).toBe(true)
  expect(page.status).toBe(404)
  expect((await ask(q('thường'))).status).toBe(200)
})
