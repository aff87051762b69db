import type { Access, PayloadRequest, Where } from 'payload'
import { judgeSave, mayWriteIn } from '../../editorial/duty.ts'
import { isLanguage } from '../../editorial/languages.ts'
import { may, type Staff } from '../../editorial/roles.ts'
import { idFrom } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { staffOf } from './staff.ts'

/** In any language for most; translators begin editions in their own. */
export const createManuscripts: Access = ({ req, data }) => {
  const staff = staffOf(req)
  if (!staff) return false
  const named: unknown = fieldsOf(data).language
  return isLanguage(named) ? mayWriteIn(named, staff) : may(staff, 'create articles')
}

/** The same rule as `mayRead` in editorial/duty.ts, as a query. */
export const readManuscripts: Access = ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  if (may(staff, 'read every manuscript')) return true
  const readable = readableBy(staff, '')
  return readable.length > 0 ? { or: readable } : false
}

/** Versions hold unpublished text: only the desk a manuscript belongs to sees them. */
export const readManuscriptVersions: Access = ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  if (may(staff, 'read every manuscript')) return true
  const own = ownOf(staff, 'version.')
  return own.length > 0 ? { or: own } : false
}

/** Yes or no, never a query: with versions Payload would fall back past a query (TRAPS: drafts, versions, access). */
export const editManuscripts: Access = async ({ req, id }) => {
  const staff = staffOf(req)
  if (!staff) return false
  const article = idFrom(id)
  if (article === null) return may(staff, 'create articles')
  const edition = await factsOfEdition(req, article)
  return edition !== null && judgeSave({ staff, edition }).allowed
}

/** Whether the screen may show the story an edition belongs to. */
export function mayReadStories(user: PayloadRequest['user']): boolean {
  const staff = staffOf({ user })
  return staff !== null && may(staff, 'read every manuscript')
}

function readableBy(staff: Staff, prefix: string): Where[] {
  const readable = ownOf(staff, prefix)
  if (staff.roles.includes('writer') || staff.roles.includes('photographer')) readable.push({ publicStatus: { equals: 'live' } })
  return readable
}

function ownOf(staff: Staff, prefix: string): Where[] {
  const own: Where[] = []
  if (staff.roles.includes('translator')) own.push({ [`${prefix}language`]: { in: [...staff.languages] } })
  if (staff.roles.includes('writer')) {
    own.push({ [`${prefix}createdBy`]: { equals: staff.id } }, { [`${prefix}invited`]: { contains: staff.id } })
  }
  return own
}
