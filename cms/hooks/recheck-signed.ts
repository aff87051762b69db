import type { CollectionAfterChangeHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { enqueue } from '../outbox.ts'
import { isRevised, SUBJECT_KINDS } from '../records.ts'

/** After a photo or record changed: approved articles that print it are looked at again, once the change is on disk. */
export const recheckSigned: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || !isRevised(collection.slug)) return
  await enqueue(req, {
    kind: 'recheck',
    subjectKind: SUBJECT_KINDS[collection.slug],
    subject: Number(fieldsOf(doc).id),
    by: req.user?.id ?? null,
  })
}

/** The same for a story, whose topics and events its editions print. */
export const recheckStory: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return
  await enqueue(req, { kind: 'recheck', subjectKind: 'story', subject: Number(fieldsOf(doc).id), by: req.user?.id ?? null })
}

/** The same for a section, whose name stands over the headline. */
export const recheckSection: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return
  await enqueue(req, { kind: 'recheck', subjectKind: 'section', subject: Number(fieldsOf(doc).id), by: req.user?.id ?? null })
}
