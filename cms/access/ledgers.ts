import type { Access, FieldAccess } from 'payload'
import { may } from '../../editorial/roles.ts'
import { staffOf } from './staff.ts'

/** Ledgers tell of unpublished work: who reads every manuscript reads them. */
export const editorsRead: Access = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'read every manuscript')
}

export const readAudit: Access = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'read the audit trail')
}

/** Readers and their programs see what is live; staff see what was. */
export const readPublications: Access = ({ req }) => {
  return staffOf(req) === null ? { status: { equals: 'live' } } : true
}

export const staffOnly: FieldAccess = ({ req }) => staffOf(req) !== null
