import type { CollectionBeforeChangeHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/**
 * Before every save: the revision goes up by one and the saver is noted. `enforceRevision` has locked the row, so
 * `originalDoc` is what is stored. Columns that transitions write keep their stored value, restores included.
 */
export function numberRevision(systemColumns: Record<string, unknown>): CollectionBeforeChangeHook {
  return ({ data, operation, req, originalDoc }) => {
    const stored = fieldsOf(originalDoc)
    const saver = req.user?.id ?? null
    if (operation === 'create') return { ...data, ...systemColumns, revision: 1, createdBy: saver, savedBy: saver }
    const kept = Object.fromEntries(Object.keys(systemColumns).map((column) => [column, stored[column]]))
    return { ...data, ...kept, createdBy: stored.createdBy, revision: Number(stored.revision) + 1, savedBy: saver }
  }
}
