import { expect, test } from 'vitest'
import { findDifferences } from '../../cms/admin/rescue/differences.ts'

function bodyOf(...paragraphs: string[]) {
  return {
    root: { type: 'root', children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })) },
  }
}

test('typing that equals what is stored has no differences', () => {
  const values = { headline: 'Chuyến thăm Huế', body: bodyOf('Sáng nay.'), bylines: [{ id: 'a', person: 3, as: 'text' }] }

  expect(findDifferences({ stored: values, typed: structuredClone(values) })).toEqual([])
})

test('a changed headline is shown before and after', () => {
  const differences = findDifferences({ stored: { headline: 'Chuyến thăm' }, typed: { headline: 'Chuyến thăm Huế' } })

  expect(differences).toEqual([{ path: 'headline', stored: 'Chuyến thăm', typed: 'Chuyến thăm Huế' }])
})

test('a change deep in the body is shown around the place where it begins', () => {
  const long = 'Một câu dài. '.repeat(20)

  const [difference] = findDifferences({ stored: { body: bodyOf(long, 'Hết.') }, typed: { body: bodyOf(long, 'Chưa hết.') } })

  expect(difference?.path).toBe('body')
  expect(difference?.typed).toContain('Chưa hết.')
  expect(difference?.typed.startsWith('…')).toBe(true)
})

test('a word made bold is a difference though no letter changed', () => {
  const bold = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sáng nay.', format: 1 }] }] } }

  expect(findDifferences({ stored: { body: bodyOf('Sáng nay.') }, typed: { body: bold } })).toHaveLength(1)
})

test('fields inside a group are named by their path', () => {
  const differences = findDifferences({
    stored: { leadPhoto: { photo: 3, caption: '' } },
    typed: { leadPhoto: { photo: 3, caption: 'Bên sông' } },
  })

  expect(differences).toEqual([{ path: 'leadPhoto.caption', stored: '', typed: 'Bên sông' }])
})

test('what only the system writes is no difference', () => {
  expect(findDifferences({ stored: { stage: 'in-review', revision: 4 }, typed: { stage: 'draft', revision: 3 } })).toEqual([])
})
