import type { ServerProps } from 'payload'
import { isEditorial } from '../../access/editorial.ts'
import { staffOf } from '../../access/staff.ts'
import { SearchBox } from './search-box.client.tsx'

/** The search in the head of every screen, for those who work on the content. */
export function SearchSlot({ user }: ServerProps) {
  const staff = user ? staffOf({ user }) : null
  return staff !== null && isEditorial(staff) ? <SearchBox /> : null
}
