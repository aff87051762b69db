import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { boxAround, drawnBetween, movedBy, nextBox, resizedBy } from '../../cms/admin/who-is-where/box-moves.ts'
import { offeredRegions } from '../../cms/admin/who-is-where/offered-regions.ts'
import { rowsIn, writtenRows, type PersonRow } from '../../cms/admin/who-is-where/people-rows.ts'
import type { FileSays } from '../../editorial/file-says.ts'

const BOX = { x: 0.4, y: 0.4, w: 0.1, h: 0.2 }

describe('a box', () => {
  it('never leaves the picture, however far it is moved', () => {
    expect(movedBy(BOX, { x: 5, y: -5 })).toEqual({ x: 0.9, y: 0, w: 0.1, h: 0.2 })
    expect(resizedBy(BOX, { x: 5, y: 5 })).toEqual({ x: 0.4, y: 0.4, w: 0.6, h: 0.6 })
    expect(boxAround({ x: 1, y: 0 }, BOX)).toEqual({ x: 0.9, y: 0, w: 0.1, h: 0.2 })
  })

  it('never becomes too small to be hit', () => {
    expect(resizedBy(BOX, { x: -1, y: -1 })).toEqual({ ...BOX, w: 0.004, h: 0.004 })
    expect(drawnBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.6 })).toBeNull()
  })

  it('is drawn from any corner', () => {
    expect(drawnBetween({ x: 0.5, y: 0.6 }, { x: 0.4, y: 0.4 })).toEqual({ x: 0.4, y: 0.4, w: 0.1, h: 0.2 })
  })

  it('comes next to the last one, on its other side where the picture ends', () => {
    expect(nextBox(BOX, BOX).x).toBeCloseTo(0.58)
    expect(nextBox({ ...BOX, x: 0.85 }, BOX).x).toBeCloseTo(0.67)
  })
})

describe('the rows in the form', () => {
  const row = (id: string, more: Partial<PersonRow> = {}): PersonRow => ({ id, person: null, others: false, box: null, ...more })

  function apply(fields: FormState, rows: PersonRow[]): FormState {
    const { formState, leftOver } = writtenRows(fields, { path: 'peopleShown', rows })
    return Object.fromEntries(Object.entries({ ...fields, ...formState }).filter(([path]) => !leftOver.includes(path)))
  }

  it('are read as they were written, with everything else left alone', () => {
    const rows = [row('a', { person: 3, box: BOX }), row('b', { others: true }), row('c')]
    const fields = apply({ credit: { value: 'VNA' } }, rows)

    expect(rowsIn(fields, 'peopleShown')).toEqual(rows)
    expect(fields['credit']).toEqual({ value: 'VNA' })
  })

  it('keep what the form knows of each when one before them goes, and leave nothing of it behind', () => {
    const before = apply({}, [row('a'), row('b', { person: 3 })])
    const known: FormState = { ...before, 'peopleShown.1.person': { ...before['peopleShown.1.person'], initialValue: 3 } }
    const after = apply(known, [row('b', { person: 3 })])

    expect(after['peopleShown.0.person']?.initialValue).toBe(3)
    expect(Object.keys(after).filter((path) => path.startsWith('peopleShown.1'))).toEqual([])
    expect(after['peopleShown']?.value).toBe(1)
  })
})

describe('what the file marks', () => {
  const says = (regions: FileSays['regions'], orientation?: number): FileSays => ({
    format: 1,
    outcome: 'read',
    lines: [],
    regions,
    orientation,
  })
  const face = { name: 'An', kind: 'face', x: 0.4, y: 0.4, width: 0.1, height: 0.2 }

  it('is offered once, though two standards say it, and by its name', () => {
    const regions = [{ ...face, name: '', kind: 'iptc' }, face, { ...face, kind: 'focus', x: 0.1 }]

    expect(offeredRegions(says(regions), [])).toEqual([{ name: 'An', box: BOX }])
  })

  it('is not offered again where a head is marked already', () => {
    expect(offeredRegions(says([face]), [{ ...BOX, x: 0.41 }])).toEqual([])
  })

  it('is turned with the picture', () => {
    expect(offeredRegions(says([face], 6), [])).toEqual([{ name: 'An', box: { x: 0.4, y: 0.4, w: 0.2, h: 0.1 } }])
  })
})
