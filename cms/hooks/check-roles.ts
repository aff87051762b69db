import type { CollectionBeforeChangeHook } from 'payload'
import { faultInRoles, ROLES, type Role } from '../../editorial/roles.ts'
import { Refusal } from '../refusal.ts'

/** Before an account is stored: admin stands alone, and a name is one line, since it goes into letters. */
export const checkRoles: CollectionBeforeChangeHook = ({ data }) => {
  const named: unknown[] = Array.isArray(data.roles) ? data.roles : []
  const fault = faultInRoles(named.filter(isRole))
  if (fault !== null) throw new Refusal(400, fault, { details: { field: 'roles' } })
  if (typeof data.name === 'string' && /[\p{Cc}\u2028\u2029]/u.test(data.name)) {
    throw new Refusal(400, 'A name is one line of text, without control characters.', { details: { field: 'name' } })
  }
  return data
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
