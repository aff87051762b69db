import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockTitle } from './block-title.ts'

/** What happened when. An entry is typed, or an event of ours, whose date and name are printed where nothing else was typed. */
export const timelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: { singular: bothWords('Timeline', 'Dòng thời gian'), plural: bothWords('Timelines', 'Dòng thời gian') },
  fields: [
    blockTitle,
    {
      name: 'entries',
      label: bothWords('Entries', 'Các mốc'),
      labels: { singular: bothWords('Entry', 'Mốc'), plural: bothWords('Entries', 'Mốc') },
      type: 'array',
      maxRows: BLOCK_LIMITS.entries,
      fields: [
        {
          name: 'event',
          label: bothWords('Event', 'Sự kiện'),
          type: 'relationship',
          relationTo: 'events',
          admin: {
            description: bothWords(
              'Gives the date and the name, and leads to the event’s page.',
              'Cho ngày và tên, và dẫn tới trang của sự kiện.',
            ),
          },
        },
        {
          name: 'date',
          label: bothWords('Date', 'Ngày'),
          type: 'text',
          maxLength: 20,
          admin: {
            description: bothWords(
              '19/11/1950 or 1950-11-19, 1950-11, 1950; 194X for the 1940s, 1950~ for about, 1950? where unsure.',
              '19/11/1950 hoặc 1950-11-19, 1950-11, 1950; 194X là thập niên 1940, 1950~ là khoảng, 1950? khi chưa chắc.',
            ),
          },
        },
        { ...blockTitle, label: bothWords('What happened', 'Việc gì') },
        { name: 'text', label: bothWords('Text', 'Nội dung'), type: 'textarea', maxLength: BLOCK_LIMITS.caption },
      ],
    },
  ],
}
