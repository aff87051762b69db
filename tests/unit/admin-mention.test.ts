import { expect, test } from 'vitest'
import { mentionBefore } from '../../cms/admin/mention/mention-trigger.ts'
import { readCells, withColumn, withoutColumn, withoutRow, withPasted, withRow } from '../../cms/admin/table/table-cells.ts'
import { countWords } from '../../cms/admin/word-count/count-words.ts'
import { block, bodyOf, link, paragraph, text } from '../support/rules-bodies.ts'

test.for([
  ['@', 0, ''],
  ['Theo @chien', 5, 'chien'],
  ['Theo @Đỗ Văn', 5, 'Đỗ Văn'],
  ['(@yen', 1, 'yen'],
  ['“@yen', 1, 'yen'],
] as const)('“%s” looks for somebody', ([typed, leadOffset, matchingString]) => {
  expect(mentionBefore(typed)).toEqual({ leadOffset, matchingString, replaceableString: `@${matchingString}` })
})

test.for(['toasoan@example.org', 'Theo @ ', 'Theo @Yến. Hôm nay', 'Theo @Yến  ', `@${'a'.repeat(61)}`, 'Theo', '@a\nb'])(
  '“%s” looks for nobody',
  (typed) => {
    expect(mentionBefore(typed)).toBeNull()
  },
)

test('the words of a body are counted while it is typed, those in blocks among them', () => {
  const mention = { type: 'inlineBlock', fields: { blockType: 'person', person: 3 } }
  const table = block({ blockType: 'table', caption: 'Hai từ', rows: [['một', 'hai ba']] })

  expect(countWords(null)).toBe(0)
  expect(countWords(bodyOf(paragraph(text('Đoàn đến Huế – sáng nay.')), table))).toBe(10)
  expect(countWords(bodyOf(paragraph(text('Theo '), mention, text(', hôm nay'))))).toBe(6)
  expect(countWords(bodyOf(paragraph(link('javascript:x', text('a')))))).toBeNull()
})

test('a table begins two by two, whatever is stored', () => {
  for (const stored of [null, undefined, [], 'a', [[1]], {}])
    expect(readCells(stored)).toEqual([
      ['', ''],
      ['', ''],
    ])
  expect(readCells([['a', 'b', 'c'], ['d']])).toEqual([
    ['a', 'b', 'c'],
    ['d', '', ''],
  ])
})

test('what is pasted lies over the cells from one on, and the table grows as far as it may', () => {
  const cells = [
    ['a', 'b'],
    ['c', 'd'],
  ]

  expect(withPasted(cells, { row: 1, column: 1, pasted: [['1', '2'], ['3']] })).toEqual([
    ['a', 'b', ''],
    ['c', '1', '2'],
    ['', '3', ''],
  ])
  const large = withPasted(cells, {
    row: 0,
    column: 0,
    pasted: Array.from({ length: 200 }, () => Array.from({ length: 50 }, () => 'x'.repeat(900))),
  })
  expect([large.length, large[0]?.length, large[0]?.[0]?.length]).toEqual([80, 12, 500])
})

test('rows and columns come and go', () => {
  const cells = [
    ['a', 'b'],
    ['c', 'd'],
  ]

  expect(withRow(cells)).toEqual([...cells, ['', '']])
  expect(withColumn(cells)).toEqual([
    ['a', 'b', ''],
    ['c', 'd', ''],
  ])
  expect(withoutRow(cells, 0)).toEqual([['c', 'd']])
  expect(withoutColumn(cells, 0)).toEqual([['b'], ['d']])
})
