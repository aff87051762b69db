import type { CollectionBeforeValidateHook } from 'payload'
import { asEdtf, parseDate } from '../../editorial/dates.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before a save: dates are stored in EDTF, however they were typed (16/11/2025), and one that is none (30/2/1945) is refused with its
 * path. Paths as `takenOn`, `rights.until`, `tenures.*.from`.
 */
export function checkKnownDates(paths: readonly string[]): CollectionBeforeValidateHook {
  return ({ data }) => paths.reduce<unknown>((changed, path) => withKnownDate(changed, path.split('.'), []), data)
}

function withKnownDate(value: unknown, path: readonly string[], where: readonly string[]): unknown {
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'string' ? knownDate(value, where.join('.')) : value
  if (step === '*') return Array.isArray(value) ? value.map((item, index) => withKnownDate(item, rest, [...where, String(index)])) : value
  const fields = fieldsOf(value)
  return step in fields ? { ...fields, [step]: withKnownDate(fields[step], rest, [...where, step]) } : value
}

function knownDate(typed: string, field: string): string {
  const date = asEdtf(typed)
  if (date.trim() !== '' && !parseDate(date)) {
    throw new Refusal(
      400,
      `“${typed}” is no date we know. Write 2025-11-16, 2025-11 or 2025; 1950? where unsure, XXXX where nobody knows.`,
      { details: { field } },
    )
  }
  return date
}
