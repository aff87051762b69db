import { expect, test } from 'vitest'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { besideGroups } from '../../site/components/beside-groups.ts'
import { printedArticle } from '../support/site-publications.ts'

const LONG = 'Một câu kể về con sông và những người sống bên sông. '.repeat(12)

const YEN = { id: 1, slug: 'yen', name: 'Đỗ Thị Hoàng Yến', offices: ['Chủ tịch Hội'] }
const TAM = { id: 2, slug: 'tam', name: 'Lê Tâm', offices: [] }
const HUE = { id: 3, slug: 'hue', name: 'Huế' }

function paragraph(text: string, mentioned: typeof YEN | null = null): PrintedBlock {
  const words = { kind: 'text' as const, text, bold: false, italic: false }
  return { kind: 'paragraph', inlines: mentioned ? [{ kind: 'person', person: mentioned, form: 'name' }, words] : [words] }
}

const groupsOf = (content: Partial<ArticleContent>) => {
  const article = printedArticle({ people: [], organizations: [], places: [], ...content })
  return besideGroups(article).map(({ at, items }) => [at === null ? null : article.body.indexOf(at), items.map(({ named }) => named.name)])
}

test('each stands beside the paragraph that names it first, and what none names after them', () => {
  const body = [
    paragraph(LONG),
    paragraph(`Ở Huế, ${LONG}`),
    paragraph(LONG, YEN),
    paragraph(`Huế và ${YEN.name}. ${LONG}`),
    paragraph(LONG),
  ]

  expect(groupsOf({ body, people: [YEN, TAM], places: [HUE] })).toEqual([
    [1, ['Huế']],
    [2, ['Đỗ Thị Hoàng Yến']],
    [null, ['Lê Tâm']],
  ])
})

test('an event stands beside the paragraph that tells its day', () => {
  const opening = { id: 9, slug: '', name: 'Lễ thông xe', date: '1976-11-09', until: '' }
  const texts = { vi: `Ngày 9/11/1976, ${LONG}`, en: `On 9 November 1976, ${LONG}` }

  for (const language of ['vi', 'en'] as const)
    expect(groupsOf({ language, body: [paragraph(LONG), paragraph(texts[language])], events: [opening] })).toEqual([[1, ['Lễ thông xe']]])
})

test('a name inside another word is not that name', () => {
  expect(groupsOf({ body: [paragraph(`Lê Tâmm và Huếx. ${LONG}`), paragraph(LONG)], people: [TAM], places: [HUE] })).toEqual([
    [null, ['Lê Tâm', 'Huế']],
  ])
})

test('what a box or a list names first stands beside the paragraph before it', () => {
  const list: PrintedBlock = {
    kind: 'list',
    ordered: false,
    items: [{ inlines: [{ kind: 'text', text: 'Lê Tâm', bold: false, italic: false }], list: null }],
  }

  expect(groupsOf({ body: [paragraph(LONG), paragraph(LONG), list, paragraph(LONG)], people: [TAM] })).toEqual([[1, ['Lê Tâm']]])
})

test('those that the end of a text names stand higher up, in their order, so that none reaches below it', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({
    id: 10 + index,
    slug: '',
    name: `Người ${index}a`,
    offices: ['Chức vụ', 'Chức vụ nữa'],
  }))
  const body = [paragraph(LONG), paragraph(LONG), paragraph(LONG), paragraph(LONG), paragraph(many.map(({ name }) => name).join(', '))]

  const groups = groupsOf({ body: [...body.slice(0, 4), ...body], people: many })

  expect(groups).toEqual([[expect.any(Number), many.map(({ name }) => name)]])
  expect(Number(groups[0]?.[0])).toBeLessThan(5)
})

test('beside a text shorter than all of them they follow each other', () => {
  const body = [paragraph('Một câu.'), paragraph('Lê Tâm ở Huế.')]

  expect(groupsOf({ body, people: [YEN, TAM], places: [HUE] })).toEqual([[null, ['Đỗ Thị Hoàng Yến', 'Lê Tâm', 'Huế']]])
})

test('more than there are places for stand at the last one', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: 10 + index, slug: '', name: `Người ${index}a`, offices: [] }))
  const body = many.map(({ name }) => paragraph(`${name}. ${LONG}`))

  const groups = groupsOf({ body, people: many })

  expect(groups).toHaveLength(16)
  expect(groups.map(([, names]) => names).flat()).toEqual(many.map(({ name }) => name))
})

test('a text that names nobody has nothing beside it', () => {
  expect(groupsOf({ body: [] })).toEqual([])
})
