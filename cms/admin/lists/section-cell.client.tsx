'use client'
import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import { useWords } from '../use-words.client.ts'

const sections = z.object({
  docs: z.array(
    z.object({ id: z.number(), slug: z.string(), name: z.object({ vi: z.string().nullish(), en: z.string().nullish() }).nullish() }),
  ),
})

type Section = z.infer<typeof sections>['docs'][number]

/** One question for all rows of all lists on this page. */
let asked: Promise<readonly Section[]> | null = null

/** A section in a list, by its name in the language of the screen. */
export function SectionCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { language } = useWords()
  const [known, setKnown] = useState<readonly Section[]>([])
  const id = idIn(cellData)

  useEffect(() => {
    asked ??= askServer(`${config.routes.api}/sections?limit=200&depth=0`, { schema: sections }).then((answer) =>
      answer.ok ? answer.value.docs : [],
    )
    void asked.then(setKnown)
  }, [config.routes.api])

  const section = known.find((candidate) => candidate.id === id)
  return <span>{section ? section.name?.[language] || section.slug : ''}</span>
}

/** Lists are read with the bare number or with the whole record. */
function idIn(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : null
}
