import type { FormField, FormState } from 'payload'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { markIn } from '../../../editorial/who-is-shown.ts'

/** A row of “people shown” as the panel works on it. */
export type PersonRow = { id: string; person: number | null; others: boolean; box: HeadBox | null }

const FIELDS = ['id', 'person', 'others', 'x', 'y', 'w', 'h'] as const

/** The rows as the form has them. */
export function rowsIn(fields: FormState, path: string): PersonRow[] {
  return (fields[path]?.rows ?? []).map(({ id }, index) => {
    const value = (name: string) => fields[`${path}.${index}.${name}`]?.value
    return {
      id,
      person: idOf(value('person')),
      others: value('others') === true,
      box: markIn({ x: value('x'), y: value('y'), w: value('w'), h: value('h') }),
    }
  })
}

/**
 * What has to be written into the form so that it has these rows in place of its own, and the paths that are left over. What the form
 * knows of a row besides goes with the row.
 */
export function writtenRows(
  fields: FormState,
  { path, rows }: { path: string; rows: readonly PersonRow[] },
): { formState: FormState; leftOver: string[] } {
  const before = new Map((fields[path]?.rows ?? []).map((row, index) => [row.id, { row, index }]))
  const written = rows.flatMap((row, index) => {
    const known = before.get(row.id)
    const values = { id: row.id, person: row.person, others: row.others, ...(row.box ?? NO_BOX) }
    return FIELDS.map((name): [string, FormField] => {
      const field = known ? fields[`${path}.${known.index}.${name}`] : undefined
      const initialValue = name === 'id' ? row.id : (field?.initialValue ?? null)
      return [`${path}.${index}.${name}`, { ...field, initialValue, value: values[name], valid: true, passesCondition: true }]
    })
  })
  const list: FormField = {
    ...fields[path],
    value: rows.length,
    disableFormData: rows.length > 0,
    rows: rows.map(({ id }) => before.get(id)?.row ?? { id }),
  }
  const formState = Object.fromEntries([[path, list] as const, ...written])
  return { formState, leftOver: Object.keys(fields).filter((name) => name.startsWith(`${path}.`) && !(name in formState)) }
}

const NO_BOX = { x: null, y: null, w: null, h: null }

/** An id as Payload gives its rows. */
export function newRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : null
}
