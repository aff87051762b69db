import type { Endpoint, Field } from 'payload'
import { allow, editorialStaff, nobody, noField } from './access/allow.ts'
import { clearedComponents } from './admin/slots.ts'
import { changeRecords } from './access/records.ts'
import { rescueField } from './admin/rescue/rescue-field.ts'
import { perLanguage } from './fields/per-language.ts'
import { clearedRevision, createdBy, revision, savedBy, stateColumn } from './fields/system-fields.ts'
import { titleField } from './fields/title-field.ts'
import { bothWords, words } from './fields/words.ts'
import { checkKnownDates } from './hooks/check-known-dates.ts'
import { enforceRevision } from './hooks/enforce-revision.ts'
import { fillNames } from './hooks/fill-names.ts'
import { judgeRecordSave, RECORD_RULE } from './hooks/judge-record-save.ts'
import { numberRevision } from './hooks/number-revision.ts'
import { recordRevision } from './hooks/record-revision.ts'
import { refuseSystemColumns } from './hooks/refuse-system-columns.ts'
import { sendEtag } from './hooks/send-etag.ts'
import { newsroomCollection, type NewsroomCollection } from './newsroom-collection.ts'

type Options = {
  slug: 'organizations' | 'places' | 'events'
  labels: NonNullable<NewsroomCollection['labels']>
  /** What it has besides its names and its address. */
  fields: Field[]
  /** Paths of the dates in it, in EDTF. */
  dates?: string[]
  columns: string[]
  transitions: Omit<Endpoint, 'root'>[]
}

/** A record named in each language: organizations, places, events. What is printed is the cleared record; a change waits beside it. */
export function namedRecord({ slug, labels, fields, dates = [], columns, transitions }: Options): NewsroomCollection {
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
      useAsTitle: 'title',
      defaultColumns: columns,
      listSearchableFields: ['title', 'slug', 'name.vi', 'name.en'],
      group: bothWords('Records', 'Hồ sơ'),
      hideAPIURL: true,
      components: clearedComponents,
    },
    versions: { maxPerDoc: 0, drafts: false },
    endpoints: transitions,
    hooks: {
      beforeOperation: [
        enforceRevision(judgeRecordSave(slug, RECORD_RULE)),
        refuseSystemColumns({
          state: { column: 'state', initial: 'draft' },
          clearedRevision: { column: 'cleared_revision', initial: null },
          createdBy: { column: 'created_by_id', initial: null },
          savedBy: { column: 'saved_by_id', initial: null },
        }),
      ],
      beforeValidate: [checkKnownDates(dates)],
      beforeChange: [fillNames, numberRevision({ state: 'draft', clearedRevision: null, cleared: null })],
      afterChange: [recordRevision],
      afterOperation: [sendEtag],
    },
    fields: [
      rescueField,
      titleField,
      perLanguage({ name: 'name', label: words('Name', 'Tên'), maxLength: 300 }),
      ...fields,
      slugField,
      stateColumn({ name: 'state', label: words('State', 'Tình trạng'), options: ['draft', 'cleared'], initial: 'draft' }),
      clearedRevision,
      clearedForm,
      revision,
      createdBy,
      savedBy,
    ],
  })
}

/** The words of a record's address. */
export const slugField: Field = {
  name: 'slug',
  label: words('Slug', 'Đường dẫn'),
  type: 'text',
  maxLength: 120,
  index: true,
  admin: {
    position: 'sidebar',
    description: words('The words of the address. Left empty it is made from the name.', 'Phần chữ của địa chỉ. Để trống sẽ tạo từ tên.'),
  },
}

/** What the last clearing signed (editorial/public-records.ts). Printed instead of the row, which may hold a change that waits. */
export const clearedForm: Field = {
  name: 'cleared',
  label: words('Cleared record', 'Hồ sơ đã duyệt'),
  type: 'json',
  access: { create: noField, update: noField },
  admin: { hidden: true },
}
