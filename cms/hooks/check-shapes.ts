import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before a save, ahead of Payload's validation, which lets an object through where text belongs and trips over it later:
 * each value has the shape of its field, or the save is refused with the path.
 */
export const checkShapes: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if ((operation === 'create' || operation === 'update') && 'data' in args)
    checkFieldShapes(collection.flattenedFields, fieldsOf(args.data))
  return args
}

/** Throws where a value has not the shape of its field. */
export function checkFieldShapes(fields: readonly FlattenedField[], data: Record<string, unknown>): void {
  check(fields, data, '')
}

function check(fields: readonly FlattenedField[], data: Record<string, unknown>, path: string): void {
  for (const field of fields) {
    const value = data[field.name]
    const where = `${path}${field.name}`
    // Payload looks into a group that is there, and null is.
    if (value === null && field.type === 'group') throw misshapen(where, 'is an object')
    if (value === undefined || value === null) continue
    const fault = faultInShape(field, value)
    if (fault !== null) throw misshapen(where, fault)
    if (field.type === 'group') check(field.flattenedFields, fieldsOf(value), `${where}.`)
    if (field.type === 'array' && Array.isArray(value))
      value.forEach((row, index) => check(field.flattenedFields, fieldsOf(row), `${where}.${index}.`))
  }
}

function misshapen(field: string, fault: string): Refusal {
  return new Refusal(400, `“${field}” ${fault}.`, { details: { field } })
}

type Shape = { fits(value: unknown): boolean; otherwise: string }

const TEXT: Shape = { fits: (value) => typeof value === 'string', otherwise: 'is a text' }

/** Field types whose values Payload does not look at before it uses them. */
const SHAPES: Partial<Record<FlattenedField['type'], Shape>> = {
  text: TEXT,
  textarea: TEXT,
  email: TEXT,
  code: TEXT,
  date: {
    fits: (value) => typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value))),
    otherwise: 'is a point in time, such as 2026-11-22T09:00:00+07:00',
  },
  checkbox: { fits: (value) => typeof value === 'boolean', otherwise: 'is true or false' },
  number: { fits: (value) => typeof value === 'number' || typeof value === 'string', otherwise: 'is a number' },
  group: { fits: isObject, otherwise: 'is an object' },
  // Payload's own form sends the number of rows, 0, for an empty list.
  array: { fits: (value) => value === 0 || (Array.isArray(value) && value.every(isObject)), otherwise: 'is a list of objects' },
}

/** 0 as for arrays. */
const TEXTS: Shape = {
  fits: (value) => value === 0 || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  otherwise: 'is a list of texts',
}

function faultInShape(field: FlattenedField, value: unknown): string | null {
  const several = 'hasMany' in field && field.hasMany === true
  const shape = several ? (field.type === 'text' ? TEXTS : undefined) : SHAPES[field.type]
  return shape === undefined || shape.fits(value) ? null : shape.otherwise
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
