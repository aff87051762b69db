import type { Access, FieldAccess } from 'payload'
import { may, type Capability } from '../../editorial/roles.ts'
import { staffOf } from './staff.ts'

/** `create: allow('create articles')`: whoever has one of these capabilities, and nobody anonymous. */
export function allow(...capabilities: Capability[]): Access {
  return ({ req }) => {
    const staff = staffOf(req)
    return staff !== null && capabilities.some((capability) => may(staff, capability))
  }
}

/** Everybody with an account who works on the content; not the admin, who has no editorial power. */
export const editorialStaff: Access = ({ req }) => {
  const staff = staffOf(req)
  return staff !== null && !staff.roles.includes('admin')
}

export const signedIn: Access = ({ req }) => staffOf(req) !== null

/** Written by the system alone. */
export const nobody: Access = () => false

export const noField: FieldAccess = () => false
