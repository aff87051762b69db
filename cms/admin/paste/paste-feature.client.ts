'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanPaste } from './clean-paste.ts'
import { keepToSchema } from './keep-to-schema.ts'

export const PasteFeatureClient = createClientFeature({ plugins: [{ Component: PastePlugin, position: 'normal' }] })

function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const stops = [cleanPaste(editor), keepToSchema(editor)]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}
