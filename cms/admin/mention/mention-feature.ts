import { createServerFeature } from '@payloadcms/richtext-lexical'

/** “@” and a few letters of a name, with or without marks, put a person into the line. */
export const MentionFeature = createServerFeature({
  key: 'standfirstMention',
  dependencies: ['blocks'],
  feature: { ClientFeature: '/cms/admin/mention/mention-feature.client.ts#MentionFeatureClient' },
})
