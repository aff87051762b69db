import { expect, test } from 'vitest'
import { momentInWords } from '../../editorial/instants.ts'
import { sentenceIn } from '../../cms/admin/problem-words.ts'
import { fill, wordsIn } from '../../cms/admin/words.ts'

test('English and Vietnamese leave the same places open in every sentence', () => {
  expect(placesIn(wordsIn('vi'))).toEqual(placesIn(wordsIn('en')))
})

test('no word is left in the other language by mistake', () => {
  const english = new Set(Object.values(wordsIn('en').actions))

  expect(Object.values(wordsIn('vi').actions).filter((word) => english.has(word))).toEqual([])
})

test('a sentence gets its values, and keeps a place nobody filled', () => {
  expect(fill('Revision {revision} by {by}', { revision: 3 })).toBe('Revision 3 by {by}')
})

test('a sentence with a count has a form of one and a form of more', () => {
  const found = ['{count} picture', '{count} pictures'] as const

  expect([0, 1, 2].map((count) => fill(found, { count }))).toEqual(['0 pictures', '1 picture', '2 pictures'])
})

test('moments are told in the time of the newsroom', () => {
  expect(momentInWords('2025-11-16T10:16:00.000Z')).toBe('16/11/2025, 17:16 (GMT+7)')
})

test('a problem is told in Vietnamese with the number of its photo', () => {
  const problem = { code: 'no-caption', message: 'Photo 12 has no caption in this language.' }

  expect(sentenceIn(problem.message, 'vi')).toBe('Ảnh 12 chưa có chú thích bằng ngôn ngữ này.')
  expect(sentenceIn(problem.message, 'en')).toBe(problem.message)
})

test('a problem nobody translated is told as the server said it', () => {
  expect(sentenceIn('Something new.', 'vi')).toBe('Something new.')
})

/** The `{…}` of every sentence, by its path in the table. */
function placesIn(table: unknown, path = ''): [string, string[]][] {
  if (typeof table === 'string') return [[path, [...table.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => placesIn(value, `${path}.${key}`))
}
