import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { refersOf } from '../../editorial/refers.ts'
import { answerReader } from '../../site/answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { bodyWithEverything } from '../support/article-with-everything.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { HOSTILE_TITLES } from '../support/site-hostile-titles.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'
import { both, event, organization, person, photo, place, site, topic } from '../support/site-records.ts'
import { printedPhoto } from '../support/rules-content.ts'

const publications = await openPublications()

/** What the database takes into a text. */
const STORABLE = HOSTILE_TITLES.filter((title) => title.isWellFormed() && !title.includes('\0'))

const association = { id: 20, slug: 'organization-20', name: both('Hội hữu nghị') }
const chair = { id: 3, slug: 'do-thi-hoang-yen', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] }

beforeAll(async () => {
  await publications.publishRecord(
    person({
      id: 3,
      slug: 'do-thi-hoang-yen',
      otherNames: ['Yến Đỗ'],
      biography: both('Đoạn một.\n\nĐoạn hai.'),
      tenures: [
        { office: both('Phó Chủ tịch'), organization: association, from: '2016-09', to: '2021-04' },
        { office: both('Chủ tịch'), organization: association, from: '2021-04', to: '' },
      ],
    }),
  )
  await publications.publishRecord(organization({ id: 20, website: 'https://vufo.example/', shortName: both('Hội') }))
  await publications.publishRecord(place({ id: 30, position: { latitude: 21.03, longitude: 105.85 } }))
  await publications.publishRecord(
    event({
      id: 41,
      yearly: true,
      organizations: [association],
      people: [{ id: 3, slug: chair.slug, name: chair.name }],
      description: both('Mười hai người.'),
    }),
  )
  await publications.publishRecord(event({ id: 42, slug: 'part', date: '197X', parent: { id: 41, slug: 'event-41', name: both('Lễ') } }))
  await publications.publishRecord(
    photo({ id: 50, people: [{ id: 3, slug: chair.slug, name: chair.name, offices: { vi: ['Chủ tịch'], en: ['President'] } }] }),
  )
  await publications.publishRecord(topic({ id: 60, summary: both('Lời mở đầu.') }))
  await publications.publishRecord(
    site({
      office: both('Tòa soạn'),
      email: 'toasoan@nhipcau.example',
      phone: '+84 24 3825 0000',
      about: both('Về chúng tôi.\n\nĐoạn hai.'),
      contact: both('Gặp chúng tôi.'),
    }),
  )
  for (const [index, language] of LANGUAGES.entries()) {
    const everything = printedArticle({
      article: 1 + index,
      story: 1,
      language,
      headline: 'Bảy mươi lăm năm & hơn thế',
      leadPhoto: printedPhoto({ id: 50 }),
      body: bodyWithEverything(),
      people: [chair],
      organizations: [{ id: 20, slug: 'organization-20', name: 'Hội hữu nghị' }],
      places: [{ id: 30, slug: 'place-30', name: 'Hà Nội' }],
      events: [{ id: 41, slug: 'event-41', name: 'Lễ thành lập', date: '1950-11-19', until: '' }],
      topics: [{ id: 60, slug: 'topic-60', name: 'Đối ngoại nhân dân' }],
      related: [77],
      correction: { class: 'name', note: 'Tên đúng là “Yến”.' },
    })
    const content = { ...everything, refers: refersOf(everything) }
    const common = { firstPublishedAt: '2025-11-16T03:00:00.000Z' }
    const related = printedArticle({ article: 77 + index, story: 77, language, headline: 'Chuyến tàu' })
    await publications.publish({ address: `/${language}/2025/11/15/tau`, content: related, ...common })
    const address = `/${language}/2025/11/16/tat-ca`
    await publications.publish({ address, content: { ...content, body: content.body.slice(2), correction: null }, ...common })
    await publications.publish({ address, content, act: 'corrected', ...common })
    const gone = printedArticle({ article: 90 + index, story: 90, language, headline: 'Đã rút' })
    await publications.publish({ address: `/${language}/2025/11/14/da-rut`, content: gone, ...common })
    await publications.retract(gone, { address: `/${language}/2025/11/14/da-rut`, reason: 'Nguồn tin không đúng.' })
    for (const [number, headline] of STORABLE.entries()) {
      const article = 1_000 * (index + 1) + number
      const hostile = printedArticle({
        article,
        story: article,
        language,
        headline,
        standfirst: headline,
        section: { id: 9, slug: 'hostile', name: 'A & <B> ]]>' },
        bylines: [{ person: { id: 1, slug: '', name: headline, offices: [headline] }, as: 'text' }],
        body: [{ kind: 'heading', level: 2, inlines: [{ kind: 'text', text: headline, bold: false, italic: false }] }],
      })
      await publications.publish({ address: `/${language}/2025/10/01/t-${number}`, content: hostile })
    }
  }
  await publications.query(`UPDATE publications SET sequence = 2 WHERE act = 'corrected'`)
  await refreshPages([])
})

afterAll(async () => {
  await publications.close()
  await readerPool().end()
})

const PAGES = [
  ['', 200],
  ['/2025/11/16/tat-ca', 200],
  ['/2025/11/14/da-rut', 410],
  ['/2025/11', 200],
  ['/sections/hostile', 200],
  ['/sections/hostile?before=2025-10-01T00:00:00.000Z~1', 200],
  ['/topics/topic-60', 200],
  ['/people/do-thi-hoang-yen', 200],
  ['/organizations/organization-20', 200],
  ['/places/place-30', 200],
  ['/events/event-41', 200],
  ['/events/part', 200],
  ['/photos/50', 200],
  ['/timeline', 200],
  ['/corrections', 200],
  ['/about', 200],
  ['/contact', 200],
  ['/contact/thanks', 200],
  ['/search', 200],
  ['/search?q=tau', 200],
  ['/search?q=%22%3E%3Cscript%3E&section=hostile&from=2025-01-01&sort=new', 200],
  ['/search?q=zzzzzz', 200],
  ['/search?q=tau&page=-1', 400],
  ['/nowhere', 404],
  ['/2025/11/16/%E0%A4%A', 400],
] as const

const faultsAt = async (target: string) => {
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, faults: htmlFaults(new TextDecoder().decode(body ?? new Uint8Array())) }
}

describe.for(LANGUAGES)('every page of the edition %s is the HTML that the standard describes', (language) => {
  test.for(PAGES)('%s', async ([path, status]) => {
    expect(await faultsAt(`/${language}${path}`)).toEqual({ status, faults: [] })
  })

  test('what a correction changed', async () => {
    const { rows } = await publications.query(`SELECT id FROM publications WHERE act = 'corrected' AND language = $1`, [language])

    const [correction] = z.array(z.object({ id: z.number() })).parse(rows)

    expect(await faultsAt(`/${language}/corrections/${correction?.id}`)).toEqual({ status: 200, faults: [] })
  })

  test('whatever stands in a title', async () => {
    for (const number of STORABLE.keys()) {
      expect(await faultsAt(`/${language}/2025/10/01/t-${number}`)).toEqual({ status: 200, faults: [] })
    }
  })
})

test('the checker finds what is wrong', () => {
  expect(htmlFaults('<!doctype html><html lang="vi"><head><title>a</title></head><body><p><div></div></p></body></html>')).not.toEqual([])
})
