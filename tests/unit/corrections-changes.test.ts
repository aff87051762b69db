import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../site/corrections/changes.ts'
import { printedArticle } from '../support/site-publications.ts'

const SECTION = { id: 1, slug: 'culture', name: 'Văn hóa' }

function article(headline: string, paragraphs: readonly string[] = []) {
  return printedArticle({
    article: 1,
    story: 1,
    language: 'vi',
    section: SECTION,
    headline,
    standfirst: '',
    leadPhoto: null,
    body: paragraphs.map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text, bold: false, italic: false }] })),
  })
}

describe('what changed', () => {
  test('is told word by word, marks and all', () => {
    expect(changesBetween(article('Ông Tô Lâm thăm Huế'), article('Ông Tô Lam thăm Huế'))).toEqual([
      [
        { kind: 'same', text: 'Ông Tô ' },
        { kind: 'removed', text: 'Lâm' },
        { kind: 'added', text: 'Lam' },
        { kind: 'same', text: ' thăm Huế' },
      ],
    ])
  })

  test('leaves out what stayed, and names whole lines that came or went', () => {
    const before = article('Như cũ', ['Một.', 'Hai.', 'Ba.'])

    expect(changesBetween(before, article('Như cũ', ['Một.', 'Ba.', 'Bốn.']))).toEqual([
      [{ kind: 'removed', text: 'Hai.' }],
      [{ kind: 'added', text: 'Bốn.' }],
    ])
    expect(changesBetween(before, before)).toEqual([])
  })

  test('of two long texts without a word in common is shown whole, at once', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_word, at) => `${word}${at}`).join(' ')
    const [change] = changesBetween(article('Dài', [long('a')]), article('Dài', [long('b')]))

    expect(change?.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
