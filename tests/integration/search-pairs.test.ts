import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  PublicEvent,
  PublicOrganization,
  PublicPerson,
  PublicPhoto,
  PublicPlace,
  PublicTopic,
} from '../../editorial/public-records.ts'
import { answerReader } from '../../site/answer.ts'
import { searchPool } from '../../site/search/search-pool.ts'
import { refreshFrame } from '../../site/store/page-frame.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openCorpus, paragraph, story } from '../support/search-corpus.ts'

const corpus = await openCorpus()

const common = { format: 2, revision: 1, refers: [] } satisfies Partial<PublicPerson>
const NO_TEXT = { vi: '', en: '' }

function person(id: number, name: string, differences: Partial<PublicPerson> = {}): PublicPerson {
  const plain = { slug: `person-${id}`, otherNames: [], country: '', portrait: null, biography: NO_TEXT, tenures: [] }
  return { ...common, kind: 'person', id, name, ...plain, ...differences }
}

const organization: PublicOrganization = {
  ...common,
  kind: 'organization',
  id: 1,
  slug: 'vufo',
  name: { vi: 'Liên hiệp các tổ chức hữu nghị Việt Nam', en: 'Viet Nam Union of Friendship Organizations' },
  shortName: { vi: 'VUFO', en: 'VUFO' },
  description: NO_TEXT,
  country: NO_TEXT,
  website: '',
  successor: null,
}
const place: PublicPlace = {
  ...common,
  kind: 'place',
  id: 1,
  slug: 'hoa-binh',
  name: { vi: 'Hòa Bình', en: 'Hoa Binh' },
  description: NO_TEXT,
  country: NO_TEXT,
  within: null,
  position: null,
}
const event: PublicEvent = {
  ...common,
  kind: 'event',
  id: 1,
  slug: 'vufo-1950',
  name: { vi: 'Ngày thành lập Liên hiệp', en: 'Founding of the Union' },
  date: '1950-11-17',
  until: '',
  yearly: true,
  description: { vi: 'Mở đầu đối ngoại nhân dân.', en: 'Where people-to-people diplomacy began.' },
  place: null,
  organizations: [],
  people: [],
  parent: null,
}
const topic: PublicTopic = {
  ...common,
  kind: 'topic',
  id: 1,
  slug: 'cuba',
  name: { vi: 'Việt Nam – Cuba', en: 'Viet Nam and Cuba' },
  summary: NO_TEXT,
}
const photo: PublicPhoto = {
  ...common,
  kind: 'photo',
  id: 9,
  hash: 'ab'.repeat(32),
  width: 300,
  height: 200,
  focalPoint: { x: 0.5, y: 0.5 },
  caption: { vi: 'Cầu Long Biên lúc rạng đông', en: 'Long Biên bridge at dawn' },
  alt: NO_TEXT,
  credit: 'TTXVN',
  creator: 'Nguyễn Thị Ảnh',
  agency: '',
  licence: '',
  rightsCategory: 'agency',
  takenOn: '2024',
  place: null,
  event: null,
  people: [{ id: 3, slug: '', name: 'Lê Văn Ai', offices: { vi: ['Thủ thư'], en: ['Librarian'] } }],
}

beforeAll(async () => {
  const refers = ['event:1', 'organization:1', 'person:1', 'person:2', 'photo:9', 'place:1', 'topic:1']
  await corpus.article({ content: story(1, 'Tô Lâm gặp gỡ bạn bè quốc tế', { refers }) })
  await corpus.article({
    content: story(2, 'Đối ngoại nhân dân trong thời đại mới', { body: [paragraph('Ông Đỗ Văn Chiến phát biểu khai mạc.')] }),
  })
  await corpus.article({ content: story(3, 'Mùa hoà bình trên sông Bến Hải', { standfirst: 'Cây cầu nối đôi bờ.' }) })
  await corpus.article({ content: story(4, 'Hóa chất và môi trường', { standfirst: 'Nước sạch cho làng.' }) })
  await corpus.article({ content: story(5, 'Hoa ban nở ở Điện Biên') })
  await corpus.article({
    content: story(6, 'Bác sĩ Cuba ở Đồng Hới', { body: [paragraph('Năm 1974, thủy thủ và bác sĩ khoẻ mạnh tới Quảng Bình.')] }),
  })
  await corpus.article({ content: story(7, 'Thuý Kiều trong lòng bạn đọc Nga'.normalize('NFD')) })
  await corpus.article({
    content: story(8, 'Uỷ ban Việt – Mỹ: 25 năm', { body: [paragraph('Trao 1.000.000 cây giống; tài trợ 35 tỷ đồng.')] }),
  })
  await corpus.article({
    content: story(9, 'Những lá thư từ Mátxcơva', {
      body: [{ kind: 'pull-quote', text: 'Nhớ mãi Hà Nội', speaker: null, attribution: 'Ivan Petrov' }],
    }),
  })
  await corpus.article({ content: story(10, 'Trần Thị Hòa kể chuyện', { body: [paragraph('Quê ở Nam Định.')] }) })
  await corpus.article({ content: story(11, 'Việt Nam và Lào', { body: [paragraph('Sông Mekong. Nam Lào.')] }) })
  await corpus.article({
    content: story(12, 'Đường tới Huế', { people: [{ id: 2, slug: 'person-2', name: 'Trần Thị Hoa', offices: [] }] }),
  })
  await corpus.article({
    content: story(13, 'Chữ in đậm', {
      body: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Hữu ng', bold: true, italic: false },
            { kind: 'text', text: 'hị bền vững', bold: false, italic: false },
          ],
        },
      ],
    }),
  })
  await corpus.article({
    content: story(50, 'A hundred letters between friends', {
      language: 'en',
      body: [paragraph('The friendship of two cities, and people-to-people diplomacy. Quốc Hội means National Assembly.')],
    }),
  })
  await corpus.article({ content: story(51, 'Bridges of Ha Noi', { language: 'en', standfirst: "Long Biên, the engineer's dream." }) })
  await corpus.record(
    person(1, 'Đỗ Văn Chiến', {
      otherNames: ['Do Van Chien'],
      tenures: [
        {
          office: { vi: 'Chủ tịch Ủy ban Trung ương', en: 'President of the Central Committee' },
          organization: null,
          from: '2019',
          to: '',
        },
      ],
    }),
  )
  await corpus.record(person(2, 'Trần Thị Hoa'))
  await corpus.record(person(3, 'Lê Thị Không Ai Nhắc'))
  await corpus.record(organization)
  await corpus.record(place)
  await corpus.record(event)
  await corpus.record(topic)
  await corpus.record(photo)
  await refreshFrame()
})

afterAll(async () => {
  await corpus.close()
  await Promise.all([readerPool().end(), searchPool().end()])
})

/** The addresses that match, and after them those only offered because next to nothing did. */
async function search(language: string, query: string): Promise<{ matching: string[]; offered: string[] }> {
  const target = `/${language}/search?q=${encodeURIComponent(query)}`
  const answer = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  expect(answer.status).toBe(200)
  const [matching = '', ...offered] = new TextDecoder()
    .decode(answer.body ?? new Uint8Array())
    .split(/<section[^>]*(?:search-alike|search-partly)/)
  const addressesIn = (html: string) => [...html.matchAll(/<h3><a href="([^"]+)">/g)].flatMap(([, address]) => address ?? [])
  return { matching: addressesIn(matching), offered: addressesIn(offered.join('')) }
}

const bai = (number: number) => `/vi/2025/11/16/bai-${number}`
const story_ = (number: number) => `/en/2025/11/16/bai-${number}`
const CHIEN = '/vi/people/person-1'
const HOA = '/vi/people/person-2'

type Pair = { q: string; finds: string[]; first?: string; not?: string[]; language?: string }

/** What is typed, what it must find, what must come first, and what must not be there. */
const PAIRS: Pair[] = [
  { q: 'Tô Lâm', finds: [bai(1)], first: bai(1) },
  { q: 'to lam', finds: [bai(1)], first: bai(1) },
  { q: 'TÔ LÂM', finds: [bai(1)], first: bai(1) },
  { q: 'Tô Lâm'.normalize('NFD'), finds: [bai(1)], first: bai(1) },
  { q: 'Tô Lam', finds: [bai(1)] },
  { q: 'Đỗ Văn Chiến', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'do van chien', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'ĐỖ VĂN CHIẾN', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'Đỗ Văn Chiến'.normalize('NFD'), finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'đỗ văn chiến', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'Ðỗ Văn Chiến', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: '"Đỗ Văn Chiến"', finds: [CHIEN, bai(2)], first: CHIEN },
  { q: 'chiến đỗ', finds: [CHIEN, bai(2)] },
  { q: '"chiến đỗ"', finds: [], not: [CHIEN, bai(2)] },
  { q: 'hòa bình', finds: [bai(3), '/vi/places/hoa-binh'], first: '/vi/places/hoa-binh' },
  { q: 'hoà bình', finds: [bai(3), '/vi/places/hoa-binh'], first: '/vi/places/hoa-binh' },
  { q: 'hoa binh', finds: [bai(3), '/vi/places/hoa-binh'], first: '/vi/places/hoa-binh' },
  { q: 'HOÀ BÌNH', finds: [bai(3), '/vi/places/hoa-binh'] },
  { q: '"hoà bình trên sông"', finds: [bai(3)], first: bai(3), not: ['/vi/places/hoa-binh'] },
  { q: '“hòa bình trên sông”', finds: [bai(3)], first: bai(3), not: ['/vi/places/hoa-binh'] },
  { q: 'hóa', finds: [bai(3), bai(4), bai(5)], first: bai(4) },
  { q: 'hoá', finds: [bai(3), bai(4), bai(5)], first: bai(4) },
  { q: 'hoa', finds: [HOA, bai(3), bai(4), bai(5)] },
  { q: 'hoa ban', finds: [bai(5)], first: bai(5) },
  { q: 'Trần Thị Hoa', finds: [HOA, bai(10), bai(12)], first: HOA },
  { q: 'Trần Thị Hòa', finds: [HOA, bai(10), bai(12)], first: bai(10) },
  { q: 'Trần Thị Hoà', finds: [HOA, bai(10), bai(12)], first: bai(10) },
  { q: 'thúy kiều', finds: [bai(7)], first: bai(7) },
  { q: 'thuý kiều', finds: [bai(7)], first: bai(7) },
  { q: 'thuy kieu', finds: [bai(7)], first: bai(7) },
  { q: 'thuỷ thủ khỏe', finds: [bai(6)], first: bai(6) },
  { q: 'ủy ban', finds: [bai(8), CHIEN] },
  { q: 'uỷ ban', finds: [bai(8), CHIEN] },
  { q: 'Việt-Mỹ', finds: [bai(8)], first: bai(8) },
  { q: '1.000.000 cây', finds: [bai(8)], first: bai(8) },
  { q: '35 tỷ', finds: [bai(8)], first: bai(8) },
  { q: 'đối ngo', finds: [bai(2), '/vi/events/vufo-1950'], first: bai(2) },
  { q: 'matxc', finds: [bai(9)], first: bai(9) },
  { q: 'Petrov', finds: [bai(9)], first: bai(9) },
  { q: 'nhớ mãi', finds: [bai(9)], first: bai(9) },
  { q: 'hữu nghị', finds: [bai(13), '/vi/organizations/vufo'], first: '/vi/organizations/vufo' },
  { q: '"hữu nghị bền"', finds: [bai(13)], first: bai(13) },
  { q: '"nam lào"', finds: [bai(11)], first: bai(11) },
  { q: '"việt nam lào"', finds: [], not: [bai(11)] },
  { q: 'cu ba cuba', finds: [], not: [bai(9)] },
  { q: 'cuba', finds: ['/vi/topics/cuba', bai(6)] },
  { q: 'VUFO', finds: ['/vi/organizations/vufo'], first: '/vi/organizations/vufo' },
  { q: 'vufo', language: 'en', finds: ['/en/organizations/vufo'], first: '/en/organizations/vufo' },
  { q: 'long bien', finds: ['/vi/photos/9'], first: '/vi/photos/9' },
  { q: 'nguyễn thị ảnh', finds: ['/vi/photos/9'] },
  { q: 'thủ thư', finds: ['/vi/photos/9'] },
  { q: 'librarian', finds: [] },
  { q: 'librarian', language: 'en', finds: ['/en/photos/9'] },
  { q: 'đối n', finds: [bai(2), '/vi/events/vufo-1950'] },
  { q: 'chủ tịch', finds: [CHIEN], first: CHIEN },
  { q: 'president', language: 'en', finds: ['/en/people/person-1'] },
  { q: 'president', finds: [], not: [CHIEN] },
  { q: 'diplomacy', language: 'en', finds: [story_(50), '/en/events/vufo-1950'] },
  { q: '"people to people"', language: 'en', finds: [story_(50), '/en/events/vufo-1950'] },
  { q: 'engineer', language: 'en', finds: [story_(51)], first: story_(51) },
  { q: 'quoc hoi', language: 'en', finds: [story_(50)], first: story_(50) },
  { q: 'founding union', language: 'en', finds: ['/en/events/vufo-1950'] },
  // Slips of the finger, in titles and names.
  { q: 'do van chein', finds: [CHIEN], first: CHIEN },
  { q: 'Đỗ Văn Chiếm', finds: [CHIEN], first: CHIEN },
  { q: 'to lan gap go', finds: [bai(1)], first: bai(1) },
  { q: 'hundred leters', language: 'en', finds: [story_(50)], first: story_(50) },
  { q: 'hanoi', language: 'en', finds: [story_(51)], first: story_(51) },
  { q: 'freindship organizations', language: 'en', finds: ['/en/organizations/vufo'], first: '/en/organizations/vufo' },
  // What has no page, and what is written only for machines.
  { q: 'Không Ai Nhắc', finds: [], not: ['/vi/people/person-3'] },
  { q: 'paragraph', finds: [], not: [bai(1), bai(2)] },
  { q: 'xyzzyplugh', finds: [] },
]

describe('a search', () => {
  test('has enough pairs', () => {
    expect(PAIRS.length).toBeGreaterThan(40)
  })

  test.for(PAIRS)('for $q finds what it must', async ({ q, finds, first, not = [], language = 'vi' }) => {
    const { matching, offered } = await search(language, q)

    for (const address of finds) expect([...matching, ...offered]).toContain(address)
    for (const address of not) expect(matching).not.toContain(address)
    expect(first === undefined ? undefined : [...matching, ...offered][0]).toBe(first)
    expect(finds.length === 0 ? matching : []).toEqual([])
  })

  test.for([
    ['Đỗ Văn Chiến', 'do van chien'],
    ['hòa bình', 'hoa binh'],
    ['thuỷ thủ', 'thuy thu'],
    ['Trần Thị Hòa', 'tran thi hoa'],
  ] as const)('for %s finds the same things with marks and without: %s', async ([marked, plain]) => {
    const [one, other] = [await search('vi', marked), await search('vi', plain)]

    expect(one.matching.length).toBeGreaterThan(0)
    expect(one.matching.toSorted()).toEqual(other.matching.toSorted())
  })
})
