import { allow, nobody } from '../cms/access/allow.ts'
import { embargoUntil, writtenBySystem } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { recheckStory } from '../cms/hooks/recheck-signed.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** What happened, language-neutral: ties its editions together. Made with its first edition; editors say what it belongs to. */
export const stories = newsroomCollection({
  slug: 'stories',
  labels: { singular: words('Story', 'Đề tài'), plural: words('Stories', 'Đề tài') },
  // A working title can tell of an unpublished story: writers find stories through their own articles.
  access: {
    create: nobody,
    read: allow('read every manuscript'),
    update: allow("edit others' articles"),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'topics', 'updatedAt'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
  },
  hooks: {
    beforeOperation: [
      refuseSystemColumns({ embargoUntil: { column: 'embargo_until', initial: null }, sensitive: { column: 'sensitive', initial: false } }),
    ],
    afterChange: [recordKeeping('story'), recheckStory],
  },
  fields: [
    { name: 'title', label: words('Working title', 'Tên tạm'), type: 'text', maxLength: 300 },
    { name: 'topics', label: words('Topics', 'Chủ đề'), type: 'relationship', relationTo: 'topics', hasMany: true },
    { name: 'events', label: words('Events', 'Sự kiện'), type: 'relationship', relationTo: 'events', hasMany: true },
    {
      name: 'related',
      label: words('Goes with', 'Bài liên quan'),
      type: 'relationship',
      relationTo: 'stories',
      hasMany: true,
      admin: {
        description: words(
          'Whatever of these stories is live shows beside each edition of this one.',
          'Bài nào trong số này đang đăng sẽ hiện bên cạnh mỗi ấn bản của đề tài này.',
        ),
      },
    },
    embargoUntil,
    // Takes three people: who writes, a publisher who approves, and who publishes.
    writtenBySystem({ name: 'sensitive', label: words('Sensitive', 'Nhạy cảm'), type: 'checkbox', defaultValue: false }),
    { name: 'editions', label: words('Editions', 'Ấn bản'), type: 'join', collection: 'articles', on: 'story' },
  ],
})
