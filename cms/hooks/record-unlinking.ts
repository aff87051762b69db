import type { CollectionAfterDeleteHook } from 'payload'
import type { Identity } from '../../generated/payload-types.ts'
import { recordAct } from '../audit.ts'
import { endSessions } from '../accounts/sessions.ts'
import { idOf } from '../database.ts'

/** After an identity is unlinked, in the same transaction: whoever came in by it is signed out, and a line says who unlinked it. */
export const recordUnlinking: CollectionAfterDeleteHook<Identity> = async ({ doc, req }) => {
  const account = idOf(doc.user)
  if (account === null) return
  await endSessions(req, account)
  const { issuer, subject, address } = doc
  await recordAct(req, {
    action: 'unlink-identity',
    kind: 'user',
    subject: account,
    details: { issuer, subject, address: address ?? null },
  })
}
