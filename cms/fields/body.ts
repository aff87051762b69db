import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { PasteFeature } from '../admin/paste/paste-feature.ts'
import { MentionFeature } from '../admin/mention/mention-feature.ts'
import { factBoxBlock } from '../blocks/fact-box-block.ts'
import { galleryBlock } from '../blocks/gallery-block.ts'
import { infographicBlock } from '../blocks/infographic-block.ts'
import { keyFiguresBlock } from '../blocks/key-figures-block.ts'
import { linkCardBlock } from '../blocks/link-card-block.ts'
import { personMentionBlock } from '../blocks/person-mention-block.ts'
import { photoBlock } from '../blocks/photo-block.ts'
import { pullQuoteBlock } from '../blocks/pull-quote-block.ts'
import { recordingBlock } from '../blocks/recording-block.ts'
import { relatedStoryBlock } from '../blocks/related-story-block.ts'
import { tableBlock } from '../blocks/table-block.ts'
import { timelineBlock } from '../blocks/timeline-block.ts'
import { bothWords } from './words.ts'

/** In the order of the menu, what is used most first. */
const BLOCKS = [
  photoBlock,
  pullQuoteBlock,
  galleryBlock,
  factBoxBlock,
  keyFiguresBlock,
  tableBlock,
  timelineBlock,
  relatedStoryBlock,
  recordingBlock,
  infographicBlock,
  linkCardBlock,
]

/** The body: the few forms the page prints, and nothing else can be typed or pasted. press/body-schema.ts is its other half. */
export const body: Field = {
  name: 'body',
  // Not a function: the editor keeps what it said to whoever came first, in their language.
  label: bothWords('Body', 'Nội dung'),
  type: 'richText',
  admin: { components: { afterInput: ['/cms/admin/word-count/word-count.client.tsx#WordCount'] } },
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [], maxDepth: 1 }),
      BlocksFeature({ blocks: BLOCKS, inlineBlocks: [personMentionBlock] }),
      MentionFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      PasteFeature(),
    ],
  }),
}
