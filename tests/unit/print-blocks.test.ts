import { describe, expect, test } from 'vitest'
import type { Resolved } from '../../press/print-block.ts'
import { photosInBlock } from '../../press/print-block.ts'
import { blockFields } from '../../press/block-schema.ts'
import { hasUnnamedMention, printBody, referencesIn } from '../../press/print-body.ts'
import { printTypedText } from '../../press/print-typed-text.ts'
import { recording } from '../support/article-with-everything.ts'
import { block, EMPTY_LIBRARY, goodBody, heading, item, list, paragraph, text } from '../support/rules-bodies.ts'
import { printedPhoto } from '../support/rules-content.ts'

const PERSON = { id: 3, slug: 'yen', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] }

/** The library holds photo 7, person 3, event 5, recording 4 and article 12 of story 77, and nothing else. */
const LIBRARY: Resolved = {
  ...EMPTY_LIBRARY,
  photo: ({ id, caption, alt }) => (id === 7 ? printedPhoto({ caption: caption || 'Của thư viện', alt: alt || 'Mô tả' }) : null),
  person: (id) => (id === 3 ? PERSON : null),
  event: (id) => (id === 5 ? { id: 5, slug: 'dai-hoi', name: 'Đại hội', date: '1950-11-19', until: '1950-11-21' } : null),
  recording: (id) => (id === 4 ? recording({ id: 4 }) : null),
  story: (article) => (article === 12 ? 77 : null),
}

function print(...nodes: unknown[]) {
  return printBody(goodBody(...nodes), LIBRARY)
}

function mention(fields: Record<string, unknown>) {
  return { type: 'inlineBlock', fields: { blockType: 'person', ...fields } }
}

const line = (words: string) => ({ kind: 'text', text: words, bold: false, italic: false })

describe('a person in the text', () => {
  test('is printed with the offices of the day, in the form that was chosen', () => {
    const printed = print(paragraph(text('Theo '), mention({ person: 3, form: 'office-name' }), text('.')))

    expect(printed).toEqual([
      { kind: 'paragraph', inlines: [line('Theo '), { kind: 'person', person: PERSON, form: 'office-name' }, line('.')] },
    ])
  })

  test('is a paragraph’s words, also alone, and by name where no form was chosen', () => {
    expect(print(paragraph(mention({ person: 3 })))).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'person', person: PERSON, form: 'name' }] },
    ])
  })

  test('is printed in subheads and lists too', () => {
    const person = { kind: 'person', person: PERSON, form: 'name' }

    expect(print(heading('h2', mention({ person: 3 })), list('bullet', item(mention({ person: 3 }))))).toEqual([
      { kind: 'heading', level: 2, inlines: [person] },
      { kind: 'list', ordered: false, items: [{ inlines: [person], list: null }] },
    ])
  })

  test('prints nothing where nobody was chosen, and that is known', () => {
    const [unnamed, nested, named] = goodBody(
      paragraph(text('a'), mention({ person: null })),
      list('bullet', item(list('bullet', item(mention({}))))),
      paragraph(mention({ person: 3 })),
    ).root.children

    expect(print(paragraph(text('a'), mention({ person: null })))).toEqual([{ kind: 'paragraph', inlines: [line('a')] }])
    expect([unnamed, nested, named].map((node) => node && hasUnnamedMention(node))).toEqual([true, true, false])
  })
})

describe('a gallery', () => {
  const photos = [{ photo: 7, caption: ' Riêng ' }, { photo: 8 }, { photo: null }, { photo: 7 }]

  test('prints the photos there are, each with its own caption or the library’s', () => {
    expect(print(block({ blockType: 'gallery', title: ' Bên sông ', photos }))).toMatchObject([
      { kind: 'gallery', title: 'Bên sông', photos: [{ caption: ' Riêng ' }, { caption: 'Của thư viện' }] },
    ])
  })

  test('prints nothing without a photo', () => {
    expect(print(block({ blockType: 'gallery', title: 'a', photos: [{ photo: 8 }] }), block({ blockType: 'gallery' }))).toEqual([])
  })

  test('names each photo by its place, empty places counted', () => {
    const fields = blockFields.parse({ blockType: 'gallery', photos: [{ photo: null }, { photo: 7, alt: 'b' }] })

    expect(photosInBlock(fields)).toEqual([{ at: 'photos.1', id: 7, caption: '', alt: 'b', crop: null }])
  })
})

describe('typed text', () => {
  test('becomes paragraphs, lines and lists', () => {
    expect(printTypedText('Một\nhai\n\n- ba\n- bốn\n1. năm\n2) sáu\n\n \nbảy - tám')).toEqual([
      { kind: 'paragraph', inlines: [line('Một'), { kind: 'break' }, line('hai')] },
      { kind: 'list', ordered: false, items: [item_('ba'), item_('bốn')] },
      { kind: 'list', ordered: true, items: [item_('năm'), item_('sáu')] },
      { kind: 'paragraph', inlines: [line('bảy - tám')] },
    ])
  })

  test.for(['', '  \n\n \r\n'])('of nothing is nothing: %j', (typed) => {
    expect(printTypedText(typed)).toEqual([])
  })

  test('keeps a year at the beginning of a line, and markup as words', () => {
    expect(printTypedText('1945. <b>Hà Nội</b>')).toEqual([{ kind: 'paragraph', inlines: [line('1945. <b>Hà Nội</b>')] }])
  })

  function item_(words: string) {
    return { inlines: [line(words)], list: null }
  }
})

describe('key figures', () => {
  test('keep rows that say something', () => {
    const rows = [{ label: 'a', value: 0, unit: ' % ' }, { label: 'b' }, { label: 'c', text: 'hơn 2 triệu' }]

    expect(print(block({ blockType: 'keyFigures', title: 'Khách', rows }))).toEqual([
      {
        kind: 'key-figures',
        title: 'Khách',
        plot: 'none',
        rows: [
          { label: 'a', value: 0, text: '', unit: '%' },
          { label: 'c', value: null, text: 'hơn 2 triệu', unit: '' },
        ],
        source: '',
      },
    ])
    expect(print(block({ blockType: 'keyFigures', title: 'Khách', rows: [{ label: 'b' }] }))).toEqual([])
  })
})

describe('a timeline', () => {
  test('prints what was typed, and of the event what was not', () => {
    const entries = [
      { event: 5 },
      { event: 5, date: '19/2/1951', title: 'Riêng' },
      { event: 9, title: 'Sự kiện đã xóa', date: '1960~' },
      { date: '1970' },
    ]

    expect(print(block({ blockType: 'timeline', entries }))).toEqual([
      {
        kind: 'timeline',
        title: '',
        entries: [
          { date: '1950-11-19', until: '1950-11-21', title: 'Đại hội', text: '', event: { id: 5, slug: 'dai-hoi' } },
          { date: '1951-02-19', until: '', title: 'Riêng', text: '', event: { id: 5, slug: 'dai-hoi' } },
          { date: '1960~', until: '', title: 'Sự kiện đã xóa', text: '', event: null },
        ],
      },
    ])
  })
})

describe('a table', () => {
  test('has rows of one length, and no empty rows or columns at its edge', () => {
    const rows = [['', ' b ', ''], ['', '', ''], ['c'], ['', 'd', '']]

    expect(print(block({ blockType: 'table', caption: 'a', rows }))).toEqual([
      {
        kind: 'table',
        caption: 'a',
        heads: 'row',
        rows: [
          ['', 'b'],
          ['c', ''],
          ['', 'd'],
        ],
        source: '',
      },
    ])
    expect(print(block({ blockType: 'table', caption: 'a', rows: [['', ' ']] }))).toEqual([])
  })
})

test('recordings, related stories and link cards print what they name, or nothing', () => {
  expect(
    print(
      block({ blockType: 'recording', recording: 4 }),
      block({ blockType: 'recording', recording: 9 }),
      block({ blockType: 'relatedStory', article: 12 }),
      block({ blockType: 'relatedStory', article: 13 }),
      block({ blockType: 'linkCard', url: '', title: 'a' }),
      block({ blockType: 'linkCard', url: 'https://library.example/' }),
    ),
  ).toMatchObject([
    { kind: 'recording', recording: { id: 4 } },
    { kind: 'related-story', story: 77 },
    { kind: 'link-card', href: 'https://library.example/', title: '' },
  ])
})

test('everything that blocks and lines name is read before it is printed', () => {
  const body = goodBody(
    paragraph(mention({ person: 3 })),
    list('bullet', item(mention({ person: 4 })), item(list('number', item(mention({ person: 5 }))))),
    block({ blockType: 'gallery', photos: [{ photo: 7 }, { photo: 8 }] }),
    block({ blockType: 'infographic', photo: 9 }),
    block({ blockType: 'timeline', entries: [{ event: 5 }, { title: 'a' }, { event: 6 }] }),
    block({ blockType: 'recording', recording: 4 }),
    block({ blockType: 'relatedStory', article: 12 }),
  )

  expect(referencesIn(body)).toEqual({ photos: [7, 8, 9], people: [3, 4, 5], events: [5, 6], recordings: [4], articles: [12] })
})
