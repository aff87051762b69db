import type { CollectionBeforeOperationHook } from 'payload'
import { staffOf } from '../access/staff.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/** Both still hold a picture that is withheld from readers, and its caption, which the answer leaves out. */
const NOT_ASKED = ['content', 'photoHashes']

/** Before strangers list publications: what they are not shown they cannot ask about either, word by word, by how many answer. */
export const refuseAskingContent: CollectionBeforeOperationHook = ({ args, req, overrideAccess }) => {
  if (overrideAccess || staffOf(req) !== null) return args
  const { where, sort, select } = fieldsOf(args)
  const asked = [...pathsIn(where), ...[sort].flat().map((path) => String(path).replace(/^-/, ''))]
  if (asked.some((path) => NOT_ASKED.includes(path.split('.')[0] ?? ''))) {
    throw new Refusal(400, 'Publications are not searched by their content here; readers’ search does that.')
  }
  return select === undefined ? args : { ...args, select: withContent(fieldsOf(select)) }
}

/** What may be shown of the other fields is read off these two (show-content-as-data.ts), so they come along whatever was chosen or left out. */
function withContent(select: Record<string, unknown>): Record<string, unknown> {
  const { kind: _kind, content: _content, ...others } = select
  const isLeftOut = Object.values(select).some((value) => value === false)
  return isLeftOut ? others : { ...others, kind: true, content: true }
}

/** Every key, fields and operators alike. */
function pathsIn(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsIn)
  return Object.entries(fieldsOf(where)).flatMap(([key, value]) => [key, ...(typeof value === 'object' ? pathsIn(value) : [])])
}
