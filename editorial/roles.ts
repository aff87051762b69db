import type { Language } from './languages.ts'

/** Who works here. `admin` stands alone: accounts, vocabularies and settings, and no editorial power. */
export const ROLES = ['writer', 'photographer', 'translator', 'editor', 'publisher', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** The part of an account that rules look at. */
export type Staff = { id: number; roles: readonly Role[]; languages: readonly Language[]; mayPublish: boolean }

/** What a role may do at all, whichever article it is about; duty.ts narrows it to this one. */
export const CAPABILITIES = {
  'create articles': ['writer', 'translator', 'editor', 'publisher'],
  "edit others' articles": ['editor', 'publisher'],
  'read every manuscript': ['editor', 'publisher'],
  'submit and recall': ['writer', 'translator', 'editor', 'publisher'],
  review: ['editor', 'publisher'],
  publish: ['publisher'],
  retract: ['publisher'],
  'set embargoes': ['editor', 'publisher'],
  'upload photos': ['writer', 'photographer', 'editor', 'publisher'],
  'edit every photo': ['photographer', 'editor', 'publisher'],
  'caption photos': ['translator'],
  'clear photos': ['photographer', 'editor', 'publisher'],
  'withdraw photos': ['editor', 'publisher'],
  'grant leases': ['editor', 'publisher'],
  'propose records': ['writer', 'translator', 'editor', 'publisher'],
  'edit every record': ['editor', 'publisher'],
  'clear records': ['editor', 'publisher'],
  'read the audit trail': ['editor', 'publisher', 'admin'],
  'read usage statements': ['editor', 'publisher', 'admin'],
  'keep vocabularies': ['admin'],
  'run accounts': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Capability = keyof typeof CAPABILITIES

export function may(staff: Pick<Staff, 'roles' | 'mayPublish'>, capability: Capability): boolean {
  if (capability === 'publish' && staff.mayPublish && staff.roles.includes('editor')) return true
  const roles: readonly Role[] = CAPABILITIES[capability]
  return staff.roles.some((role) => roles.includes(role))
}

/** Admin goes with no other role, and there is no account without a role; a sentence where that is broken. */
export function faultInRoles(roles: readonly Role[]): string | null {
  if (roles.length === 0) return 'Give the account at least one role.'
  if (roles.includes('admin') && roles.length > 1) {
    return 'Admin stands alone: it runs accounts and settings and has no editorial power.'
  }
  return null
}
