import { describe, expect, test } from 'vitest'
import { ChosenPhotos, runsOf } from '../../cms/admin/photo-collections/chosen-photos.ts'

const seen = new Map([11, 12, 13, 14, 15].map((id, at) => [at, { id, title: String(id) }]))

function chosenOf(...steps: [at: number, isRange?: boolean][]): ChosenPhotos {
  const chosen = new ChosenPhotos()
  chosen.see(seen)
  for (const [at, isRange = false] of steps) chosen.toggle(at, { isRange })
  return chosen
}

describe('photos of the library', () => {
  test('are chosen and let go one by one, and come in the order in which they are seen', () => {
    expect(chosenOf([3], [0], [1]).inOrder()).toEqual([11, 12, 14])
    expect(chosenOf([3], [0], [3]).inOrder()).toEqual([11])
  })

  test('are chosen from the last one on with the shift key, and let go the same way', () => {
    expect(chosenOf([1], [3, true]).inOrder()).toEqual([12, 13, 14])
    expect(chosenOf([0], [4, true], [1], [3, true]).inOrder()).toEqual([11, 15])
  })

  test('stay one set until something changes, of which whoever listens is told', () => {
    const chosen = chosenOf([2])
    let told = 0
    const stop = chosen.subscribe(() => (told += 1))

    expect(chosen.all()).toBe(chosen.all())
    chosen.toggle(9, { isRange: false })
    chosen.clear()
    chosen.clear()
    stop()
    chosen.toggle(0, { isRange: false })

    expect(told).toBe(1)
  })
})

describe('photos taken out of an order', () => {
  test('are remembered by what came after them', () => {
    expect(runsOf([12, 13, 15], seen)).toEqual([
      { photos: [12, 13], before: 14 },
      { photos: [15], before: null },
    ])
    expect(runsOf([], seen)).toEqual([])
  })
})
