import { allow, editorialStaff, nobody } from '../cms/access/allow.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { titleField } from '../cms/fields/title-field.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkSlug } from '../cms/fields/check-slug.ts'
import { fillNames } from '../cms/hooks/fill-names.ts'
import { printTopicSaved } from '../cms/hooks/print-kept-record.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** A dossier: what many stories are about over years. Kept by editors and printed at every save. */
export const topics = newsroomCollection({
  slug: 'topics',
  labels: { singular: words('Topic', 'Chủ đề'), plural: words('Topics', 'Chủ đề') },
  access: {
    create: allow('edit every record'),
    read: editorialStaff,
    update: allow('edit every record'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'name.vi', 'name.en'],
    group: bothWords('Records', 'Hồ sơ'),
    hideAPIURL: true,
  },
  hooks: { beforeChange: [fillNames], afterChange: [recordKeeping('topic'), printTopicSaved] },
  fields: [
    titleField,
    perLanguage({ name: 'name', label: words('Name', 'Tên'), maxLength: 200 }),
    perLanguage({ name: 'summary', label: words('Introduction', 'Giới thiệu'), kind: 'textarea', maxLength: 4000 }),
    {
      name: 'slug',
      label: words('Slug', 'Đường dẫn'),
      type: 'text',
      unique: true,
      maxLength: 120,
      validate: checkSlug,
      admin: { position: 'sidebar' },
    },
  ],
})
