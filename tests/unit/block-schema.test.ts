import { describe, expect, test } from 'vitest'
import { readBody } from '../../press/body-schema.ts'
import { block, bodyOf, goodBody, heading, item, link, list, paragraph, text } from '../support/rules-bodies.ts'

function mention(fields: Record<string, unknown>) {
  return { type: 'inlineBlock', version: 1, fields: { blockType: 'person', ...fields } }
}

const FULL = {
  gallery: {
    id: '66f1',
    blockName: '',
    blockType: 'gallery',
    title: 'Bên sông',
    photos: [{ id: '1', photo: 7, caption: 'a', alt: 'b' }, { photo: null }],
  },
  factBox: { blockType: 'factBox', title: 'Cầu', text: 'Một đoạn.\n\n- một việc' },
  keyFigures: {
    blockType: 'keyFigures',
    title: 'Khách',
    plot: 'bars',
    rows: [
      { id: '1', label: '2024', value: -2.5, text: '', unit: '%' },
      { label: null, value: null },
    ],
    source: 'Sở Du lịch',
  },
  timeline: {
    blockType: 'timeline',
    title: '',
    entries: [
      { id: '1', event: 5, date: '1950-11-19', title: 'a', text: 'b' },
      { event: null, date: '194X' },
      { date: '' },
      { date: null },
    ],
  },
  infographic: { blockType: 'infographic', photo: 7, caption: '', alt: '', text: 'Bốn mốc.' },
  relatedStory: { blockType: 'relatedStory', article: 12 },
  recording: { blockType: 'recording', recording: 4 },
  linkCard: { blockType: 'linkCard', url: 'https://library.example/x?y=1', title: 'a', text: 'b', site: 'c' },
  table: { blockType: 'table', caption: 'a', heads: 'both', rows: [['', 'b'], ['c']], source: 'd' },
}

describe('a body may hold', () => {
  test.for(Object.entries(FULL))('the block %s, filled', ([, fields]) => {
    expect(readBody(bodyOf(block(fields)))).toMatchObject({ body: bodyOf(block(fields)) })
  })

  test.for(Object.keys(FULL))('the block %s, just begun', (blockType) => {
    expect(readBody(bodyOf(block({ blockType })))).toHaveProperty('body')
  })

  test.for([
    ['a paragraph', (node: unknown) => paragraph(text('Theo '), node)],
    ['a subhead', (node: unknown) => heading('h2', node)],
    ['an item of a list', (node: unknown) => list('bullet', item(node))],
  ] as const)('a person in %s', ([, place]) => {
    const node = place(mention({ id: '66f1', blockName: '', person: 3, form: 'office-name' }))

    expect(readBody(bodyOf(node))).toMatchObject({ body: bodyOf(node) })
  })

  test('records as the documents they were shown from, of which the ids are kept', () => {
    const body = goodBody(
      block({ ...FULL.gallery, photos: [{ photo: { id: 7, credit: 'VNA' } }] }),
      block({ blockType: 'relatedStory', article: { id: 12, headline: 'a' } }),
      paragraph(mention({ person: { id: 3, name: 'b' } })),
    )

    expect(body.root.children).toEqual([
      block({ ...FULL.gallery, photos: [{ photo: 7 }] }),
      block({ blockType: 'relatedStory', article: 12 }),
      paragraph(mention({ person: 3 })),
    ])
  })
})

describe('a body is refused, with the path of the fault, for', () => {
  const many = <Row>(count: number, row: Row) => Array.from({ length: count }, () => row)
  const long = (length: number) => 'a'.repeat(length)

  test.for<[string, unknown, string]>([
    ['a photo of a gallery by its name', block({ ...FULL.gallery, photos: [{ photo: 'hue.jpg' }] }), 'fields.photos.0.photo'],
    [
      'a caption in a gallery that is a novel',
      block({ ...FULL.gallery, photos: [{ photo: 7 }, { photo: 8, caption: long(2_001) }] }),
      'fields.photos.1.caption',
    ],
    ['a gallery of 41 photos', block({ ...FULL.gallery, photos: many(41, { photo: 7 }) }), 'fields.photos'],
    ['a title that is a story', block({ ...FULL.gallery, title: long(301) }), 'fields.title'],
    ['an unknown property of a row', block({ ...FULL.gallery, photos: [{ photo: 7, credit: 'VNA' }] }), 'fields.photos.0'],
    ['a fact box of HTML that is too long', block({ ...FULL.factBox, text: long(6_001) }), 'fields.text'],
    ['a fact box that is an editor of its own', block({ ...FULL.factBox, text: { root: {} } }), 'fields.text'],
    ['a plot that nobody draws', block({ ...FULL.keyFigures, plot: 'pie' }), 'fields.plot'],
    ['a number in words', block({ ...FULL.keyFigures, rows: [{ value: '2' }] }), 'fields.rows.0.value'],
    ['a number beyond drawing', block({ ...FULL.keyFigures, rows: [{ value: 1e16 }] }), 'fields.rows.0.value'],
    ['a number that is none', block({ ...FULL.keyFigures, rows: [{ value: Number.NaN }] }), 'fields.rows.0.value'],
    ['endless figures', block({ ...FULL.keyFigures, rows: [{ value: Infinity }] }), 'fields.rows.0.value'],
    ['41 figures', block({ ...FULL.keyFigures, rows: many(41, { value: 1 }) }), 'fields.rows'],
    ['a unit that is a sentence', block({ ...FULL.keyFigures, rows: [{ unit: long(301) }] }), 'fields.rows.0.unit'],
    ['a day that never was', block({ ...FULL.timeline, entries: [{ date: '1950' }, { date: '1945-02-30' }] }), 'fields.entries.1.date'],
    ['a date in words', block({ ...FULL.timeline, entries: [{ date: 'hôm qua' }] }), 'fields.entries.0.date'],
    ['an event by its name', block({ ...FULL.timeline, entries: [{ event: 'congress' }] }), 'fields.entries.0.event'],
    ['61 entries', block({ ...FULL.timeline, entries: many(61, { date: '1950' }) }), 'fields.entries'],
    ['a story by its address', block({ blockType: 'relatedStory', article: '/vi/a' }), 'fields.article'],
    ['recording number 0', block({ blockType: 'recording', recording: 0 }), 'fields.recording'],
    ['a link card that runs a script', block({ ...FULL.linkCard, url: 'javascript:alert(1)' }), 'fields.url'],
    ['a link card without encryption', block({ ...FULL.linkCard, url: 'http://library.example/' }), 'fields.url'],
    ['a link card to ourselves', block({ ...FULL.linkCard, url: '/vi' }), 'fields.url'],
    ['a link card to one site that shows another', block({ ...FULL.linkCard, url: 'https://vna.example@evil.example/' }), 'fields.url'],
    ['a link card with a picture from there', block({ ...FULL.linkCard, image: 'https://library.example/a.jpg' }), 'fields'],
    ['a cell of markup that is no text', block({ ...FULL.table, rows: [['a', { html: '<b>' }]] }), 'fields.rows.0.1'],
    ['a row that is none', block({ ...FULL.table, rows: ['a'] }), 'fields.rows.0'],
    ['a cell that is a chapter', block({ ...FULL.table, rows: [['a'], ['b', long(501)]] }), 'fields.rows.1.1'],
    ['a row of thirteen cells', block({ ...FULL.table, rows: [many(13, 'a')] }), 'fields.rows.0'],
    ['81 rows', block({ ...FULL.table, rows: many(81, ['a']) }), 'fields.rows'],
    ['heads that a table has not', block({ ...FULL.table, heads: 'diagonal' }), 'fields.heads'],
    ['a person by name', paragraph(text('a'), mention({ person: 'Hồ Chí Minh' })), 'children.1.fields.person'],
    ['a person in a form of nobody', paragraph(mention({ person: 3, form: 'shouted' })), 'children.0.fields.form'],
    ['another thing in a line', paragraph(mention({ blockType: 'embed', html: '<script>' })), 'children.0.fields.blockType'],
    ['an unknown property of a mention', paragraph(mention({ person: 3, name: 'typed' })), 'children.0.fields'],
    ['a person inside a link', paragraph(link('/vi', mention({ person: 3 }))), 'children.0.children.0.type'],
    ['a person between paragraphs', mention({ person: 3 }), 'type'],
  ])('%s', ([, node, path]) => {
    const reading = readBody(bodyOf(node))

    expect('path' in reading ? reading.path : 'read').toBe(`body.root.children.0.${path}`)
    expect('message' in reading ? reading.message : '').toMatch(/\S/)
  })
})
