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
import { photoBlock } from '../blocks/photo-block.ts'
import { pullQuoteBlock } from '../blocks/pull-quote-block.ts'
import { words } from './words.ts'

/** The body: the few forms the page prints, and nothing else can be typed or pasted. press/body-schema.ts is its other half. */
export const body: Field = {
  name: 'body',
  label: words('Body', 'Nội dung'),
  type: 'richText',
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [], maxDepth: 1 }),
      BlocksFeature({ blocks: [photoBlock, pullQuoteBlock] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      PasteFeature(),
    ],
  }),
}
