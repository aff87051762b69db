import { describe, expect, test } from 'vitest'
import { mendArticle, typedTexts } from '../../cms/batch-corrections/mend-article.ts'
import { mendInlines } from '../../cms/batch-corrections/mend-inlines.ts'

const WORDS = { wrong: 'Đỗ Văn Chiên', right: 'Đỗ Văn Chiến' }
const BOLD = 1
const ITALIC = 2

function text(words: string, format = 0) {
  return { type: 'text', text: words, format }
}

function link(...children: unknown[]) {
  return { type: 'link', fields: { linkType: 'custom', url: 'https://ben-lam.example' }, children }
}

function mended(...nodes: unknown[]) {
  return mendInlines(nodes, WORDS)
}

describe('a line', () => {
  test('is mended inside one piece', () => {
    expect(mended(text('Ông Đỗ Văn Chiên đến.'))).toEqual([text('Ông Đỗ Văn Chiến đến.')])
  })

  test('is mended over bold and italic, each piece keeping its form', () => {
    expect(mended(text('Ông '), text('Đỗ', BOLD), text(' Văn '), text('Chi', ITALIC), text('ên', BOLD), text(' đến.'))).toEqual([
      text('Ông '),
      text('Đỗ', BOLD),
      text(' Văn '),
      text('Chiến', ITALIC),
      text(' đến.'),
    ])
  })

  test('puts new words in the form of the first letter they replace', () => {
    const words = { wrong: 'Lê An', right: 'Lê Thị Hòa Bình' }

    expect(mendInlines([text('Bà Lê '), text('A', BOLD), text('n đến.')], words)).toEqual([
      text('Bà Lê '),
      text('Thị Hòa Bình', BOLD),
      text(' đến.'),
    ])
  })

  test('is mended where a mark stands in the next piece', () => {
    const line = mended(text('Đỗ Văn Chie'), text('\u0302n.', BOLD))

    expect(line).toEqual([text('Đỗ Văn Chiến'), text('.', BOLD)])
  })

  test('is mended inside a link and out of one, and a link that says nothing any more goes', () => {
    expect(mended(link(text('Đỗ Văn Chiên')), text('.'))).toEqual([link(text('Đỗ Văn Chiến')), text('.')])
    expect(mended(text('Đỗ Văn '), link(text('Chi')), text('ên', BOLD))).toEqual([text('Đỗ Văn '), link(text('Chiến'))])
    expect(mendInlines([text('Bà Lê Th'), link(text('ị')), text(' An')], { wrong: 'Lê Thị An', right: 'Lê An' })).toEqual([
      text('Bà Lê An'),
    ])
  })

  test('keeps its breaks, and is not mended over somebody’s mention', () => {
    const mention = { type: 'inlineBlock', fields: { blockType: 'person', person: 4 } }

    expect(mended(text('Đỗ Văn'), { type: 'linebreak' }, text('Chiên'))).toEqual([text('Đỗ Văn'), { type: 'linebreak' }, text('Chiến')])
    const parted = [text('Đỗ Văn '), mention, text('Chiên')]
    expect(mended(...parted)).toEqual(parted)
  })

  test('without the words is the very same', () => {
    const nodes = [text('Đỗ Văn Chiến'), text(' đến.')]

    expect(mendInlines(nodes, WORDS)).toBe(nodes)
  })
})

/** The texts of a list, one inside the other. */
function list(...items: unknown[]) {
  return { type: 'list', listType: 'bullet', version: 1, children: items.map((children) => ({ type: 'listitem', children })) }
}

function block(fields: Record<string, unknown>) {
  return { type: 'block', version: 2, format: '', fields: { id: 'a', ...fields } }
}

const NAME = 'Đỗ Văn Chiên'

function articleWith(name: string) {
  return {
    headline: `${name} thăm Huế`,
    standfirst: `Sáng nay ${name} đến.`,
    leadPhoto: { photo: 3, caption: `${name} trên cầu`, alt: `${name} đứng` },
    body: [
      { type: 'heading', tag: 'h2', children: [text(name)] },
      { type: 'paragraph', children: [text('Ông '), text(name, BOLD)] },
      list([text(name)], [list([text(name)])]),
      block({ blockType: 'photo', photo: 3, caption: `${name} phát biểu`, alt: name }),
      block({ blockType: 'pullQuote', text: `${name} nói`, attribution: name }),
      block({ blockType: 'gallery', title: name, photos: [{ id: 'x', photo: 3, caption: name, alt: name }] }),
      block({ blockType: 'factBox', title: name, text: `- ${name}\n- khác` }),
      block({
        blockType: 'keyFigures',
        title: name,
        plot: 'none',
        rows: [{ label: name, value: 3, text: name, unit: name }],
        source: name,
      }),
      block({ blockType: 'timeline', title: name, entries: [{ event: 5, date: '2026', title: name, text: name }] }),
      block({ blockType: 'infographic', photo: 3, caption: name, alt: name, text: name }),
      block({ blockType: 'linkCard', url: 'https://ben-lam.example', title: name, text: name, site: name }),
      block({ blockType: 'table', caption: name, heads: 'row', rows: [[name, '1']], source: name }),
    ],
  }
}

describe('an article', () => {
  test('is mended everywhere it says something, and nowhere else', () => {
    expect(mendArticle(asArticle(NAME), WORDS)).toEqual(asArticle('Đỗ Văn Chiến'))
  })

  test('says of its photos and events what was typed, without stray spaces', () => {
    const typed = typedTexts(asArticle('  Tên '))

    expect(typed).toContain('Tên')
    expect(typed).toContain('Tên  phát biểu')
    expect(typed).not.toContain('2026')
    expect(typed).not.toContain('https://ben-lam.example')
  })
})

/** The generated type says less of a body than the tests write. */
function asArticle(name: string) {
  const { body, ...rest } = articleWith(name)
  return {
    ...rest,
    body: {
      root: {
        type: 'root',
        indent: 0,
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        children: body.map((child) => ({ version: 1, ...child })),
      },
    },
  }
}
