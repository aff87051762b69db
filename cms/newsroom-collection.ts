import type { CollectionConfig } from 'payload'
import { checkShapes } from './hooks/check-shapes.ts'
import { cleanText } from './hooks/clean-text.ts'
import { dropTimes } from './hooks/drop-times.ts'

type Operation = 'create' | 'read' | 'update' | 'delete'

/** A collection that says who may do what; Payload opens what is left out to every login. */
export type NewsroomCollection = CollectionConfig & {
  access: Required<Pick<NonNullable<CollectionConfig['access']>, Operation | 'readVersions'>>
}

/** Adds what every collection of ours has: no bulk writes, no copies, no courtesy locks, clean text at the door. */
export function newsroomCollection<Collection extends NewsroomCollection>(collection: Collection): Collection {
  return {
    ...collection,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    admin: {
      ...collection.admin,
      components: { ...collection.admin?.components, beforeListTable: ['/cms/admin/lists/list-head.tsx#ListHead'] },
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [checkShapes, cleanText, dropTimes, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}
