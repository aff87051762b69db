import { allow, editorialStaff, nobody } from './access/allow.ts'
import { recordComponents } from './admin/slots.ts'
import { changeRecords } from './access/records.ts'
import { perLanguage } from './fields/per-language.ts'
import { createdBy, revision, savedBy } from './fields/system-fields.ts'
import { bothWords, words } from './fields/words.ts'
import { enforceRevision } from './hooks/enforce-revision.ts'
import { fillSlugFromName } from './hooks/fill-slug.ts'
import { judgeRecordSave, RECORD_RULE } from './hooks/judge-record-save.ts'
import { numberRevision } from './hooks/number-revision.ts'
import { recheckSigned } from './hooks/recheck-signed.ts'
import { recordRevision } from './hooks/record-revision.ts'
import { refuseSystemColumns } from './hooks/refuse-system-columns.ts'
import { sendEtag } from './hooks/send-etag.ts'
import { newsroomCollection, type NewsroomCollection } from './newsroom-collection.ts'

type Options = { slug: 'organizations' | 'places'; labels: NonNullable<NewsroomCollection['labels']> }

/** A record that is a name in each language so far: organizations and places. */
export function namedRecord({ slug, labels }: Options): NewsroomCollection {
  return newsroomCollection({
    slug,
    labels,
    access: {
      create: allow('propose records'),
      read: editorialStaff,
      update: changeRecords(slug),
      delete: nobody,
      readVersions: editorialStaff,
    },
    admin: {
      useAsTitle: 'slug',
      defaultColumns: ['slug', 'name.vi', 'name.en'],
      listSearchableFields: ['slug', 'name.vi', 'name.en'],
      group: bothWords('Records', 'Hồ sơ'),
      hideAPIURL: true,
      components: recordComponents,
    },
    versions: { maxPerDoc: 0, drafts: false },
    hooks: {
      beforeOperation: [
        enforceRevision(judgeRecordSave(slug, RECORD_RULE)),
        refuseSystemColumns({ createdBy: { column: 'created_by_id', initial: null }, savedBy: { column: 'saved_by_id', initial: null } }),
      ],
      beforeChange: [fillSlugFromName, numberRevision({})],
      afterChange: [recordRevision, recheckSigned],
      afterOperation: [sendEtag],
    },
    fields: [
      perLanguage({ name: 'name', label: words('Name', 'Tên'), maxLength: 300 }),
      { name: 'slug', label: words('Slug', 'Đường dẫn'), type: 'text', maxLength: 120, index: true },
      revision,
      createdBy,
      savedBy,
    ],
  })
}
