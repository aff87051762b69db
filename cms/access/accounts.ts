import type { Access, FieldAccess } from 'payload'
import { may } from '../../editorial/roles.ts'
import { idFrom } from '../database.ts'
import { staffOf } from './staff.ts'

export const runAccounts: Access = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'run accounts')
}

/** Colleagues see each other's names: revisions, bylines and invitations name them. */
export const readAccounts: Access = ({ req }) => staffOf(req) !== null

/** One's own name and password, or every account for whoever runs them. */
export const changeAccounts: Access = ({ req, id }) => {
  const staff = staffOf(req)
  return staff !== null && (may(staff, 'run accounts') || idFrom(id) === staff.id)
}

/** Nobody changes their own roles, whoever they are. */
export const grantRoles: FieldAccess = ({ req, id }) => {
  const staff = staffOf(req)
  return staff !== null && may(staff, 'run accounts') && idFrom(id) !== staff.id
}
