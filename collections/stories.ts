import { allow, nobody } from '../cms/access/allow.ts'
import { words } from '../cms/fields/words.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** What happened, language-neutral: ties its editions together. Made with its first edition. */
export const stories = newsroomCollection({
  slug: 'stories',
  labels: { singular: words('Story', 'Đề tài'), plural: words('Stories', 'Đề tài') },
  // A working title can tell of an unpublished story: writers find stories through their own articles.
  access: { create: nobody, read: allow('read every manuscript'), update: nobody, delete: nobody, readVersions: nobody },
  admin: { useAsTitle: 'title', hidden: true },
  fields: [
    { name: 'title', label: words('Working title', 'Tên tạm'), type: 'text', maxLength: 300 },
    { name: 'editions', label: words('Editions', 'Ấn bản'), type: 'join', collection: 'articles', on: 'story' },
  ],
})
