'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { MentionMenu } from './mention-menu.client.tsx'

export const MentionFeatureClient = createClientFeature({ plugins: [{ Component: MentionMenu, position: 'normal' }] })
