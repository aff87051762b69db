import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBold, isItalic, readBody } from '../../press/body-schema.ts'
import { isPrintableAddress } from '../../press/printable-address.ts'
import { printBody } from '../../press/print-body.ts'
import { block, bodyOf, EMPTY_LIBRARY, goodBody, heading, item, link, list, nestedLists, paragraph, text } from '../support/rules-bodies.ts'
import { anyCharacter } from '../support/rules-texts.ts'

describe('a body may hold', () => {
  test.for<[string, unknown]>([
    ['a paragraph', paragraph(text('Đoàn đến Huế.'))],
    ['a paragraph of nothing', paragraph()],
    ['plain, bold, italic and bold italic text', paragraph(text('a', 0), text('b', 1), text('c', 2), text('d', 3))],
    [
      'line breaks and tabs',
      paragraph(
        text('a'),
        { type: 'linebreak', version: 1 },
        { type: 'tab', text: '\t', format: 0, mode: 'normal', style: '', detail: 2, version: 1 },
      ),
    ],
    ['a subhead of the second level', heading('h2', text('Chuyến thăm'))],
    ['a subhead of the third level', heading('h3', text('Chuyến thăm'))],
    ['a link', paragraph(link('https://vnanet.vn/', text('TTXVN')))],
    ['an address that became a link by itself', paragraph({ ...link('https://vnanet.vn/', text('https://vnanet.vn/')), type: 'autolink' })],
    [
      'a link as the editor stores it',
      paragraph({ ...link('/vi'), id: '66f1', fields: { linkType: 'custom', url: '/vi', newTab: true, doc: null } }),
    ],
    ['a bulleted list', list('bullet', item(text('một')), item(text('hai')))],
    ['a numbered list', { ...list('number', { ...item(text('một')), value: 1, checked: null }), start: 1, tag: 'ol' }],
    ['a list inside a list', list('bullet', item(text('một')), item(list('number', item(text('hai')))))],
    ['ten lists, each inside the other', nestedLists(10)],
    ['a photo', block({ blockType: 'photo', id: '66f2', blockName: '', photo: 7, caption: 'Trên cầu', alt: 'Năm người' })],
    ['a photo block before its photo was chosen', block({ blockType: 'photo', photo: null })],
    ['a pull quote', block({ blockType: 'pullQuote', blockName: null, text: 'Huế là nhà.', speaker: 3, attribution: 'trong thư' })],
    [
      'what the editor writes beside it',
      { ...paragraph(text('a')), version: 1, direction: 'ltr', indent: 0, format: '', textFormat: 0, textStyle: '' },
    ],
  ])('%s', ([, node]) => {
    const reading = readBody(bodyOf(node))

    expect(reading).toMatchObject({ body: bodyOf(node) })
  })

  test('nothing at all', () => {
    expect(readBody(bodyOf())).toEqual({ body: { root: { type: 'root', children: [] } } })
  })

  test('a relation as the document it was shown from, of which the id is kept', () => {
    const body = goodBody(
      block({ blockType: 'photo', photo: { id: 7, credit: 'VNA' } }),
      block({ blockType: 'pullQuote', text: 'a', speaker: { id: 3, name: 'b' } }),
    )

    expect(body.root.children).toEqual([block({ blockType: 'photo', photo: 7 }), block({ blockType: 'pullQuote', text: 'a', speaker: 3 })])
  })

  test('text without a format, which is then plain', () => {
    expect(goodBody(paragraph({ type: 'text', text: 'a' })).root.children).toEqual([paragraph(text('a', 0))])
  })
})

describe('a body is refused, with the path of the fault, for', () => {
  test.for<[string, unknown, string]>([
    ['an unknown node', { type: 'horizontalrule' }, '0.type'],
    ['a node without a type', { children: [] }, '0.type'],
    ['a node named after a part of the language', { type: '__proto__', children: [] }, '0.type'],
    ['bare text between paragraphs', text('a'), '0.type'],
    ['nothing where a node should be', null, '0'],
    ['words where a node should be', 'Đoàn đến Huế.', '0'],
    ['a headline of the first level', heading('h1', text('a')), '0.tag'],
    ['a headline of the fourth level', heading('h4', text('a')), '0.tag'],
    ['a paragraph without children', { type: 'paragraph' }, '0.children'],
    ['a paragraph in a paragraph', paragraph(paragraph()), '0.children.0.type'],
    ['centred text', { ...paragraph(), format: 'center' }, '0.format'],
    ['an indent beyond the page', { ...paragraph(), indent: 21 }, '0.indent'],
    ['an unknown property of a node', { ...paragraph(), onclick: 'alert(1)' }, '0'],
    ['underlined text', paragraph(text('a', 8)), '0.children.0.format'],
    ['half a format', paragraph(text('a', 0.5)), '0.children.0.format'],
    ['a format below none', paragraph(text('a', -1)), '0.children.0.format'],
    ['text with a style of its own', paragraph({ ...text('a'), style: 'color: red' }), '0.children.0.style'],
    ['text in another mode', paragraph({ ...text('a'), mode: 'token' }), '0.children.0.mode'],
    ['text that is a number', paragraph({ type: 'text', text: 7 }), '0.children.0.text'],
    ['an unknown property of text', paragraph({ ...text('a'), html: '<b>' }), '0.children.0'],
    ['a link that runs a script', paragraph(text('a'), link('javascript:alert(1)', text('b'))), '0.children.1.fields.url'],
    ['a link without an address', paragraph({ type: 'link', fields: {}, children: [] }), '0.children.0.fields.url'],
    [
      'a link to a manuscript',
      paragraph({ type: 'link', fields: { linkType: 'internal', url: '/vi', doc: { relationTo: 'articles', value: 1 } }, children: [] }),
      '0.children.0.fields.linkType',
    ],
    ['a link in a link', paragraph(link('/vi', link('/en', text('a')))), '0.children.0.children.0.type'],
    ['an unknown property of a link', paragraph({ ...link('/vi'), fields: { url: '/vi', rel: 'sponsored' } }), '0.children.0.fields'],
    ['a list of boxes to tick', list('check', item(text('a'))), '0.listType'],
    ['a list of paragraphs', list('bullet', paragraph()), '0.children.0.type'],
    ['a paragraph in a list item', list('bullet', item(text('a')), item(paragraph())), '0.children.1.children.0.type'],
    [
      'a fault in a list inside a list',
      list('bullet', item(list('bullet', item(text('a', 16))))),
      '0.children.0.children.0.children.0.children.0.format',
    ],
    ['a list item outside a list', item(text('a')), '0.type'],
    ['an unknown block', block({ blockType: 'embed', html: '<script>' }), '0.fields.blockType'],
    ['a block of no kind', block({}), '0.fields.blockType'],
    ['a photo by its name', block({ blockType: 'photo', photo: 'hue.jpg' }), '0.fields.photo'],
    ['photo number 0', block({ blockType: 'photo', photo: 0 }), '0.fields.photo'],
    ['half a photo', block({ blockType: 'photo', photo: 1.5 }), '0.fields.photo'],
    ['a document without an id', block({ blockType: 'photo', photo: { credit: 'VNA' } }), '0.fields.photo'],
    ['an unknown field of a photo', block({ blockType: 'photo', photo: 7, credit: 'VNA' }), '0.fields'],
    ['a caption that is a novel', block({ blockType: 'photo', photo: 7, caption: 'a'.repeat(2_001) }), '0.fields.caption'],
    ['an alt text that is a novel', block({ blockType: 'photo', photo: 7, alt: 'a'.repeat(1_001) }), '0.fields.alt'],
    ['a quote by a name', block({ blockType: 'pullQuote', text: 'a', speaker: 'Hồ Chí Minh' }), '0.fields.speaker'],
    ['a quote that is a speech', block({ blockType: 'pullQuote', text: 'a'.repeat(2_001) }), '0.fields.text'],
    [
      'an attribution that is a biography',
      block({ blockType: 'pullQuote', text: 'a', attribution: 'a'.repeat(301) }),
      '0.fields.attribution',
    ],
    ['text of twenty thousand and one characters in one run', paragraph(text('a'.repeat(20_001))), '0.children.0.text'],
  ])('%s', ([, node, path]) => {
    const { path: found, message } = faultIn(bodyOf(node))

    expect(found).toBe(`body.root.children.${path}`)
    expect(message).not.toBe('')
  })

  test('a fault far down, naming the node by its number', () => {
    const reading = readBody(bodyOf(paragraph(), paragraph(), paragraph(text('a'), link('//evil.example', text('b')))))

    expect(reading).toMatchObject({ path: 'body.root.children.2.children.1.fields.url' })
  })

  test.for<[string, unknown, string]>([
    ['null', null, 'body'],
    ['text', '<p>Đoàn đến Huế.</p>', 'body'],
    ['a list', [], 'body'],
    ['an empty object', {}, 'body.root'],
    ['a root without children', { root: {} }, 'body.root.children'],
    ['a root of another kind', { root: { type: 'paragraph', children: [] } }, 'body.root.type'],
    ['something beside the root', { root: { children: [] }, editorState: {} }, 'body'],
    ['something beside the children', { root: { children: [], theme: 'dark' } }, 'body.root'],
    ['a prototype smuggled in', JSON.parse('{"root": {"children": [], "__proto__": {"admin": true}}}'), 'body.root'],
  ])('being %s', ([, body, path]) => {
    expect(readBody(body)).toMatchObject({ path })
  })

  test('the sentences that a writer reads most say what is allowed instead', () => {
    const messages = [
      heading('h1'),
      paragraph(text('a', 8)),
      paragraph({ ...text('a'), style: 'x' }),
      paragraph(link('ftp://x', text('a'))),
    ].map((node) => {
      const reading = readBody(bodyOf(node))
      return 'path' in reading ? reading.message : ''
    })

    expect(messages).toEqual([
      'Subheads are h2 or h3; the headline is the page’s h1.',
      'Only bold and italic can be printed.',
      'Text carries no styles of its own.',
      'A link leads to https://…, http://…, mailto:… or to a path of this site such as /vi.',
    ])
  })
})

describe('a body too large is refused before it is read', () => {
  test('ten thousand paragraphs', () => {
    expect(readBody(bodyOf(...Array.from({ length: 10_000 }, () => paragraph(text('a')))))).toEqual({
      path: 'body',
      message: 'The body has more than 4000 parts.',
    })
  })

  test('one text of five million characters, wherever it hides', () => {
    const refusal = { path: 'body', message: 'The body has more than 400000 characters.' }

    expect(readBody(bodyOf(paragraph(text('a'.repeat(5_000_000)))))).toEqual(refusal)
    expect(readBody({ root: { children: [], x: ['a'.repeat(5_000_000)] } })).toEqual(refusal)
  })

  test('many texts that are too much together', () => {
    const pages = Array.from({ length: 30 }, () => paragraph(text('a'.repeat(15_000))))

    expect(readBody(bodyOf(...pages))).toEqual({ path: 'body', message: 'The body has more than 400000 characters.' })
    expect(readBody(bodyOf(...pages.slice(0, 25)))).toHaveProperty('body')
  })

  test.for([30, 1_000, 50_000])('lists %i deep', (levels) => {
    expect(readBody(bodyOf(nestedLists(levels)))).toEqual({ path: 'body', message: 'The body is nested more than 24 levels deep.' })
  })

  test('a long article is not: a thousand paragraphs of four hundred characters', () => {
    const pages = Array.from({ length: 990 }, () => paragraph(text('a'.repeat(380))))

    expect(readBody(bodyOf(...pages))).toHaveProperty('body')
  })
})

describe('a link may lead to', () => {
  test.for([
    'https://vnanet.vn',
    'https://vnanet.vn/vi/anh?id=1&x=2#top',
    'http://vnanet.vn:8080/',
    'HTTPS://VNANET.VN/',
    'https://vi.wikipedia.org/wiki/Cầu_Trường_Tiền',
    'https://ngoaigiao.việtnam.example/',
    'https://[2001:db8::1]/',
    'https://example.org/@huong',
    'mailto:toasoan@example.org',
    'MAILTO:toasoan@example.org?subject=Hu%E1%BA%BF',
    '/',
    '/vi',
    '/vi/2025/11/16/chuyen-tham-hue#anh',
    '/vi/search?q=Hu%E1%BA%BF',
    '/vi/search?next=//evil.example',
  ])('%s', (url) => {
    expect(isPrintableAddress(url)).toBe(true)
  })
})

describe('a link may not lead to', () => {
  test.for([
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'tel:+84123456',
    'view-source:https://example.org/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r/evil.example',
    '\t//evil.example',
    ' /vi',
    '/vi\n',
    '/vi\\..\\evil',
    '/a path',
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https://',
    'https://?',
    'https://exa mple.org/',
    'https://exam\nple.org/',
    'https://exam\tple.org/',
    'https://example.org\\@evil.example/',
    'https://vnanet.vn@evil.example/',
    'https://vnanet.vn:443@evil.example/',
    'https://user:secret@example.org/',
    'https://user%40vnanet.vn@evil.example/',
    'https://[::1',
    'https://example.org:99999/',
    'https://example.org/"onmouseover="alert(1)',
    'https://example.org/<script>',
    'https\u00a0://example.org/',
    'https://example.org/\u2028',
    'ｈttps://example.org/',
    'ｊavascript:alert(1)',
    'mailto:',
    'mailto:nobody',
    'mailto://user@elsewhere.example',
    'mailto:a@b.example\nBcc:c@d.example',
    'mailto:"<script>"@example.org',
    'vi/2025',
    './vi',
    '../admin',
    '#top',
    '?q=1',
    'example.org',
    'example.org/vi',
  ])('%j', (url) => {
    expect(isPrintableAddress(url)).toBe(false)
    expect(readBody(bodyOf(paragraph(link(url, text('a')))))).toMatchObject({ path: 'body.root.children.0.children.0.fields.url' })
  })

  test('anything that a browser would read as a script, or as another site behind a path of ours', () => {
    const part = fc.constantFrom(
      '',
      '/',
      '//',
      '\\',
      '\t',
      'https:',
      'https://',
      'http://',
      'mailto:',
      'javascript:',
      'data:',
      'user@',
      'evil.example',
      '/vi',
    )
    const anyAddress = fc
      .array(fc.oneof(part, fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 6 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyAddress, (url) => {
        expect(isPrintableAddress(url) ? dangerSeenByBrowser(url) : null).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test('an address longer than two thousand characters', () => {
    const path = `/vi/${'a'.repeat(1_996)}`

    expect(readBody(bodyOf(paragraph(link(path, text('a')))))).toHaveProperty('body')
    expect(readBody(bodyOf(paragraph(link(`${path}a`, text('a')))))).toMatchObject({ path: 'body.root.children.0.children.0.fields.url' })
  })
})

describe('whatever a client sends as a body', () => {
  test('is refused with a path and a message, or is read and prints; nothing is thrown', () => {
    const anything = fc.anything({
      maxDepth: 4,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
    })
    fc.assert(
      fc.property(anything, (value) => {
        expect(OUTCOMES).toContain(outcomeOf(value))
      }),
    )
  })

  test('as the children of a root, likewise', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (children) => {
        expect(OUTCOMES).toContain(outcomeOf(bodyOf(...children)))
      }),
    )
  })

  test('that looks like a body but for a fault here and there, likewise', () => {
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyNode), (children) => {
        outcomes.add(outcomeOf(bodyOf(...children)))
      }),
      { numRuns: 500 },
    )

    expect([...outcomes].toSorted()).toEqual(OUTCOMES)
  })
})

test('formats of text: 1 is bold, 2 italic, 3 both', () => {
  expect([0, 1, 2, 3].map((format) => ({ bold: isBold(format), italic: isItalic(format) }))).toEqual([
    { bold: false, italic: false },
    { bold: true, italic: false },
    { bold: false, italic: true },
    { bold: true, italic: true },
  ])
})

function faultIn(body: unknown): { path: string; message: string } {
  const reading = readBody(body)
  return 'path' in reading ? reading : { path: '', message: '' }
}

const OUTCOMES = ['is printed', 'is refused']

/** What was refused has a path and a message; what was read prints plain data, and reads the same again. */
function outcomeOf(value: unknown): string {
  const reading = readBody(value)
  if ('path' in reading)
    return /^body(\.|$)/.test(reading.path) && reading.message !== ''
      ? 'is refused'
      : `is refused without saying why: ${JSON.stringify(reading)}`
  const printed = printBody(reading.body, EMPTY_LIBRARY)
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(printed)), printed)) return `does not print as plain data: ${JSON.stringify(printed)}`
  return isDeepStrictEqual(readBody(reading.body), reading) ? 'is printed' : `reads differently the second time: ${JSON.stringify(reading)}`
}

/** What is wrong with where a browser on our own page would go; null where nothing is. */
function dangerSeenByBrowser(url: string): string | null {
  const { protocol, host, username, password } = new URL(url, 'https://home.example/vi')
  if (!['https:', 'http:', 'mailto:'].includes(protocol)) return `${protocol} is no place to go`
  if (url.startsWith('/') && host !== 'home.example') return `${host} is another site`
  return username + password === '' ? null : `${username}${password} pretends to be a site`
}

/** Mostly good values; one in twenty is anything. */
function mostly<Value>(good: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 19, arbitrary: good }, { weight: 1, arbitrary: fc.anything({ maxDepth: 1 }) })
}

const { node: anyNode } = fc.letrec<{ inline: unknown; items: unknown; list: unknown; node: unknown }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text'), text: mostly(fc.string()), format: mostly(fc.integer({ min: 0, max: 3 })) }),
    fc.constant({ type: 'linebreak' }),
    fc.record({
      type: fc.constantFrom('link', 'autolink'),
      fields: fc.record({ url: mostly(fc.constantFrom('/vi', 'https://vnanet.vn')) }),
      children: fc.constant([text('a')]),
    }),
  ),
  items: fc.array(
    fc.record({
      type: fc.constant('listitem'),
      children: fc.array(fc.oneof({ maxDepth: 3 }, tie('inline'), tie('list')), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  list: fc.record({ type: fc.constant('list'), listType: mostly(fc.constantFrom('bullet', 'number')), children: tie('items') }),
  node: fc.oneof(
    fc.record({ type: fc.constant('paragraph'), children: fc.array(tie('inline'), { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('heading'),
      tag: mostly(fc.constantFrom('h2', 'h3')),
      children: fc.array(tie('inline'), { maxLength: 2 }),
    }),
    tie('list'),
    fc.record({
      type: fc.constant('block'),
      fields: fc.record({ blockType: fc.constant('photo'), photo: mostly(fc.integer({ min: 1, max: 9 })), caption: mostly(fc.string()) }),
    }),
    fc.record({
      type: fc.constant('block'),
      fields: fc.record({
        blockType: fc.constant('pullQuote'),
        text: mostly(fc.string()),
        speaker: mostly(fc.integer({ min: 1, max: 9 })),
      }),
    }),
  ),
}))
