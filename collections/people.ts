import { allow, editorialStaff, nobody } from '../cms/access/allow.ts'
import { rescueField } from '../cms/admin/rescue/rescue-field.ts'
import { clearedComponents } from '../cms/admin/slots.ts'
import { changeRecords } from '../cms/access/records.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { clearedRevision, createdBy, revision, savedBy, stateColumn } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkKnownDates } from '../cms/hooks/check-known-dates.ts'
import { enforceRevision } from '../cms/hooks/enforce-revision.ts'
import { fillSlugFrom } from '../cms/hooks/fill-slug.ts'
import { judgeRecordSave, RECORD_RULE } from '../cms/hooks/judge-record-save.ts'
import { numberRevision } from '../cms/hooks/number-revision.ts'
import { recordRevision } from '../cms/hooks/record-revision.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { sendEtag } from '../cms/hooks/send-etag.ts'
import { clearedForm, slugField } from '../cms/named-record.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { peopleByName } from '../cms/people-by-name.ts'
import { personTransitions } from '../cms/transitions/record-transitions.ts'

/** A person with every office held, from and to. What is printed is the cleared record; a change waits beside it. */
export const people = newsroomCollection({
  slug: 'people',
  labels: { singular: words('Person', 'Nhân vật'), plural: words('People', 'Nhân vật') },
  access: {
    create: allow('propose records'),
    read: editorialStaff,
    update: changeRecords('people'),
    delete: nobody,
    readVersions: editorialStaff,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'state', 'updatedAt'],
    listSearchableFields: ['name', 'otherNames.name'],
    group: bothWords('Records', 'Hồ sơ'),
    hideAPIURL: true,
    components: clearedComponents,
  },
  versions: { maxPerDoc: 0, drafts: false },
  endpoints: [peopleByName, ...personTransitions],
  hooks: {
    beforeOperation: [
      enforceRevision(judgeRecordSave('people', RECORD_RULE)),
      refuseSystemColumns({
        state: { column: 'state', initial: 'draft' },
        clearedRevision: { column: 'cleared_revision', initial: null },
        createdBy: { column: 'created_by_id', initial: null },
        savedBy: { column: 'saved_by_id', initial: null },
      }),
    ],
    beforeValidate: [checkKnownDates(['tenures.*.from', 'tenures.*.to'])],
    beforeChange: [fillSlugFrom('name'), numberRevision({ state: 'draft', clearedRevision: null, cleared: null })],
    afterChange: [recordRevision],
    afterOperation: [sendEtag],
  },
  fields: [
    rescueField,
    {
      name: 'name',
      label: words('Name', 'Tên'),
      type: 'text',
      required: true,
      maxLength: 200,
      admin: {
        components: { afterInput: ['/cms/admin/batch-corrections/name-on-pages.client.tsx#NameOnPages'] },
        description: words('With its marks, as the person writes it: Đỗ Văn Chiến.', 'Viết đủ dấu, đúng như người đó viết: Đỗ Văn Chiến.'),
      },
    },
    {
      name: 'otherNames',
      label: words('Other forms of the name', 'Cách viết khác'),
      labels: { singular: words('Other form', 'Cách viết khác'), plural: words('Other forms', 'Cách viết khác') },
      type: 'array',
      maxRows: 30,
      fields: [{ name: 'name', label: words('Name', 'Tên'), type: 'text', required: true, maxLength: 200 }],
    },
    { name: 'country', label: words('Country', 'Quốc gia'), type: 'text', maxLength: 100 },
    { name: 'portrait', label: words('Portrait', 'Chân dung'), type: 'upload', relationTo: 'photos' },
    perLanguage({ name: 'biography', label: words('Biography', 'Tiểu sử'), kind: 'textarea', maxLength: 6000 }),
    {
      name: 'tenures',
      label: words('Offices', 'Chức vụ'),
      labels: { singular: words('Office', 'Chức vụ'), plural: words('Offices', 'Chức vụ') },
      type: 'array',
      maxRows: 100,
      admin: {
        description: words(
          'The most important first; all that are held on the day are printed, in this order.',
          'Xếp chức vụ quan trọng nhất lên đầu; mọi chức vụ đang giữ vào ngày đó được in theo thứ tự này.',
        ),
      },
      fields: [
        perLanguage({ name: 'office', label: words('Office', 'Chức vụ'), maxLength: 400 }),
        { name: 'organization', label: words('Organization', 'Tổ chức'), type: 'relationship', relationTo: 'organizations' },
        {
          type: 'row',
          fields: [
            { name: 'from', label: words('From', 'Từ'), type: 'text', maxLength: 20 },
            {
              name: 'to',
              label: words('To', 'Đến'),
              type: 'text',
              maxLength: 20,
              admin: { description: words('Empty while it is held.', 'Để trống khi còn đương chức.') },
            },
          ],
        },
      ],
    },
    stateColumn({ name: 'state', label: words('State', 'Tình trạng'), options: ['draft', 'cleared'], initial: 'draft' }),
    clearedRevision,
    clearedForm,
    slugField,
    revision,
    createdBy,
    savedBy,
  ],
})
