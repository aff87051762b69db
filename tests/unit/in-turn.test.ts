import { expect, it } from 'vitest'
import { inTurn } from '../../cms/photo-intake/in-turn.ts'

const MB = 1024 * 1024

it('pictures are read two at a time, in the order they came', async () => {
  const begun: number[] = []
  const ends = Array.from({ length: 4 }, () => Promise.withResolvers<void>())
  const works = ends.map(({ promise }, number) =>
    inTurn(MB, async () => {
      begun.push(number)
      await promise
      return number
    }),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])

  ends[1]?.resolve()
  await works[1]
  expect(begun).toEqual([0, 1, 2])

  for (const { resolve } of ends) resolve()
  expect(await Promise.all(works)).toEqual([0, 1, 2, 3])
})

it('one that fails hands its place on', async () => {
  const failing = Array.from({ length: 5 }, () => inTurn(MB, () => Promise.reject(new Error('damaged'))))

  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'))
  expect(await inTurn(MB, () => Promise.resolve('next'))).toBe('next')
})

it('more than memory should hold is told to come back, and what waits already is not', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const large = Array.from({ length: 14 }, () => inTurn(40 * MB, () => promise))

  await expect(inTurn(40 * MB, () => promise)).rejects.toMatchObject({ status: 503 })
  resolve()
  await Promise.all(large)
  await expect(inTurn(40 * MB, () => Promise.resolve('there is room again'))).resolves.toBe('there is room again')
})
