import { sql } from '@payloadcms/db-postgres'
import type { Access, FieldAccess } from 'payload'
import { z } from 'zod'
import { may } from '../../editorial/roles.ts'
import { isNamedBySomethingLive } from '../../site/queries/named-records.ts'
import { rowsOf } from '../database.ts'
import { ownArticles } from './own-articles.ts'
import { staffOf } from './staff.ts'

/** Ledgers tell of unpublished work: who reads every manuscript reads them. */
export const editorsRead: Access = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'read every manuscript')
}

/** Everything for those who answer for it; for others what was done with their own articles. */
export const readAudit: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  if (may(staff, 'read the audit trail')) return true
  if (!may(staff, 'create articles')) return false
  return { and: [{ subjectKind: { equals: 'article' } }, { subject: { in: await ownArticles(req, staff) } }] }
}

/** Readers and their programs see live articles and the records that those name; staff see what was. */
export const readPublications: Access = async ({ req }) => {
  if (staffOf(req) !== null) return true
  const records = await rowsOf(
    req,
    sql`select r.id from publications r where r.status = 'live' and r.kind <> 'article' and r.kind <> 'site'
      and ${sql.raw(isNamedBySomethingLive('r'))}`,
    z.object({ id: z.number() }),
  )
  return {
    and: [{ status: { equals: 'live' } }, { or: [{ kind: { in: ['article', 'site'] } }, { id: { in: records.map(({ id }) => id) } }] }],
  }
}

export const staffOnly: FieldAccess = ({ req }) => staffOf(req) !== null
