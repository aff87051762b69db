import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before a save, ahead of Payload's validation, which lets an object through where text belongs and trips over it later:
 * each value has the shape of its field, or the save is refused with the path.
 */
export const checkShapes: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if ((operation === 'create' || operation === 'update') && 'data' in args) check(collection.flattenedFields, fieldsOf(args.data), '')
  return args
}

function check(fields: readonly FlattenedField[], data: Record<string, unknown>, path: string): void {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const where = `${path}${field.name}`
    const fault = faultInShape(field, value)
    if (fault !== null) throw new Refusal(400, `“${where}” ${fault}.`, { details: { field: where } })
    if (field.type === 'group') check(field.flattenedFields, fieldsOf(value), `${where}.`)
    if (field.type === 'array' && Array.isArray(value)) value.forEach((row, index) => check(field.flattenedFields, fieldsOf(row), `${where}.${index}.`))
  }
}

function faultInShape(field: FlattenedField, value: unknown): string | null {
  switch (field.type) {
    case 'text':
      return 'hasMany' in field && field.hasMany ? null : typeof value === 'string' ? null : 'is a text'
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? null : 'is a text'
    case 'date':
      return value === '' || (typeof value === 'string' && !Number.isNaN(Date.parse(value))) ? null : 'is a point in time, such as 2026-11-22T09:00:00+07:00'
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'is true or false'
    case 'number':
      return typeof value === 'number' || typeof value === 'string' ? null : 'is a number'
    case 'group':
      return isObject(value) ? null : 'is an object'
    case 'array':
      return Array.isArray(value) && value.every(isObject) ? null : 'is a list of objects'
    default:
      return null
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
