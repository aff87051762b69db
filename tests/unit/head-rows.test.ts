import { describe, expect, it } from 'vitest'
import { rowsOfHeads, type HeadBox } from '../../editorial/head-rows.ts'
import { groupPhoto } from '../support/group-photo.ts'

/** What `groupPhoto` makes, in its own order. */
function inOrder(rows: readonly number[]): number[][] {
  let next = 0
  return rows.map((count) => Array.from({ length: count }, () => next++))
}

/** The same heads as somebody clicks on them: in no order. */
function shuffled(boxes: readonly HeadBox[]): { boxes: HeadBox[]; original: number[] } {
  const original = boxes.map((_, index) => index).toSorted((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009))
  return { boxes: original.flatMap((index) => boxes[index] ?? []), original }
}

function rowsFound(boxes: readonly HeadBox[]): number[][] {
  const mixed = shuffled(boxes)
  return rowsOfHeads(mixed.boxes).map((row) => row.map((index) => mixed.original[index] ?? -1))
}

describe('the rows of a group', () => {
  it.each([
    ['nobody', []],
    ['one', [1]],
    ['two beside each other', [2]],
    ['a panel of five', [5]],
    ['twenty in a line', [20]],
    ['the group of the demonstration', [11, 12]],
    ['a small group of two rows', [3, 4]],
    ['two behind a full row', [9, 2]],
    ['seated in front, more behind', [5, 11]],
    ['three rows', [8, 9, 8]],
    ['six rows', [20, 22, 23, 22, 21, 18]],
    ['two hundred', [33, 34, 33, 34, 33, 33]],
  ])('%s', (_name, rows) => {
    for (const seed of [1, 2, 3, 4, 5]) expect(rowsFound(groupPhoto({ rows, seed }))).toEqual(rows.length === 0 ? [] : inOrder(rows))
  })

  it.each([1, 2, 3, 4, 5, 6])('of %i rows that are arched and tilted, with heads of different size', (count) => {
    const rows = Array.from({ length: count }, (_, row) => 12 - (row % 2))
    for (const arch of [-1, -0.5, 0.5, 1]) {
      for (const tilt of [-0.6, 0, 0.6]) {
        const found = rowsFound(groupPhoto({ rows, arch, tilt, seed: count * 10 + arch, sizes: 0.25 }))
        expect({ arch, tilt, found }).toEqual({ arch, tilt, found: inOrder(rows) })
      }
    }
  })

  it('keeps a tall man and a child in the row of those beside them', () => {
    const boxes = groupPhoto({ rows: [7], uneven: 0 })
    const [first, , , fourth] = boxes
    if (first) first.y += first.h * 0.7
    if (fourth) fourth.y -= fourth.h * 0.5

    expect(rowsFound(boxes)).toEqual([[0, 1, 2, 3, 4, 5, 6]])
  })

  it('puts the one who looks over the shoulders of others into a row behind', () => {
    const boxes = [...groupPhoto({ rows: [7], uneven: 0.1 })]
    const [, , third, fourth] = boxes
    if (third && fourth) boxes.push({ ...third, x: (third.x + fourth.x) / 2, y: third.y - third.h * 1.2 })

    expect(rowsFound(boxes)).toEqual([[0, 1, 2, 3, 4, 5, 6], [7]])
  })

  it('does not depend on the shape or the size of the picture', () => {
    const boxes = groupPhoto({ rows: [6, 7, 6], arch: 0.5 })
    const smaller = boxes.map(({ x, y, w, h }) => ({ x: 0.4 + x / 10, y: 0.2 + y / 3, w: w / 10, h: h / 3 }))

    expect(rowsFound(smaller)).toEqual(rowsFound(boxes))
  })

  it('takes two hundred heads without anybody waiting', () => {
    const boxes = groupPhoto({ rows: [33, 34, 33, 34, 33, 33], arch: 1 })
    const began = performance.now()

    rowsOfHeads(boxes)

    expect(performance.now() - began).toBeLessThan(1_500)
  })

  it('takes heads of no size, and all in one place', () => {
    const none = Array.from({ length: 5 }, () => ({ x: 0.5, y: 0.5, w: 0, h: 0 }))

    expect(new Set(rowsOfHeads(none).flat())).toEqual(new Set([0, 1, 2, 3, 4]))
  })
})
