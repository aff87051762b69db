import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'
import { idFrom, rowsOf } from '../database.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before a save by a person: a column that only the system writes is refused when it says something else than what is
 * stored. The form echoes the stored values; a forged one would otherwise be dropped in silence and answered 200.
 * `columns` maps the field to its database column and, for a new document, to the one value it may carry.
 */
export function refuseSystemColumns(columns: Record<string, { column: string; initial: unknown }>): CollectionBeforeOperationHook {
  return async ({ args, operation, req, overrideAccess, collection }) => {
    if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
    const data = fieldsOf('data' in args ? args.data : undefined)
    const named = Object.keys(columns).filter((field) => data[field] !== undefined && data[field] !== null)
    if (named.length === 0) return args
    const id = operation === 'update' ? idFrom('id' in args ? args.id : null) : null
    const stored = id === null ? {} : await storedColumns()
    for (const field of named) {
      const allowed = operation === 'create' ? columns[field]?.initial : stored[columns[field]?.column ?? '']
      if (!sameValue(data[field], allowed)) throw forged(field, operation === 'update')
    }
    return args

    async function storedColumns(): Promise<Record<string, unknown>> {
      const [row] = await rowsOf(
        req,
        sql`select * from ${sql.identifier(collection.slug.replaceAll('-', '_'))} where id = ${id}`,
        z.record(z.string(), z.unknown()),
      )
      return row ?? {}
    }
  }
}

function sameValue(given: unknown, stored: unknown): boolean {
  if (isJson(stored)) return isDeepStrictEqual(given, stored)
  const value = typeof given === 'object' && given !== null && 'id' in given ? given.id : given
  const text = stored instanceof Date ? stored.toISOString() : String(stored)
  return stored !== null && stored !== undefined && (String(value) === text || isSameInstant(String(value), text))
}

/** What a column of JSON holds; PostgreSQL keeps its members in an order of its own. */
function isJson(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && !(stored instanceof Date)
}

/** The form echoes `2026-11-22T22:32:38.989Z`; the database says `2026-11-22 22:32:38.989+00`. */
function isSameInstant(given: string, stored: string): boolean {
  return INSTANT.test(given) && INSTANT.test(stored) && Date.parse(given) === Date.parse(stored)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/

function forged(field: string, moved: boolean): Refusal {
  if (moved && (field === 'stage' || field === 'publicStatus' || field === 'state' || field === 'workKind')) {
    return new Refusal(
      409,
      `“${field}” is moved by the buttons of the workflow, never by a save, and it is not what this save says. Load the page again; your text is kept.`,
      { details: { code: 'system-column', field } },
    )
  }
  return new Refusal(400, `“${field}” is written by the system and cannot be set.`, { details: { code: 'system-column', field } })
}
