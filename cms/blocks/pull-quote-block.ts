import type { Block } from 'payload'
import { bothWords } from '../fields/words.ts'

/** Words lifted out of the story, with who said them: a person of ours, printed with the office of the day, or a line as typed. */
export const pullQuoteBlock: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: { singular: bothWords('Pull quote', 'Trích dẫn nổi bật'), plural: bothWords('Pull quotes', 'Trích dẫn nổi bật') },
  fields: [
    { name: 'text', label: bothWords('Quotation', 'Lời trích'), type: 'textarea', maxLength: 2000 },
    { name: 'speaker', label: bothWords('Speaker', 'Người nói'), type: 'relationship', relationTo: 'people' },
    {
      name: 'attribution',
      label: bothWords('Attribution', 'Ghi danh'),
      type: 'text',
      maxLength: 300,
      admin: {
        description: bothWords(
          'Only where the speaker has no record under People.',
          'Chỉ dùng khi người nói chưa có hồ sơ ở mục Nhân vật.',
        ),
      },
    },
  ],
}
