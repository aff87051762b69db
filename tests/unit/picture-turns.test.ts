import { expect, it } from 'vitest'
import { pictureTurns } from '../../press/picture-turns.ts'

/** Takes a turn and says when it has it; `end` lets the next one begin. */
function taking(turns: ReturnType<typeof pictureTurns>, begun: string[]) {
  const ends = new Map<string, () => void>()
  const take = (picture: string, isAwaited: boolean) =>
    turns.inTurn(
      () => {
        begun.push(picture)
        return new Promise<void>((resolve) => ends.set(picture, resolve))
      },
      { picture, isAwaited },
    )
  const end = async (picture: string, turn: Promise<void>) => {
    ends.get(picture)?.()
    await turn
    await Promise.resolve()
  }
  return { take, end }
}

it('a page that waits for a picture goes ahead of uploads that nobody waits for', async () => {
  const begun: string[] = []
  const { take, end } = taking(pictureTurns(), begun)
  const first = take('first upload', false)
  const second = take('second upload', false)
  void take('third upload', false)
  const page = take('crop of a page', true)

  await end('first upload', first)
  await end('crop of a page', page)
  await end('second upload', second)

  expect(begun).toEqual(['first upload', 'crop of a page', 'second upload', 'third upload'])
})

it('an upload that a page wants meanwhile goes ahead of the others', async () => {
  const begun: string[] = []
  const turns = pictureTurns()
  const { take, end } = taking(turns, begun)
  const first = take('first upload', false)
  void take('second upload', false)
  void take('third upload', false)

  turns.hurry('third upload')
  await end('first upload', first)

  expect(begun).toEqual(['first upload', 'third upload'])
})

it('what fails lets the next one begin', async () => {
  const turns = pictureTurns()
  const failed = turns.inTurn(() => Promise.reject(new Error('damaged')), { picture: 'a', isAwaited: true })
  const next = turns.inTurn(async () => 'made', { picture: 'b', isAwaited: false })

  await expect(failed).rejects.toThrow('damaged')
  await expect(next).resolves.toBe('made')
})
