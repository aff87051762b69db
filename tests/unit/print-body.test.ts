import { describe, expect, test } from 'vitest'
import type { PrintedInline, PrintedList, PrintedPerson, PrintedPhoto } from '../../editorial/printed-body.ts'
import { readBody } from '../../press/body-schema.ts'
import type { Resolved } from '../../press/print-block.ts'
import { printBody, referencesIn } from '../../press/print-body.ts'
import { block, EMPTY_LIBRARY, goodBody, heading, item, link, list, paragraph, text } from '../support/rules-bodies.ts'
import { printedPhoto } from '../support/rules-content.ts'

/** The library holds photo 7 and person 3, and nothing else. */
const LIBRARY: Resolved = {
  ...EMPTY_LIBRARY,
  photo: ({ id, caption, alt }): PrintedPhoto | null =>
    id === 7 ? printedPhoto({ caption: caption || 'Chú thích của thư viện', alt: alt || 'Mô tả của thư viện' }) : null,
  person: (id): PrintedPerson | null =>
    id === 3 ? { id: 3, slug: '', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội', 'Đại biểu Quốc hội'] } : null,
}

function print(...nodes: unknown[]) {
  return printBody(goodBody(...nodes), LIBRARY)
}

function plain(words: string): PrintedInline {
  return { kind: 'text', text: words, bold: false, italic: false }
}

describe('paragraphs and subheads', () => {
  test('are printed in their order, as they were typed', () => {
    expect(print(heading('h2', text('Chuyến thăm')), paragraph(text(' Đoàn đến  Huế. ')), heading('h3', text('Buổi gặp')))).toEqual([
      { kind: 'heading', level: 2, inlines: [plain('Chuyến thăm')] },
      { kind: 'paragraph', inlines: [plain(' Đoàn đến  Huế. ')] },
      { kind: 'heading', level: 3, inlines: [plain('Buổi gặp')] },
    ])
  })

  test('keep bold and italic', () => {
    expect(print(paragraph(text('a'), text('b', 1), text('c', 2), text('d', 3)))).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'a', bold: false, italic: false },
          { kind: 'text', text: 'b', bold: true, italic: false },
          { kind: 'text', text: 'c', bold: false, italic: true },
          { kind: 'text', text: 'd', bold: true, italic: true },
        ],
      },
    ])
  })

  test('keep line breaks, and print a tab as a space', () => {
    expect(print(paragraph(text('một'), { type: 'linebreak' }, text('hai'), { type: 'tab', text: '\t' }, text('ba')))).toEqual([
      { kind: 'paragraph', inlines: [plain('một'), { kind: 'break' }, plain('hai'), plain(' '), plain('ba')] },
    ])
  })

  test('print nothing when they are empty, hold only spaces, breaks or tabs, or a link around nothing', () => {
    const empty = [
      paragraph(),
      paragraph(text('')),
      paragraph(text('  '), { type: 'linebreak' }, { type: 'tab', text: '\t' }),
      paragraph(link('/vi')),
      paragraph(link('/vi', text(' '))),
      heading('h2'),
      heading('h3', text(' ')),
    ]

    expect(print(...empty)).toEqual([])
    expect(print(empty[0], paragraph(text('Có chữ.')), empty[1])).toEqual([{ kind: 'paragraph', inlines: [plain('Có chữ.')] }])
  })
})

describe('links', () => {
  test('keep their address and the type of their words', () => {
    expect(print(paragraph(text('Theo '), link('https://vnanet.vn/', text('Thông tấn xã', 1), text(' Việt Nam'))))).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          plain('Theo '),
          {
            kind: 'link',
            href: 'https://vnanet.vn/',
            inlines: [{ kind: 'text', text: 'Thông tấn xã', bold: true, italic: false }, plain(' Việt Nam')],
          },
        ],
      },
    ])
  })

  test('that were made by themselves are links like others', () => {
    expect(print(paragraph({ ...link('/vi', text('đây')), type: 'autolink' }))).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'link', href: '/vi', inlines: [plain('đây')] }] },
    ])
  })

  test('around nothing are left out of a paragraph that has text', () => {
    expect(print(paragraph(text('a'), link('/vi'), link('/en', text(''))))).toEqual([{ kind: 'paragraph', inlines: [plain('a')] }])
  })
})

describe('lists', () => {
  test('are bulleted or numbered, item by item', () => {
    expect(print(list('bullet', item(text('một')), item(text('hai'))), list('number', item(text('ba'))))).toEqual([
      bulleted({ inlines: [plain('một')], list: null }, { inlines: [plain('hai')], list: null }),
      { kind: 'list', ordered: true, items: [{ inlines: [plain('ba')], list: null }] },
    ])
  })

  test('that the editor keeps in an item of their own belong to the item before them', () => {
    const printed = print(
      list(
        'bullet',
        item(text('Huế')),
        item(list('number', item(text('cầu Trường Tiền')), item(text('chợ Đông Ba')))),
        item(text('Đà Nẵng')),
      ),
    )

    const inner: PrintedList = {
      kind: 'list',
      ordered: true,
      items: [
        { inlines: [plain('cầu Trường Tiền')], list: null },
        { inlines: [plain('chợ Đông Ba')], list: null },
      ],
    }
    expect(printed).toEqual([bulleted({ inlines: [plain('Huế')], list: inner }, { inlines: [plain('Đà Nẵng')], list: null })])
  })

  test('join their parents at every depth', () => {
    const printed = print(
      list('bullet', item(text('một')), item(list('bullet', item(text('hai')), item(list('bullet', item(text('ba'))))))),
    )

    const third = bulleted({ inlines: [plain('ba')], list: null })
    const second = bulleted({ inlines: [plain('hai')], list: third })
    expect(printed).toEqual([bulleted({ inlines: [plain('một')], list: second })])
  })

  test('inside an item with words stay in that item', () => {
    expect(print(list('bullet', item(text('một')), item(text('hai'), list('bullet', item(text('ba'))))))).toEqual([
      bulleted(
        { inlines: [plain('một')], list: null },
        { inlines: [plain('hai')], list: bulleted({ inlines: [plain('ba')], list: null }) },
      ),
    ])
  })

  test('without an item before them keep an item of their own, and lose no word', () => {
    expect(print(list('bullet', item(list('bullet', item(text('một'))))))).toEqual([
      bulleted({ inlines: [], list: bulleted({ inlines: [plain('một')], list: null }) }),
    ])
  })
})

describe('a photo in the body', () => {
  test('is printed with the caption and alt text typed there', () => {
    expect(print(block({ blockType: 'photo', photo: 7, caption: 'Riêng ở đây', alt: 'Mô tả riêng' }))).toEqual([
      { kind: 'photo', photo: printedPhoto({ caption: 'Riêng ở đây', alt: 'Mô tả riêng' }) },
    ])
  })

  test.for<[string, Record<string, unknown>]>([
    ['were left empty', { caption: '', alt: '' }],
    ['are null', { caption: null, alt: null }],
    ['are missing', {}],
  ])('is printed with the library’s when they %s', ([, fields]) => {
    expect(print(block({ blockType: 'photo', photo: 7, ...fields }))).toEqual([
      { kind: 'photo', photo: printedPhoto({ caption: 'Chú thích của thư viện', alt: 'Mô tả của thư viện' }) },
    ])
  })

  test('prints nothing when the photo is gone or was never chosen', () => {
    expect(
      print(block({ blockType: 'photo', photo: 8 }), block({ blockType: 'photo', photo: null }), block({ blockType: 'photo' })),
    ).toEqual([])
  })
})

describe('a pull quote', () => {
  test('is printed with its speaker and every office of the day', () => {
    expect(print(block({ blockType: 'pullQuote', text: ' Huế là nhà. ', speaker: 3, attribution: ' trong thư ' }))).toEqual([
      {
        kind: 'pull-quote',
        text: 'Huế là nhà.',
        speaker: { id: 3, slug: '', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội', 'Đại biểu Quốc hội'] },
        attribution: 'trong thư',
      },
    ])
  })

  test('is printed without a speaker when none is named, or the record is gone', () => {
    const quote = { kind: 'pull-quote', text: 'Huế là nhà.', speaker: null, attribution: '' }

    expect(print(block({ blockType: 'pullQuote', text: 'Huế là nhà.' }))).toEqual([quote])
    expect(print(block({ blockType: 'pullQuote', text: 'Huế là nhà.', speaker: 4, attribution: null }))).toEqual([quote])
  })

  test('prints nothing without words, whoever is named as its speaker', () => {
    expect(
      print(
        block({ blockType: 'pullQuote', text: '  ', speaker: 3 }),
        block({ blockType: 'pullQuote', speaker: 3 }),
        block({ blockType: 'pullQuote', text: null }),
      ),
    ).toEqual([])
  })
})

test('an empty body prints nothing', () => {
  expect(print()).toEqual([])
})

describe('what a body refers to', () => {
  test('are its photos and the speakers of its quotes, in their order', () => {
    const body = goodBody(
      paragraph(text('a')),
      block({ blockType: 'photo', photo: 9 }),
      block({ blockType: 'pullQuote', text: 'b', speaker: 3 }),
      block({ blockType: 'photo', photo: { id: 7 } }),
      block({ blockType: 'pullQuote', text: 'c', speaker: 2 }),
    )

    expect(referencesIn(body)).toMatchObject({ photos: [9, 7], people: [3, 2] })
  })

  test('is nothing where blocks are unfinished or only text was written', () => {
    expect(
      referencesIn(
        goodBody(paragraph(text('a')), block({ blockType: 'photo' }), block({ blockType: 'pullQuote', text: 'b', speaker: null })),
      ),
    ).toEqual({ photos: [], people: [], events: [], recordings: [], articles: [] })
  })
})

function bulleted(...items: PrintedList['items']): PrintedList {
  return { kind: 'list', ordered: false, items }
}

describe('lists as people really make them', () => {
  const listOf = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
  const item = (...children: unknown[]) => ({ type: 'listitem', children })
  const words = (text: string) => ({ type: 'text', text })
  const print = (...children: unknown[]) => {
    const reading = readBody({ root: { children } })
    if ('path' in reading) throw new Error(`${reading.path}: ${reading.message}`)
    return JSON.stringify(printBody(reading.body, EMPTY_LIBRARY))
  }

  test('every nested list of an item is printed', () => {
    const printed = print(listOf(item(words('a'), listOf(item(words('b'))), listOf(item(words('c')))), item(listOf(item(words('d'))))))

    for (const letter of ['a', 'b', 'c', 'd']) expect(printed).toContain(`"text":"${letter}"`)
    expect(printed).not.toContain('"inlines":[]')
  })

  test('an empty list, an empty item and a link without words print nothing', () => {
    expect(print(listOf(), listOf(item()))).toBe('[]')
    expect(
      print({ type: 'paragraph', children: [words('x'), { type: 'link', fields: { url: '/vi' }, children: [words(' ')] }] }),
    ).not.toContain('link')
  })
})
