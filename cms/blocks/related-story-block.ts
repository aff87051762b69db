import type { Block } from 'payload'
import { bothWords } from '../fields/words.ts'

/** Another story of ours. Readers see the headline and standfirst that are live in their language; nothing while none is. */
export const relatedStoryBlock: Block = {
  slug: 'relatedStory',
  interfaceName: 'RelatedStoryBlock',
  labels: { singular: bothWords('Related story', 'Bài liên quan'), plural: bothWords('Related stories', 'Bài liên quan') },
  fields: [
    {
      name: 'article',
      label: bothWords('Article', 'Bài viết'),
      type: 'relationship',
      relationTo: 'articles',
      admin: {
        description: bothWords(
          'Any edition of the story. Its live edition in this language is shown, as it is on the day of reading.',
          'Chọn ấn bản nào cũng được. Ấn bản đang đăng bằng ngôn ngữ này sẽ hiện, đúng như vào ngày đọc.',
        ),
      },
    },
  ],
}
