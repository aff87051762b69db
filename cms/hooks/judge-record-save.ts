import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { may, type Capability, type Staff } from '../../editorial/roles.ts'
import { rowsOf } from '../database.ts'
import type { RevisedCollection } from '../records.ts'
import { Refusal } from '../refusal.ts'
import type { JudgeSave } from './enforce-revision.ts'

type Rule = {
  /** May change every one of them. */
  every: Capability
  /** May change what they entered themselves, until it was cleared. */
  own: Capability
  /** May change some fields of all, which field access narrows. */
  some?: Capability
}

export const PHOTO_RULE: Rule = { every: 'edit every photo', own: 'upload photos', some: 'caption photos' }
export const RECORD_RULE: Rule = { every: 'edit every record', own: 'propose records' }

/** Whether this person may change the document, `createdBy` being who entered it. */
export function mayChange(rule: Rule, { staff, createdBy }: { staff: Staff; createdBy: number | null }): boolean {
  if (may(staff, rule.every) || (rule.some && may(staff, rule.some))) return true
  return may(staff, rule.own) && createdBy === staff.id
}

export function judgeRecordSave(collection: RevisedCollection, rule: Rule): JudgeSave {
  return async ({ req, staff, id }) => {
    const [row] = await rowsOf(
      req,
      sql`select created_by_id as creator, ${collection === 'photos' ? sql`deleted_at is not null` : sql`false`} as trashed from ${sql.identifier(collection)} where id = ${id}`,
      z.object({ creator: z.number().nullable(), trashed: z.boolean() }),
    )
    if (row?.trashed) throw new Refusal(409, 'It is in the trash; take it from there first.', { details: { code: 'in-trash' } })
    if (!mayChange(rule, { staff, createdBy: row?.creator ?? null })) {
      throw new Refusal(403, 'You can change what you entered yourself; an editor can change the rest.')
    }
  }
}
