import type { CollectionBeforeValidateHook } from 'payload'
import { parseDate } from '../../editorial/dates.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/** Before a save: a date that is none (1945-02-30) is refused with its path. Paths as `takenOn`, `rights.until`, `tenures.*.from`. */
export function checkKnownDates(paths: readonly string[]): CollectionBeforeValidateHook {
  return ({ data }) => {
    for (const path of paths) {
      for (const { where, value } of valuesAt(data, path.split('.'))) {
        if (typeof value === 'string' && value.trim() !== '' && !parseDate(value)) {
          throw new Refusal(
            400,
            `“${value}” is no date we know. Write 2025-11-16, 2025-11 or 2025; 1950? where unsure, XXXX where nobody knows.`,
            { details: { field: where } },
          )
        }
      }
    }
    return data
  }
}

function valuesAt(value: unknown, path: readonly string[], where: readonly string[] = []): { where: string; value: unknown }[] {
  const [step, ...rest] = path
  if (step === undefined) return [{ where: where.join('.'), value }]
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...where, String(index)])) : []
  }
  return valuesAt(fieldsOf(value)[step], rest, [...where, step])
}
