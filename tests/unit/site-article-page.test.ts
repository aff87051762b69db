import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { PrintedBlock, PrintedInline, PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'

vi.hoisted(() => {
  process.env['BASE_URL'] = 'https://magazine.example'
})

const { renderArticle } = await import('../../site/render-article.tsx')
type Rendering = Parameters<typeof renderArticle>[0]

const ADDRESS = '/vi/2025/11/16/bay-muoi-lam-nam'

function text(words: string): PrintedInline {
  return { kind: 'text', text: words, bold: false, italic: false }
}

function paragraph(...inlines: PrintedInline[]): PrintedBlock {
  return { kind: 'paragraph', inlines }
}

function photo(differences: Partial<PrintedPhoto> = {}): PrintedPhoto {
  return {
    id: 1,
    hash: 'ab'.repeat(32),
    width: 1500,
    height: 1000,
    caption: 'Tô Lâm phát biểu.',
    alt: 'Một người đứng trên bục.',
    credit: 'TTXVN',
    focalPoint: { x: 0.52, y: 0.3 },
    ...differences,
  }
}

function article(differences: Partial<ArticleContent> = {}): ArticleContent {
  return {
    format: 2,
    kind: 'article',
    article: 1,
    story: 1,
    language: 'vi',
    revision: 1,
    headline: 'Đỗ Văn Chiến & “những nhịp cầu”',
    standfirst: 'Ễ Ổ Ữ: một câu dẫn.',
    slug: 'bay-muoi-lam-nam',
    section: { id: 1, slug: 'doi-ngoai', name: 'Đối ngoại nhân dân' },
    leadPhoto: null,
    body: [paragraph(text('Một đoạn văn.'))],
    bylines: [
      { person: { id: 2, slug: '', name: 'Ngô Lê Văn', offices: ['Thứ trưởng Bộ Ngoại giao', 'Ủy viên Ban Thường vụ'] }, as: 'text' },
    ],
    people: [],
    organizations: [],
    places: [],
    events: [],
    topics: [],
    related: [],
    correction: null,
    refers: [],
    referenceDate: '2025-11-16',
    ...differences,
  }
}

function render(content: Partial<ArticleContent> = {}, rest: Partial<Rendering> = {}): Promise<string> {
  return renderArticle({
    content: article(content),
    address: ADDRESS,
    firstPublishedAt: '2025-11-16T10:16:00.000Z',
    publishedAt: '2025-11-17T02:05:00.000Z',
    act: 'published',
    mediaBase: '/media',
    editions: [],
    ...rest,
  })
}

test('a page has one headline, its language, and no script', async () => {
  const html = await render({ leadPhoto: photo(), body: [paragraph(text('<script>alert(1)</script>'))] })

  expect(html).toMatch(/^<!DOCTYPE html><html lang="vi">/)
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(html).toContain('<h1>Đỗ Văn Chiến &amp; “những nhịp cầu”</h1>')
  expect(html.match(/<script[^>]*>/gi)).toEqual(['<script type="application/ld+json">'])
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toMatch(/ style="/)
})

test('the time of publication is told in the time of Hà Nội, and exactly for machines', async () => {
  expect(await render()).toContain('<time datetime="2025-11-16T17:16:00+07:00">16/11/2025, 17:16 (GMT+7)</time>')
  expect(await render({ language: 'en' })).toContain('>16 November 2025, 17:16 (GMT+7)</time>')
})

test('only an updated story tells when it was updated', async () => {
  expect(await render()).not.toContain('17/11/2025')
  expect(await render({}, { act: 'updated' })).toMatch(/Cập nhật lúc<\/span> <time[^>]*>17\/11\/2025, 09:05 \(GMT\+7\)/)
  expect(await render({}, { act: 'corrected' })).toContain('Đính chính lúc')
})

test('the writer stands under the headline and again at the end, with every office held', async () => {
  const html = await render()

  const offices = 'Thứ trưởng Bộ Ngoại giao; Ủy viên Ban Thường vụ'
  expect(html).toContain(`<b>Ngô Lê Văn</b> – ${offices}`)
  expect(html.indexOf('class="byline-name">Ngô Lê Văn<')).toBeLessThan(html.indexOf('class="body"'))
})

test('a caption is followed by its credit, apart from it, and the alt text is another sentence', async () => {
  const html = await render({ leadPhoto: photo() })

  expect(html).toContain(
    '<figcaption><span class="photo-caption">Tô Lâm phát biểu.</span> <span class="photo-credit">Ảnh: TTXVN</span> <a class="photo-page" href="/vi/photos/1">Về ảnh này</a></figcaption>',
  )
  expect(html).toContain('alt="Một người đứng trên bục."')
})

test('the lead photo is fetched first, in sizes that were made, and later ones wait', async () => {
  const html = await render({ leadPhoto: photo(), body: [{ kind: 'photo', photo: photo({ hash: 'cd'.repeat(32) }) }] })
  const images = html.match(/<img [^>]*>/g) ?? []

  // Each once in the text and once to be seen large.
  expect(images).toHaveLength(4)
  expect(images[0]).toContain('fetchpriority="high"')
  expect(images[0]).not.toContain('loading=')
  for (const later of images.slice(1)) expect(later).toContain('loading="lazy"')
  for (const image of images) expect(image).toMatch(/width="1500" height="1000"/)
  expect(html).toContain(`/media/${'ab'.repeat(32)}/1280.webp 1280w`)
  expect(html).not.toContain('1920')
})

test('staff see the page with pictures from the preview', async () => {
  const html = await render({ leadPhoto: photo() }, { mediaBase: '/preview/media' })

  expect(html).toContain(`src="/preview/media/${'ab'.repeat(32)}/1280.jpg"`)
})

test('a story names its address and its editions to search engines', async () => {
  const html = await render({}, { editions: [{ language: 'en', address: '/en/2025/11/16/75-years' }] })

  expect(html).toContain(`<link rel="canonical" href="https://magazine.example${ADDRESS}"/>`)
  expect(html).toContain(`hreflang="vi" href="https://magazine.example${ADDRESS}"`)
  expect(html).toContain('hreflang="en" href="https://magazine.example/en/2025/11/16/75-years"')
  expect(html).toContain(`hreflang="x-default" href="https://magazine.example${ADDRESS}"`)
  expect(html).toContain('<meta name="description" content="Ễ Ổ Ữ: một câu dẫn."/>')
})

test('the language switch says honestly where a story has no edition', async () => {
  const alone = await render()
  const together = await render({}, { editions: [{ language: 'en', address: '/en/2025/11/16/75-years' }] })

  expect(alone).toContain('Bài này chưa có bản tiếng Anh.')
  expect(alone).toContain('<a href="/en" lang="en"')
  expect(together).not.toContain('chưa có bản')
  expect(together).toContain('<a href="/en/2025/11/16/75-years" lang="en"')
})

test.for([
  ['https://un.org/a?b=1&c=2', 'href="https://un.org/a?b=1&amp;c=2" rel="noopener"'],
  ['mailto:toasoan@magazine.example', 'href="mailto:toasoan@magazine.example">'],
  ['/vi/2025/11/16/khac', 'href="/vi/2025/11/16/khac">'],
  ['https://magazine.example/vi', 'href="https://magazine.example/vi">'],
  ['https://magazine.example.evil.org/vi', 'rel="noopener"'],
] as const)('a link to %s is printed', async ([href, printed]) => {
  const html = await render({ body: [paragraph({ kind: 'link', href, inlines: [text('ở đây')] })] })

  expect(html).toContain(`${printed}`)
  expect(html).toContain('ở đây</a>')
})

test.for([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'vbscript:x',
  'file:///etc',
  'relative',
])('a link to %j is printed as its words alone', async (href) => {
  const html = await render({ body: [paragraph({ kind: 'link', href, inlines: [text('ở đây')] })] })

  expect(html).toContain('<div class="body"><p>ở đây</p></div>')
})

test('lists stay nested, bold and italic stay themselves', async () => {
  const html = await render({
    body: [
      {
        kind: 'list',
        ordered: false,
        items: [{ inlines: [text('một')], list: { kind: 'list', ordered: true, items: [{ inlines: [text('hai')], list: null }] } }],
      },
      paragraph({ kind: 'text', text: 'cả hai', bold: true, italic: true }, { kind: 'break' }, text('hết')),
    ],
  })

  expect(html).toContain('<ul><li>một<ol><li>hai</li></ol></li></ul>')
  expect(html).toContain('<strong><em>cả hai</em></strong><br/>hết')
})

test('a quotation names its speaker with the office, or else its source', async () => {
  const speaker = { id: 4, slug: '', name: 'Bùi Thanh Sơn', offices: ['Phó Thủ tướng Chính phủ'] }
  const spoken = await render({ body: [{ kind: 'pull-quote', text: 'Một câu.', speaker, attribution: '' }] })
  const written = await render({ body: [{ kind: 'pull-quote', text: '“Một câu.”', speaker: null, attribution: 'Tuyên bố Hà Nội' }] })

  expect(spoken).toMatch(/Bùi Thanh Sơn<\/span> <span class="quote-office">Phó Thủ tướng Chính phủ/)
  expect(written).toContain('Tuyên bố Hà Nội')
  expect(written).toContain('data-marks="own"')
})

test('the reading time counts the words of the body', async () => {
  const html = await render({ language: 'en', body: [paragraph(text('word '.repeat(1_150)))] })

  expect(html).toContain('5 min read')
})

function dataOf(html: string): Record<string, unknown>[] {
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}'
  return z.object({ '@graph': z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(block))['@graph']
}

test('search engines are told what the page says: who, when, where, with which photos', async () => {
  const [news, path] = dataOf(
    await render(
      { leadPhoto: photo(), body: [{ kind: 'photo', photo: photo({ hash: 'cd'.repeat(32), caption: '', credit: '' }) }] },
      { act: 'updated', editions: [{ language: 'en', address: '/en/2025/11/16/75-years' }] },
    ),
  )

  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    url: `https://magazine.example${ADDRESS}`,
    headline: 'Đỗ Văn Chiến & “những nhịp cầu”',
    datePublished: '2025-11-16T17:16:00+07:00',
    dateModified: '2025-11-17T09:05:00+07:00',
    inLanguage: 'vi',
    articleSection: 'Đối ngoại nhân dân',
    author: [{ '@type': 'Person', name: 'Ngô Lê Văn', jobTitle: ['Thứ trưởng Bộ Ngoại giao', 'Ủy viên Ban Thường vụ'] }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Nhịp Cầu' },
    workTranslation: [{ inLanguage: 'en', url: 'https://magazine.example/en/2025/11/16/75-years' }],
    image: [
      {
        '@type': 'ImageObject',
        contentUrl: `https://magazine.example/media/${'ab'.repeat(32)}/1280.jpg`,
        width: 1280,
        height: 853,
        caption: 'Tô Lâm phát biểu.',
        creditText: 'TTXVN',
        representativeOfPage: true,
      },
      { contentUrl: `https://magazine.example/media/${'cd'.repeat(32)}/1280.jpg` },
    ],
  })
  expect(path).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Nhịp Cầu', item: 'https://magazine.example/vi' },
      { position: 2, name: 'Đối ngoại nhân dân', item: 'https://magazine.example/vi/sections/doi-ngoai' },
      { position: 3, item: `https://magazine.example${ADDRESS}` },
    ],
  })
})

test('a translation says what it was made from, and a story that was never changed when it was made', async () => {
  const [news] = dataOf(
    await render(
      { bylines: [{ person: { id: 2, slug: '', name: 'Lê Thị Dịch', offices: [] }, as: 'translation' }] },
      { editions: [{ language: 'en', address: '/en/2025/11/16/75-years' }] },
    ),
  )

  expect(news).toMatchObject({
    translationOfWork: { url: 'https://magazine.example/en/2025/11/16/75-years' },
    translator: [{ name: 'Lê Thị Dịch' }],
    dateModified: '2025-11-16T17:16:00+07:00',
  })
})

test('whoever shares a story shows its picture, section, writer and times', async () => {
  const html = await render({ leadPhoto: photo() }, { editions: [{ language: 'en', address: '/en/2025/11/16/75-years' }] })

  for (const [property, value] of [
    ['og:type', 'article'],
    ['og:locale:alternate', 'en_GB'],
    ['og:image', `https://magazine.example/media/${'ab'.repeat(32)}/1280.jpg`],
    ['og:image:width', '1280'],
    ['og:image:alt', 'Một người đứng trên bục.'],
    ['article:published_time', '2025-11-16T17:16:00+07:00'],
    ['article:section', 'Đối ngoại nhân dân'],
    ['article:author', 'Ngô Lê Văn'],
  ]) {
    expect(html).toContain(`<meta property="${property}" content="${value}"/>`)
  }
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
})

test('a story leads to its section above and below, and to the feeds', async () => {
  const html = await render()

  expect(html).toContain('<a class="kicker" href="/vi/sections/doi-ngoai">Đối ngoại nhân dân</a>')
  expect(html).toContain('<a href="/vi/sections/doi-ngoai">Đọc thêm trong chuyên mục Đối ngoại nhân dân</a>')
  expect(html).toContain('<link rel="alternate" type="application/atom+xml" title="Nhịp Cầu" href="/vi/atom.xml"/>')
})

function heading(words: string, level: 2 | 3 = 2): PrintedBlock {
  return { kind: 'heading', level, inlines: [text(words)] }
}

test('a story of four parts or more lists them, each with an address that its words give', async () => {
  const html = await render({
    body: [heading('Mở đầu'), heading('Đường đến Huế'), heading('Nhỏ hơn', 3), heading('Mở đầu'), heading('你好')],
  })

  const links = [...html.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, words]) => [id, words])
  expect(links).toEqual([
    ['s-mo-dau', 'Mở đầu'],
    ['s-duong-den-hue', 'Đường đến Huế'],
    ['s-mo-dau--2', 'Mở đầu'],
    ['s-part', '你好'],
  ])
  for (const [id] of links) expect(html).toContain(`<h2 id="${id}">`)
  expect(html).toContain('<summary>Trong bài này</summary>')
})

test('a story of three parts lists nothing', async () => {
  expect(await render({ body: [heading('Một'), heading('Hai'), heading('Ba')] })).not.toContain('<details')
})

test('people, organizations, places, events and topics lead to their pages where they were printed with an address', async () => {
  const html = await render({
    bylines: [{ person: { id: 2, slug: 'ngo-le-van', name: 'Ngô Lê Văn', offices: [] }, as: 'text' }],
    people: [
      { id: 3, slug: 'do-van-chien', name: 'Đỗ Văn Chiến', offices: ['Chủ tịch'] },
      { id: 4, slug: '', name: 'Người không có trang', offices: [] },
    ],
    organizations: [{ id: 5, slug: 'hoi-huu-nghi', name: 'Hội hữu nghị' }],
    places: [{ id: 6, slug: 'ha-noi', name: 'Hà Nội' }],
    events: [{ id: 7, slug: 'thanh-lap', name: 'Thành lập', date: '1950-11-19', until: '' }],
    topics: [{ id: 8, slug: 'doi-ngoai-nhan-dan', name: 'Đối ngoại nhân dân' }],
  })

  for (const path of [
    '/people/ngo-le-van',
    '/people/do-van-chien',
    '/organizations/hoi-huu-nghi',
    '/places/ha-noi',
    '/events/thanh-lap',
    '/topics/doi-ngoai-nhan-dan',
  ]) {
    expect(html).toContain(`href="/vi${path}"`)
  }
  expect(html).toContain('<time datetime="1950-11-19">19/11/1950</time>')
  expect(html).toContain('<span class="person-name">Người không có trang</span>')
  expect(html).not.toContain('/vi/people/"')
})

test('a correction stands dated above the text, leads to its line in the ledger, and is announced beside the dates', async () => {
  const corrections = [{ id: 41, class: 'name', note: 'Tên đã sửa: </script>', correctedAt: '2025-11-18T03:00:00.000Z' } as const]
  const html = await render({}, { act: 'updated', corrections })

  expect(html).toContain('<a href="/vi/corrections#c-41">')
  expect(html).toContain('18/11/2025, 10:00 (GMT+7)')
  expect(html).toContain('Tên đã sửa: &lt;/script&gt;')
  expect(html).toContain('<a href="#corrections">Có đính chính</a>')
  expect(html.indexOf('correction-box')).toBeLessThan(html.indexOf('class="body"'))
})

test('before it is published, a correction stands where its readers will see it', async () => {
  const html = await render({ correction: { class: 'number', note: 'Con số đúng là 38.' } }, { act: 'corrected' })

  expect(html).toContain('Con số đúng là 38.')
  expect(html).toContain('<a href="/vi/corrections">')
})

test('related stories show with their whole standfirst, in the order of the desk, and those that are not live not at all', async () => {
  const card = (headline: string, address: string) => ({
    headline,
    standfirst: 'Một câu dẫn trọn vẹn, không bị cắt.',
    section: { id: 1, slug: 'doi-ngoai', name: 'Đối ngoại nhân dân' },
    leadPhoto: null,
    language: 'vi' as const,
    address,
    firstPublishedAt: '2025-11-16T10:16:00.000Z',
    publishedAt: '2025-11-16T10:16:00.000Z',
  })
  const stories = new Map([
    [8, card('Bài tám', '/vi/2025/11/08/bai-tam')],
    [9, card('Bài chín', '/vi/2025/11/09/bai-chin')],
  ])
  const html = await render({ related: [9, 10, 8] }, { stories })

  expect(html.match(/<h3><a href="[^"]+">/g)).toEqual(['<h3><a href="/vi/2025/11/09/bai-chin">', '<h3><a href="/vi/2025/11/08/bai-tam">'])
  expect(html).toContain('Một câu dẫn trọn vẹn, không bị cắt.')
  expect(await render({ related: [10] })).not.toContain('related-stories')
})
