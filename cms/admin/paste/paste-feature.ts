import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs or a web page keeps its words and the forms the page prints, and nothing else. */
export const PasteFeature = createServerFeature({
  key: 'standfirstPaste',
  feature: { ClientFeature: '/cms/admin/paste/paste-feature.client.ts#PasteFeatureClient' },
})
