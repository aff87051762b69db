import { allow, editorialStaff, nobody } from '../cms/access/allow.ts'
import { createdBy, revision, savedBy } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { numberRevision } from '../cms/hooks/number-revision.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { collectionEndpoints } from '../cms/photo-collections/collection-endpoints.ts'
import { enforceCollectionRevision } from '../cms/photo-collections/enforce-collection-revision.ts'

/** Photos that somebody put together by hand under a name. Which ones, and in which order, is kept in a table of its own. */
export const photoCollections = newsroomCollection({
  slug: 'photo-collections',
  labels: { singular: words('Photo collection', 'Bộ sưu tập ảnh'), plural: words('Photo collections', 'Bộ sưu tập ảnh') },
  access: {
    create: allow('edit every photo'),
    read: editorialStaff,
    update: allow('edit every photo'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: bothWords('Newsroom', 'Tòa soạn'),
    // The photo library is where they are worked with.
    hidden: true,
    hideAPIURL: true,
  },
  endpoints: collectionEndpoints,
  hooks: {
    beforeOperation: [
      enforceCollectionRevision,
      refuseSystemColumns({
        createdBy: { column: 'created_by_id', initial: null },
        savedBy: { column: 'saved_by_id', initial: null },
      }),
    ],
    beforeChange: [numberRevision({})],
    afterChange: [recordKeeping('photo-collection')],
  },
  fields: [
    { name: 'name', label: words('Name', 'Tên'), type: 'text', required: true, unique: true, maxLength: 120 },
    { name: 'note', label: words('Note', 'Ghi chú'), type: 'textarea', maxLength: 1000 },
    revision,
    createdBy,
    savedBy,
  ],
})
