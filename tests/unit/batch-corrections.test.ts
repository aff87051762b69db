import { describe, expect, test } from 'vitest'
import { batchState, pageState, type PageFacts } from '../../editorial/batch-corrections.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { saysWrongWords, wrongPassages } from '../../editorial/wrong-passages.ts'
import { printedArticle } from '../support/site-publications.ts'

const WORDS = { wrong: 'Lê Anh', right: 'Lê Ánh' }
const NONE: ReadonlySet<string> = new Set()

function page(facts: Partial<PageFacts> = {}) {
  return pageState({ chosen: true, prepared: 4, ended: null, isLive: true, stage: 'in-review', ...facts })
}

describe('a page of a batch', () => {
  test('is listed or left out until it is prepared, and gone when readers see it no more', () => {
    expect(page({ prepared: null, stage: 'published' })).toBe('listed')
    expect(page({ prepared: null, stage: 'draft', chosen: false })).toBe('left-out')
    expect(page({ prepared: null, isLive: false })).toBe('given-up')
  })

  test('stands where its article stands, whoever moved it', () => {
    expect(page()).toBe('in-review')
    expect(page({ stage: 'approved' })).toBe('approved')
    expect(page({ stage: 'scheduled' })).toBe('scheduled')
    expect(page({ stage: 'changes-requested' })).toBe('sent-back')
    expect(page({ stage: 'draft' })).toBe('sent-back')
  })

  test('stays published when its article is worked on again', () => {
    expect(page({ ended: 'published', stage: 'draft' })).toBe('published')
    expect(page({ ended: 'given-up', stage: 'in-review' })).toBe('given-up')
  })
})

describe('a batch', () => {
  const state = (...pages: Parameters<typeof batchState>[0]) => batchState(pages, { isAbandoned: false })

  test('stands where the page stands that is least far', () => {
    expect(state('listed', 'left-out')).toBe('listed')
    expect(state('in-review', 'approved', 'published')).toBe('in-review')
    expect(state('approved', 'published', 'listed')).toBe('approved')
    expect(state('published', 'left-out', 'given-up')).toBe('done')
    expect(state('published', 'listed')).toBe('listed')
    expect(state('given-up')).toBe('abandoned')
  })

  test('that was given up says so when nothing of it is under way', () => {
    expect(batchState(['published', 'listed'], { isAbandoned: true })).toBe('abandoned')
    expect(batchState(['in-review'], { isAbandoned: true })).toBe('in-review')
  })
})

function photo(caption: string): PrintedPhoto {
  return { id: 7, hash: 'x', width: 1, height: 1, caption, alt: 'Một người', credit: 'Lê Anh', focalPoint: { x: 0.5, y: 0.5 } }
}

describe('what a page says wrong', () => {
  test('is told with whose words it is', () => {
    const person = { id: 3, slug: '', name: 'Lê Anh', offices: [] }
    const content = printedArticle({
      headline: 'Lê Anh thăm Huế',
      leadPhoto: photo('Lê Anh trên cầu'),
      people: [person],
      bylines: [],
      body: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Ông Lê Anh và ông ', bold: false, italic: false },
            { kind: 'person', person, form: 'name' },
          ],
        },
      ],
    })

    const told = wrongPassages(content, { words: WORDS, typed: NONE }).map(({ place, record }) => [place, record?.collection ?? 'own'])

    expect(told).toEqual([
      ['headline', 'own'],
      ['caption', 'photos'],
      ['credit', 'photos'],
      ['body', 'own'],
      ['body', 'people'],
      ['beside', 'people'],
    ])
  })

  test('is the article’s own where its caption was typed there', () => {
    const content = printedArticle({ leadPhoto: photo('Lê Anh trên cầu'), bylines: [] })
    const typed = new Set(['Lê Anh trên cầu'])

    const told = wrongPassages(content, { words: WORDS, typed }).map(({ place, record }) => [place, record?.collection ?? 'own'])

    expect(told).toEqual([
      ['caption', 'own'],
      ['credit', 'photos'],
    ])
  })

  test('is a record’s to mend where half of it is', () => {
    const person = { id: 3, slug: '', name: 'Lê Anh', offices: [] }
    const content = printedArticle({
      bylines: [],
      body: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Bà ', bold: false, italic: false },
            { kind: 'person', person, form: 'name' },
          ],
        },
      ],
    })

    expect(wrongPassages(content, { words: { wrong: 'Bà Lê Anh', right: 'Ông Lê Anh' }, typed: NONE })).toMatchObject([
      { record: { collection: 'people', id: 3 } },
    ])
  })

  test('is not what an earlier correction says of it', () => {
    const content = printedArticle({ bylines: [], correction: { class: 'name', note: 'Không phải Lê Anh.' } })

    expect(saysWrongWords(content, WORDS)).toBe(false)
  })
})
