import type { CollectionBeforeChangeHook } from 'payload'
import { faultInRoles, ROLES, type Role } from '../../editorial/roles.ts'
import { Refusal } from '../refusal.ts'

/** Before an account is stored: admin stands alone. */
export const checkRoles: CollectionBeforeChangeHook = ({ data }) => {
  const named: unknown[] = Array.isArray(data.roles) ? data.roles : []
  const fault = faultInRoles(named.filter(isRole))
  if (fault !== null) throw new Refusal(400, fault, { details: { field: 'roles' } })
  return data
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
