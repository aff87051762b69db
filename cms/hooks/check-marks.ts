import type { CollectionBeforeValidateHook } from 'payload'
import { markIn } from '../../editorial/who-is-shown.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

const SIDES = ['x', 'y', 'w', 'h'] as const

/** Before a save: a head that is marked has a whole box, and that lies within the picture. Rows without marks are left alone. */
export const checkMarks: CollectionBeforeValidateHook = ({ data }) => {
  const rows: unknown = data?.peopleShown
  if (!Array.isArray(rows)) return data
  rows.forEach((row: unknown, index) => {
    const fields = fieldsOf(row)
    const isMarked = SIDES.some((side) => fields[side] !== undefined && fields[side] !== null)
    if (isMarked && markIn(fields) === null) {
      throw new Refusal(400, 'A marked head has x, y, w and h, fractions of the upright picture from 0 to 1, and lies within it.', {
        details: { field: `peopleShown.${index}` },
      })
    }
  })
  return data
}
