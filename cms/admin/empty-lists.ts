import type { ClientField } from 'payload'

/** Payload's form sends `0` for a list without rows, while our API takes lists only: `[]` for each of those. */
export function emptyLists(fields: readonly ClientField[], data: Record<string, unknown>): Record<string, []> {
  const lists = fields.filter((field) => field.type === 'array' && 'name' in field && data[field.name] === 0)
  return Object.fromEntries(lists.map((field) => ['name' in field ? field.name : '', []]))
}
