import { allow, nobody, signedIn } from '../cms/access/allow.ts'
import { checkGivenSlug } from '../cms/fields/check-slug.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { titleField } from '../cms/fields/title-field.ts'
import { fillNames } from '../cms/hooks/fill-names.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { recheckSection } from '../cms/hooks/recheck-signed.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** The parts of the magazine, kept by admins. Renaming one changes what approved pages print, so it voids their approval. */
export const sections = newsroomCollection({
  slug: 'sections',
  labels: { singular: words('Section', 'Chuyên mục'), plural: words('Sections', 'Chuyên mục') },
  access: { create: allow('keep vocabularies'), read: signedIn, update: allow('keep vocabularies'), delete: nobody, readVersions: nobody },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', 'name.en', 'order'], group: bothWords('Settings', 'Thiết lập') },
  hooks: { beforeChange: [fillNames], afterChange: [recordKeeping('section'), recheckSection] },
  fields: [
    titleField,
    {
      name: 'slug',
      label: words('Slug', 'Đường dẫn'),
      type: 'text',
      required: true,
      unique: true,
      maxLength: 120,
      validate: checkGivenSlug,
    },
    perLanguage({ name: 'name', label: words('Name', 'Tên'), maxLength: 100 }),
    { name: 'order', label: words('Order', 'Thứ tự'), type: 'number', defaultValue: 0 },
  ],
})
