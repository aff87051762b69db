import type { Staff } from '../../editorial/roles.ts'

/** Whether this person works on the content; whoever runs accounts does not. */
export function isEditorial(staff: Staff): boolean {
  return !staff.roles.includes('admin')
}
