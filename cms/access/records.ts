import { sql } from '@payloadcms/db-postgres'
import type { Access, FieldAccess } from 'payload'
import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import { may } from '../../editorial/roles.ts'
import { idFrom, rowsOf } from '../database.ts'
import { mayChange, PHOTO_RULE, RECORD_RULE } from '../hooks/judge-record-save.ts'
import type { RevisedCollection } from '../records.ts'
import { staffOf } from './staff.ts'

export const changePhotos: Access = changeRecords('photos')

/** Whoever may change every record of this kind, and whoever entered this one. Always yes or no. */
export function changeRecords(collection: Exclude<RevisedCollection, 'articles'>): Access {
  const rule = collection === 'photos' || collection === 'recordings' ? PHOTO_RULE : RECORD_RULE
  return async ({ req, id }) => {
    const staff = staffOf(req)
    if (!staff) return false
    const record = idFrom(id)
    if (record === null) return may(staff, rule.own) || may(staff, rule.every)
    const [row] = await rowsOf(
      req,
      sql`select created_by_id as creator from ${sql.identifier(collection)}
          where id = ${record} ${collection === 'photos' ? sql`and deleted_at is null` : sql``}`,
      z.object({ creator: z.number().nullable() }),
    )
    return row !== undefined && mayChange(rule, { staff, createdBy: row.creator })
  }
}

/** Translators caption in their own languages and touch nothing else of a photo. */
export const noTranslators: FieldAccess = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && (may(staff, 'edit every photo') || may(staff, 'upload photos'))
}

/** A lease puts rights aside, which takes an editor. */
export const grantsLeases: FieldAccess = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'grant leases')
}

export function captionText(language: Language): FieldAccess {
  return ({ req }) => {
    const staff = staffOf(req)
    if (staff === null) return false
    if (may(staff, 'edit every photo') || may(staff, 'upload photos')) return true
    return may(staff, 'caption photos') && staff.languages.includes(language)
  }
}
