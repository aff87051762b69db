import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { recordAct, type KeptKind } from '../audit.ts'
import { fieldsOf } from '../fields-of.ts'

/** After a save of what has no revisions of its own, in its transaction: a line in the audit trail. */
export function recordKeeping(kind: KeptKind): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    await recordAct(req, { action: operation === 'create' ? 'create' : 'save', kind, subject: Number(fieldsOf(doc).id) })
  }
}

/** The same for the settings, of which there is one set. */
export const recordSettings: GlobalAfterChangeHook = async ({ req }) => recordAct(req, { action: 'save', kind: 'site', subject: 1 })
