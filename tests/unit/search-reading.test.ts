import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight, snippet } from '../../site/search/highlight.ts'
import { readSearch, searchAddress } from '../../site/search/search-request.ts'
import { searchTerms } from '../../site/search/search-terms.ts'

const shown = (pieces: { text: string; isFound: boolean }[] | null) =>
  pieces?.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('') ?? null

const marked = (text: string, query: string, goesOn = true) => shown(highlight(text, { terms: searchTerms(query), goesOn }))

describe('what was typed', () => {
  test.for([
    ['hòa bình', ['hòa', 'bình']],
    ['"hòa bình" Huế', ['hòa bình', 'Huế']],
    ['“hòa bình” «hữu nghị»', ['hòa bình', 'hữu nghị']],
    ['"hòa bình', ['hòa', 'bình']],
    ['”lạc” "', ['lạc']],
    ['Việt-Mỹ & | ! :*', ['Việt', 'Mỹ']],
    ['1.000.000', ['1', '000', '000']],
    ['""', []],
    ['', []],
  ] as const)('%j is read as %j', ([text, terms]) => {
    expect(searchTerms(text).map((term) => term.text)).toEqual(terms)
  })

  test('is bounded, however long it is', () => {
    expect(searchTerms('một hai '.repeat(10_000))).toHaveLength(24)
  })
})

describe('what is shown', () => {
  test.for([
    ['Đỗ Văn Chiến phát biểu', 'do van chien', '[Đỗ] [Văn] [Chiến] phát biểu'],
    ['Mùa hoà bình', 'hòa', 'Mùa [hoà] bình'],
    ['hóa chất và hòa bình', 'hòa', 'hóa chất và [hòa] bình'],
    ['hóa chất và hòa bình', 'hoa', '[hóa] chất và [hòa] bình'],
    ['Người Việt Nam ở Lào', '"việt nam"', 'Người [Việt Nam] ở Lào'],
    ['Nam Việt', '"việt nam"', 'Nam Việt'],
    ['Mátxcơva', 'matx', '[Mátxcơva]'],
    ['matx mãi', 'matx mai', '[matx] [mãi]'],
    ['Thuý'.normalize('NFD'), 'thúy', '[Thuý]'],
    ['<b>Lào</b>', 'lao', '<b>[Lào]</b>'],
  ] as const)('of %j for %j', ([text, query, expected]) => {
    expect(marked(text, query)).toBe(expected)
  })

  test('a snippet shows the words that were looked for, and says where it was cut', () => {
    const filler = 'chữ '.repeat(200)
    const piece = shown(
      snippet(`${filler}hoa ở đây. ${filler}hoa cạnh sông Hương. ${filler}`, { terms: searchTerms('hoa sông'), goesOn: true }),
    )

    expect(piece).toMatch(/^… .*\[hoa\] cạnh \[sông\].* …$/)
    expect(piece?.length).toBeLessThan(320)
    expect(snippet(filler, { terms: searchTerms('hoa'), goesOn: true })).toBeNull()
  })

  test('the pieces are always the text, whatever was typed', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const pieces = highlight(text, { terms: searchTerms(query), goesOn: true })

        expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize('NFC'))
      }),
    )
  })
})

describe('the address of a search', () => {
  test('is read as it is written', () => {
    const target = '/en/search?q=hoa+b%C3%ACnh&section=culture&kind=article&person=12&from=2025-01-01&to=2025-12-31&order=newest'
    const read = readSearch(target)

    expect(read?.faults).toEqual([])
    expect(read && searchAddress(read.request)).toBe(target)
  })

  test.for([
    ['from=1945-02-30', 'from'],
    ['to=2025-13-01', 'to'],
    ['from=tomorrow', 'from'],
    ['page=-1', 'page'],
    ['page=0', 'page'],
    ['page=26', 'page'],
    ['page=NaN', 'page'],
    ['person=1e9', 'person'],
    ['person=0', 'person'],
    ['kind=manuscript', 'kind'],
    ['order=rank', 'order'],
    ['section=../../etc', 'section'],
    ['before=now', 'before'],
    ['before=2025-02-30T00:00:00.000Z~1', 'before'],
    ['kind=person&kind=place', 'kind'],
  ] as const)('tells of %s', ([query, fault]) => {
    expect(readSearch(`/vi/search?q=a&${query}`)?.faults).toEqual([fault])
  })

  test('of anything else is none', () => {
    for (const target of ['/vi', '/fr/search', '/vi/search/', '/vi/searching', '/vi/sections/search']) expect(readSearch(target)).toBeNull()
  })

  test('never throws, and comes back as it went', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const read = readSearch(`/vi/search?q=${encodeURIComponent(query.toWellFormed())}&${query}`)

        expect(read).not.toBeNull()
        expect(read && readSearch(searchAddress(read.request))?.request).toEqual(read?.request)
      }),
    )
  })
})
