import { expect, test, vi } from 'vitest'
import { refersOf, mediaOf } from '../../editorial/refers.ts'
import { shownIn, type PrintedBlock } from '../../editorial/printed-body.ts'
import type { Language } from '../../editorial/languages.ts'
import { bodyWithEverything, EVERYTHING, recording, teasersOf } from '../support/article-with-everything.ts'
import { printedArticle } from '../support/rules-content.ts'

vi.hoisted(() => {
  process.env['BASE_URL'] = 'https://magazine.example'
})

const { renderArticle } = await import('../../site/render-article.tsx')
const { feedHtml } = await import('../../site/feeds/feed-html.tsx')
const { parseArticleContent } = await import('../../site/queries/article-content.ts')

/** The body of the page, with these blocks. */
async function shown(body: PrintedBlock[], { language = 'vi', teasers = true }: { language?: Language; teasers?: boolean } = {}) {
  const html = await renderArticle({
    content: printedArticle({ language, leadPhoto: null, body }),
    address: `/${language}/2025/11/16/a`,
    firstPublishedAt: '2025-11-16T10:16:00.000Z',
    publishedAt: '2025-11-16T10:16:00.000Z',
    act: 'published',
    mediaBase: '/media',
    editions: [],
    ...(teasers ? { stories: teasersOf(language) } : {}),
  })
  return html.slice(html.indexOf('<div class="body">'), html.indexOf('<footer class="byline-box">'))
}

test('a page with every block is stored, read again and rendered without a script or a style of its own', async () => {
  const content = printedArticle({ body: bodyWithEverything() })
  const read = parseArticleContent(JSON.stringify(content))
  const html = await shown(read.body)

  expect(read).toEqual(content)
  expect(html).not.toMatch(/<script| style=|<iframe/)
  expect(html).not.toMatch(/(?:src|srcset|poster)="(?:https?:)?\/\//)
})

test('every photo, person, event, story and recording inside blocks is known to belong to the page', () => {
  const { photos, people, events, stories, recordings } = shownIn(bodyWithEverything())

  expect(photos.map(({ id }) => id)).toEqual([11, 21, 22, 23, 31, 52])
  expect(people.map(({ id }) => id)).toEqual([3, 3, 3, 3])
  expect(events).toEqual([41, 42])
  expect(stories).toEqual([77])
  expect(recordings.map(({ id }) => id)).toEqual([51])
  const content = printedArticle({ leadPhoto: null, body: bodyWithEverything() })
  expect(refersOf(content)).toEqual(expect.arrayContaining(['event:41', 'photo:22', 'photo:52', 'story:77', 'person:3']))
  expect(mediaOf(content)).toEqual(expect.arrayContaining(['ee'.repeat(32), '52'.repeat(32), '23'.repeat(32)]))
})

test('a person in the text is named with every office of the day, the name leading to the page where there is one', async () => {
  const html = await shown([EVERYTHING.paragraph])

  const link = '<a href="/vi/people/do-thi-hoang-yen">Đỗ Thị Hoàng Yến</a>'
  expect(html.replaceAll('<!-- -->', '')).toContain(
    `Sáng nay, Chủ tịch Hội Hữu nghị, Ủy viên Ban Thường vụ ${link} đến Huế. Đỗ Thị Hoàng Yến, Chủ tịch Hội Hữu nghị, Ủy viên Ban Thường vụ, thăm cầu; ${link} kể về`,
  )
})

test('photos of a gallery lead to their own pages, with caption and credit', async () => {
  const html = await shown([EVERYTHING.gallery])

  expect(html).toContain('<section class="gallery" aria-label="Một ngày bên sông Hương">')
  expect([...html.matchAll(/<a class="photo-page" href="(\/vi\/photos\/\d+)"/g)].map(([, address]) => address)).toEqual([
    '/vi/photos/21',
    '/vi/photos/22',
    '/vi/photos/23',
  ])
  expect(html.match(/<img [^>]*alt="Mô tả của ảnh \d+"/g)).toHaveLength(3)
  expect(html).toContain('Ễ Ổ Ữ ậ: bến thuyền lúc sáu giờ.</span> <span class="photo-credit">Ảnh: VNA</span>')
})

test.for([
  ['vi', 'Biểu đồ cột: Khách đến bằng thuyền', '1.234,5\u00a0lượt', '-300\u00a0lượt'],
  ['en', 'Bar chart: Khách đến bằng thuyền', '1,234.5\u00a0lượt', '-300\u00a0lượt'],
] as const)('a plot has a name and its data as a table, in numbers as %s writes them', async ([language, title, number, negative]) => {
  const html = await shown([EVERYTHING['key-figures']], { language })

  expect(html).toMatch(/<svg [^>]*role="img"[^>]*>/)
  expect(html).toContain(`<title>${title}</title>`)
  expect(html).toMatch(/<details><summary>[^<]+<\/summary><table>/)
  const cells = [...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell)
  expect(cells).toEqual([number, 'hơn 2 nghìn rưỡi', negative])
})

test('bars keep to the width there is, a negative one on the other side of nought', async () => {
  const html = await shown([EVERYTHING['key-figures']])
  const bars = [...html.matchAll(/<rect [^>]*x="([\d.]+)%"[^>]*width="([\d.]+)%"/g)].map(([, x, width]) => [Number(x), Number(width)])

  expect(bars).toHaveLength(3)
  for (const [x = 0, width = 0] of bars) expect(x + width).toBeLessThanOrEqual(100.1)
  expect(bars[2]?.[0]).toBe(0)
  expect((bars[2]?.[0] ?? 0) + (bars[2]?.[1] ?? 0)).toBeCloseTo(bars[0]?.[0] ?? 0, 0)
})

test.for([[[0]], [[5]], [[-1, -2]], [[0, 0]], [[1e15, -1e15, 0.000001]]])(
  'a line is drawn of %j without a number that is none',
  async ([values]) => {
    const rows = (values ?? []).map((value) => ({ label: 'Năm', value, text: '', unit: '%' }))
    for (const plot of ['line', 'bars'] as const) {
      const html = await shown([{ kind: 'key-figures', title: '', plot, rows, source: '' }])

      expect(html).not.toMatch(/NaN|Infinity/)
    }
  },
)

test('dates of a timeline are said at the precision that is known', async () => {
  const html = await shown([EVERYTHING.timeline])

  expect(html).toContain('<time datetime="1950-11-19">19/11/1950</time>')
  expect(html).toContain('thập niên 1970')
  expect(html).toContain('tháng 4/2021 – tháng 6/2021')
  expect(html).toContain('<a href="/vi/events/hoi-thanh-lap">Hội thành lập</a>')
  expect(html).not.toContain('/vi/events/"')
})

test('an infographic leads to its largest picture and says everything as text', async () => {
  const html = await shown([EVERYTHING.infographic])

  expect(html).toContain(`<a href="/media/${'31'.repeat(32)}/1280.jpg">`)
  expect(html).toMatch(/<details><summary>Nội dung bằng chữ<\/summary>.*Bốn mốc: 1899, 1904, 1937, 1991\./)
})

test('a related story shows its whole teaser while it is live, and nothing otherwise', async () => {
  const live = await shown([EVERYTHING['related-story']])
  const gone = await shown([EVERYTHING['related-story']], { teasers: false })

  expect(live).toContain('<a href="/vi/2025/10/01/chuyen-tau">Chuyến tàu cuối năm</a>')
  expect(live).toContain('Ba mươi năm trên một tuyến đường.')
  expect(gone).toContain('<div class="body"></div>')
})

test('a recording is played by the browser, fetched only then, with captions, poster, credit and transcript', async () => {
  const video = await shown([EVERYTHING.recording])
  const audio = await shown([
    { kind: 'recording', recording: recording({ medium: 'audio', extension: 'mp3', captions: '', poster: null }) },
  ])

  expect(video).toMatch(/<video controls="" [^>]*preload="none"/)
  expect(video).toContain(`poster="/media/${'52'.repeat(32)}/1280.jpg"`)
  expect(video).toContain(`<track kind="captions" src="/media/${'ee'.repeat(32)}/captions.vi.vtt"`)
  expect(video).toContain('Thực hiện: Lê Thị Dịch')
  expect(video).toContain('<p>Tiếng mái chèo.</p>')
  expect(audio).toMatch(new RegExp(`<audio controls="" preload="none" src="/media/${'ee'.repeat(32)}/recording.mp3"`))
  expect(audio).not.toContain('<track')
})

test('a link card names the other site and fetches nothing from it', async () => {
  const html = await shown([EVERYTHING['link-card']])

  expect(html).toContain('<a href="https://library.example/bridges?id=7" rel="noopener">Những cây cầu của miền Trung</a>')
  expect(html).toContain('Thư viện ảnh · library.example')
  expect(await shown([{ ...EVERYTHING['link-card'], href: 'javascript:alert(1)' }])).toContain('<div class="body"></div>')
})

test('a table has a caption, heads for rows and columns, and scrolls within a region that takes the focus', async () => {
  const html = await shown([EVERYTHING.table])

  expect(html).toContain('<section class="table-scroll" aria-label="Khách theo mùa" tabindex="0">')
  expect(html).toContain('<caption><span>Khách theo mùa</span></caption>')
  expect(html).toContain('<th scope="col" data-kind="number">Xuân</th>')
  expect(html).toContain('<th scope="row">Thuyền</th>')
  expect(html).toContain('<td data-kind="number">1.200</td>')
})

test.for([
  ['row', 3, 0],
  ['column', 0, 2],
  ['both', 3, 2],
  ['none', 0, 0],
] as const)('heads in “%s” are %i of columns and %i of rows', async ([heads, columns, lines]) => {
  const rows = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]
  const html = await shown([{ kind: 'table', caption: '', heads, rows, source: '' }])

  expect(html.match(/scope="col"/g) ?? []).toHaveLength(columns)
  expect(html.match(/scope="row"/g) ?? []).toHaveLength(heads === 'both' ? lines - 1 : lines)
})

test('a feed tells all of it without our classes, drawings and folded parts', async () => {
  const html = await feedHtml(printedArticle({ leadPhoto: null, body: bodyWithEverything() }), { stories: teasersOf('vi') })

  expect(html).not.toMatch(/<svg|<details|class=|role=|tabindex=| (?:src|href)="\/(?!\/)/)
  for (const words of [
    '1.234,5\u00a0lượt',
    'Bốn mốc: 1899',
    'Tiếng mái chèo.',
    'Chuyến tàu cuối năm',
    '<th scope="row">Thuyền</th>',
    'sáu vài',
  ])
    expect(html).toContain(words)
  expect(html.match(/<img /g)).toHaveLength(5)
  expect(html).toContain(`<video controls="" preload="none" src="https://magazine.example/media/${'ee'.repeat(32)}/recording.mp4"`)
})
