import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { searchPool } from '../../site/search/search-pool.ts'
import { refreshFrame } from '../../site/store/page-frame.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openCorpus, paragraph, story } from '../support/search-corpus.ts'
import { useDatabase } from '../support/use-database.ts'

const corpus = await openCorpus()

const DIEU = 'Đặng Thị Diệu'

beforeAll(async () => {
  await corpus.article({ content: story(1, 'Nguyễn Ngọc Hạnh trở lại Hà Nội', { refers: ['person:1'] }) })
  await corpus.article({ content: story(2, 'Đường sắt Việt Nam năm 1975', { body: [paragraph('Đồng Hới')] }) })
  await corpus.article({ content: story(3, 'Hội nghị Gorbachev – Eisenhower ở Matxcơva') })
  await corpus.article({ content: story(4, 'Đức và Đà Lạt') })
  await corpus.article({ content: story(5, 'Letters of the International Organizations', { language: 'en' }) })
  // More than are compared, and newer than the person.
  for (let number = 0; number < 230; number += 1) {
    await corpus.article({
      content: story(1_000 + number, `Đặng Thị Diễm, Đặng Thị Diệp, phần ${number}`),
      firstPublishedAt: '2025-11-20T00:00:00Z',
    })
  }
  await corpus.record(person(1, DIEU))
  await corpus.record(person(2, 'Phạm Vắng Mặt'))
  await refreshFrame()
})

afterAll(async () => {
  await corpus.close()
  await Promise.all([readerPool().end(), searchPool().end()])
})

function person(id: number, name: string) {
  const none = { otherNames: [], country: '', portrait: null, biography: { vi: '', en: '' }, tenures: [], refers: [] }
  return { format: 2, revision: 1, kind: 'person', id, slug: `p-${id}`, name, ...none } as const
}

async function ask(text: string, language = 'vi'): Promise<{ status: number; html: string }> {
  const target = `/${language}/search?q=${encodeURIComponent(text)}`
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, html: new TextDecoder().decode(body ?? new Uint8Array()) }
}

/** The titles a search offers, whether they match or are only something like it. */
async function offered(text: string, language?: string): Promise<string[]> {
  const { status, html } = await ask(text, language)
  expect(status).toBe(200)
  return [...html.matchAll(/<h3><a href="[^"]+">(.*?)<\/a>/g)].map(([, title = '']) => title.replace(/<[^>]+>/g, ''))
}

const HANH = 'Nguyễn Ngọc Hạnh trở lại Hà Nội'
const RAILWAY = 'Đường sắt Việt Nam năm 1975'
const CONFERENCE = 'Hội nghị Gorbachev – Eisenhower ở Matxcơva'

describe('a slip of the finger', () => {
  test.for([
    ['two letters exchanged', 'nguyen ngoc hahn', HANH],
    ['the same in a short word alone', 'hahn', HANH],
    ['a letter left out', 'nguen ngoc hanh', HANH],
    ['a letter too many', 'nguyen ngocc hanh', HANH],
    ['the wrong letter', 'nguyen ngoc ganh', HANH],
    ['the first letter', 'bguyen ngoc hanh', HANH],
    ['one in every word', 'nguyne ngco hahn', HANH],
    ['right marks on a wrong word', 'Nguyễn Ngọc Hạng', HANH],
    ['wrong marks besides', 'Nguyên Ngóc Hanhh', HANH],
    ['words run together', 'hanh tro lai hanoi', HANH],
    ['words taken apart', 'gorba chev', CONFERENCE],
    ['two in a long word', 'eisenhauer', CONFERENCE],
    ['two far apart in a long word', 'gorbatschow', CONFERENCE],
    ['D for Đ', 'duogn sat', RAILWAY],
    ['Đ with a slip', 'ĐƯỜGN SẮT', RAILWAY],
    ['Đ that is no Vietnamese letter, decomposed marks', `ð${'ường'.normalize('NFD')} sátt`, RAILWAY],
    ['Đ in a name of two words', 'đưc va đa lạtt', 'Đức và Đà Lạt'],
    ['a word too many', 'eisenhauer matxcova khrushchev', CONFERENCE],
  ] as const)('%s: %s', async ([, typed, title]) => {
    expect((await offered(typed))[0]).toBe(title)
  })

  test('in a name finds the person, however many newer stories are nearly as like', async () => {
    expect((await offered('dang thi diue'))[0]).toBe(DIEU)
  })

  test('is mended in the language that is searched', async () => {
    expect(await offered('intrenatoinal orgnaization', 'en')).toEqual(['Letters of the International Organizations'])
    expect(await offered('intrenatoinal orgnaization', 'vi')).toEqual([])
  })

  test.for(['xyzzyplugh', '1957', 'năm 1795', 'q', 'qx', 'zq qz', 'nguyen xyzzyplugh', 'dong hio'])('is not seen in %s', async (typed) => {
    expect((await offered(typed)).filter((title) => title !== HANH && title !== RAILWAY)).toEqual([])
  })

  test('of a word that is nowhere alone offers nothing', async () => {
    for (const typed of ['xyzzyplugh', 'xyzzyplugh qwrtzpq', '1957', 'zq qz']) expect(await offered(typed)).toEqual([])
  })

  test.for([
    "'''' \\ hahnn",
    "o'hahn:*|!",
    'han@4 @ hanh@',
    'ñ’ß ﬁ ①②',
    'a b c d e f g h i j k l m n o p',
    'hahn '.repeat(70),
    'h'.repeat(399),
    '한국어 日本語文字列テキスト',
    '\0hahn\u{10ffff}',
  ])('is looked for in %j without an error', async (typed) => {
    expect((await ask(typed)).status).toBe(200)
  })
})

describe('what a slip shares with its word', () => {
  /** Those pairs that a search for the second would not bring to the first. */
  async function missed(pairs: [string, string][]): Promise<unknown[]> {
    const { rows } = await corpus.query(
      `SELECT word, typed FROM unnest($1::text[], $2::text[]) AS pair (word, typed)
       WHERE NOT search_slips('truoc ' || word || ' sau') @@ ANY (search_slips_queries(typed, false))`,
      [pairs.map(([word]) => word), pairs.map(([, typed]) => typed)],
    )
    return rows
  }

  const letter = fc.constantFrom(...'abcdeghiklmnopqrstuvxy'.split(''))
  const edit = fc.record({ kind: fc.constantFrom('omit', 'add', 'replace', 'exchange'), at: fc.nat({ max: 30 }), letter })

  function misspell(word: string, { kind, at, letter: other }: { kind: string; at: number; letter: string }): string {
    const place = at % word.length
    const [before, after] = [word.slice(0, place), word.slice(place + 1)]
    if (kind === 'omit') return before + after
    if (kind === 'add') return before + other + word.slice(place)
    if (kind === 'replace') return before + other + after
    return before + after.slice(0, 1) + word.charAt(place) + after.slice(1)
  }

  test.for([
    [1, 3, 14],
    [2, 10, 16],
  ] as const)('is there for any %i slips in a word of %i to %i letters', async ([slips, shortest, longest]) => {
    const word = fc.string({ unit: letter, minLength: shortest, maxLength: longest })
    const pairs = fc.sample(fc.tuple(word, fc.array(edit, { minLength: slips, maxLength: slips })), { numRuns: 600, seed: 42 })

    expect(await missed(pairs.map(([right, edits]) => [right, edits.reduce(misspell, right)]))).toEqual([])
  })
})

describe('a word that was only in what is not live', () => {
  const SLIP = 'zvolenska brdiage'
  const TITLE = 'Zvolensky bridge'

  test.for(['unpublished', 'superseded', 'retracted'] as const)('is offered no more in the moment that made it %s', async (status) => {
    await corpus.article({ content: story(200, TITLE) })
    expect(await offered(SLIP)).toEqual([TITLE])

    await corpus.take('article', 200, status)

    expect(await offered(SLIP)).toEqual([])
    const { rows } = await corpus.query(
      `SELECT count(*)::int AS n FROM search_entries WHERE slips @@ ANY (search_slips_queries('zvolensky', false))`,
    )
    expect(rows).toEqual([{ n: 0 }])
  })

  test('is still offered while another text has it, and while two are printed at once', async () => {
    const other = new Client({ connectionString: useDatabase().ownerUrl })
    await other.connect()
    await corpus.article({ content: story(210, TITLE) })
    await corpus.query('BEGIN')
    await corpus.article({ content: story(211, `${TITLE} again`) })
    // Neither waits for the other, though both are about the same words.
    await other.query(`SET lock_timeout = '2s'`)
    await other.query(`UPDATE publications SET status = 'unpublished' WHERE kind = 'article' AND subject = 210 AND status = 'live'`)
    await other.end()
    expect(await offered(SLIP)).toEqual([])
    await corpus.query('COMMIT')

    expect(await offered(SLIP)).toEqual([`${TITLE} again`])
    await corpus.take('article', 211)
    expect(await offered(SLIP)).toEqual([])
  })

  test('is not offered before it is committed, nor after it is rolled back', async () => {
    await corpus.query('BEGIN')
    await corpus.article({ content: story(220, TITLE) })
    expect(await offered(SLIP)).toEqual([])
    await corpus.query('ROLLBACK')

    expect(await offered(SLIP)).toEqual([])
  })

  test('is not offered with a record that nothing live names', async () => {
    expect(await offered('pham vagn mat')).toEqual([])
    await corpus.article({ content: story(230, 'Về một người', { refers: ['person:2'] }) })
    expect(await offered('pham vagn mat')).toEqual(['Phạm Vắng Mặt'])
    await corpus.take('article', 230)

    expect(await offered('pham vagn mat')).toEqual([])
  })
})
