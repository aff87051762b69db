import { describe, expect, it } from 'vitest'
import { filledTemplate, unknownPlaceholders } from '../../editorial/batch-fill.ts'
import { canonicalCredit } from '../../editorial/credit-names.ts'

const NAMES = [
  { name: 'Đinh Hòa', otherForms: ['D. Hòa'] },
  { name: 'TTXVN', otherForms: ['Thông tấn xã Việt Nam', 'Vietnam News Agency'] },
]

describe('a credit as the list writes it', () => {
  it.each([
    ['Dinh Hoa', 'Đinh Hòa'],
    ['ĐINH  HÒA', 'Đinh Hòa'],
    ['đinh hoà', 'Đinh Hòa'],
    ['d. hoa', 'Đinh Hòa'],
    ['Dinh Hoa/TTXVN', 'Đinh Hòa/TTXVN'],
    ['thong tan xa viet nam – Dinh Hoa', 'TTXVN – Đinh Hòa'],
    ['Dinh Hoa and Minh Đức', 'Đinh Hòa and Minh Đức'],
    ['Vietnam News Agency', 'TTXVN'],
    ['Dinh Hoang', 'Dinh Hoang'],
    ['Đinh Hòa', 'Đinh Hòa'],
    ['', ''],
  ])('%s → %s', (credit, listed) => {
    expect(canonicalCredit(credit, NAMES)).toBe(listed)
    expect(canonicalCredit(credit.normalize('NFD'), NAMES)).toBe(listed)
  })

  it('stays where two people of the list differ only in their marks', () => {
    const both = [...NAMES, { name: 'Đình Hoa', otherForms: [] }]

    expect(['Đinh Hòa', 'Đình Hoa', 'Dinh Hoa'].map((credit) => canonicalCredit(credit, both))).toEqual([
      'Đinh Hòa',
      'Đình Hoa',
      'Dinh Hoa',
    ])
  })

  it('puts in one name of the list alone, where only that is asked for', () => {
    expect(canonicalCredit('Dinh Hoa/Vietnam News Agency', NAMES, { only: 'Đinh Hòa' })).toBe('Đinh Hòa/Vietnam News Agency')
  })
})

describe('a template', () => {
  const values = { n: 3, total: 12, date: '2025-11-19', filename: 'IMG_1', place: 'Huế', event: '' }

  it('takes its values from each picture and names what a picture lacks', () => {
    expect(filledTemplate('Ảnh {n}/{total}, {place}, {date} ({filename})', values)).toEqual({
      text: 'Ảnh 3/12, Huế, 2025-11-19 (IMG_1)',
      missing: [],
    })
    expect(filledTemplate('{event}: {event} {x}', values)).toEqual({ text: ':  {x}', missing: ['event'] })
  })

  it('says which placeholders no picture has', () => {
    expect(unknownPlaceholders('{n} {N} {nn} {} { n }')).toEqual(['N', 'nn'])
  })
})
