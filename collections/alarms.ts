import { allow, nobody, noField } from '../cms/access/allow.ts'
import { openOrDone } from '../cms/fields/open-or-done.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { ALARM_KINDS } from '../editorial/alarms.ts'

const asRaised = { create: noField, update: noField }

/** What the system did or could not do with nobody there. An editor or publisher reads it and ticks it off. */
export const alarms = newsroomCollection({
  slug: 'alarms',
  labels: { singular: words('Alarm', 'Báo động'), plural: words('Alarms', 'Báo động') },
  access: {
    create: nobody,
    read: allow('read every manuscript'),
    update: allow('read every manuscript'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'message',
    defaultColumns: ['createdAt', 'status', 'kind', 'message', 'article'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
  },
  hooks: { afterChange: [recordKeeping('alarm')] },
  fields: [
    openOrDone,
    {
      name: 'kind',
      label: words('Kind', 'Loại'),
      type: 'select',
      required: true,
      access: asRaised,
      options: Object.entries(ALARM_KINDS).map(([value, [en, vi]]) => ({ value, label: words(en, vi) })),
    },
    {
      name: 'article',
      label: words('Article', 'Bài viết'),
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      access: asRaised,
    },
    { name: 'message', label: words('What happened', 'Sự việc'), type: 'textarea', required: true, access: asRaised },
  ],
})
