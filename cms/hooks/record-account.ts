import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '../audit.ts'
import { fieldsOf } from '../fields-of.ts'

/** After an account is made or its rights change, in the same transaction: a line in the audit trail. */
export const recordAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const now = rightsOf(doc)
  const before = operation === 'create' ? null : rightsOf(previousDoc)
  if (before !== null && JSON.stringify(before) === JSON.stringify(now)) return
  await recordAct(req, {
    action: before === null ? 'create-account' : 'change-rights',
    kind: 'user',
    subject: Number(fieldsOf(doc).id),
    details: { before, now },
  })
}

function rightsOf(account: unknown): { roles: string[]; languages: string[]; mayPublish: boolean } {
  const { roles, languages, mayPublish } = fieldsOf(account)
  return { roles: asWords(roles), languages: asWords(languages), mayPublish: mayPublish === true }
}

function asWords(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
