import { expect, test } from 'vitest'
import { isMade, withLookUps } from '../../site/storage/while-rendering.ts'

const soon = async (answer: boolean) => answer

test('what is known at once is asked in one rendering', async () => {
  let renderings = 0

  const page = await withLookUps(async () => {
    renderings += 1
    return isMade('card', () => true) ? 'with a card' : 'without'
  })

  expect([page, renderings]).toEqual(['with a card', 1])
})

test('what has to be asked elsewhere is in the page that comes out, each asked once', async () => {
  const asked: string[] = []
  const ask = (what: string, answer: boolean) =>
    isMade(what, () => {
      asked.push(what)
      return soon(answer)
    })

  const page = await withLookUps(async () => [ask('card', true), ask('avif', false), ask('card', true)])

  expect(page).toEqual([true, false, true])
  expect(asked).toEqual(['card', 'avif'])
})

test('what is asked only once the first answer is there is answered too', async () => {
  const page = await withLookUps(async () => isMade('card', () => soon(true)) && isMade('avif', () => soon(true)))

  expect(page).toBe(true)
})

test('a page goes without what nobody can say', async () => {
  const page = await withLookUps(async () =>
    isMade('card', async () => {
      throw new Error('The storage is away.')
    }),
  )

  expect(page).toBe(false)
})

test('two pages at a time each get their own answers', async () => {
  const page = (answer: boolean) => withLookUps(async () => isMade('card', () => soon(answer)))

  expect(await Promise.all([page(true), page(false)])).toEqual([true, false])
})
