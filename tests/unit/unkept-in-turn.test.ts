import { expect, test } from 'vitest'
import { TooManyAtOnce, unkeptInTurn } from '../../site/store/unkept-in-turn.ts'

function held() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { promise, resolve }
}

test('four are made at once, forty wait in line, and the next is told to come back', async () => {
  const gate = held()
  let begun = 0
  const asked = Array.from({ length: 44 }, () =>
    unkeptInTurn(async () => {
      begun += 1
      await gate.promise
      return begun
    }),
  )
  await Promise.resolve()
  expect(begun).toBe(4)
  await expect(unkeptInTurn(async () => 0)).rejects.toThrow(TooManyAtOnce)

  gate.resolve()
  await Promise.all(asked)
  expect(begun).toBe(44)
  // The line is empty again: four more begin at once.
  const after = held()
  const later = Array.from({ length: 5 }, () =>
    unkeptInTurn(async () => {
      begun += 1
      await after.promise
    }),
  )
  await Promise.resolve()
  expect(begun).toBe(48)
  after.resolve()
  await Promise.all(later)
})

test('one that fails gives its place to the next', async () => {
  const fails = Array.from({ length: 10 }, () => unkeptInTurn(async () => Promise.reject(new Error('no'))))
  expect((await Promise.allSettled(fails)).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 'rejected'))
  expect(await unkeptInTurn(async () => 'made')).toBe('made')
})
