'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import { RecordChoice, type ChosenRecord } from '../record-choice.client.tsx'
import { useWords } from '../use-words.client.ts'
import styles from './photo-library.module.css'

const COLLECTIONS = { person: 'people', place: 'places', event: 'events' } as const

const text = z.string().nullish()
const record = z.object({ name: z.union([z.string(), z.object({ vi: text, en: text })]).nullish() })

type Props = { kind: keyof typeof COLLECTIONS; label: string; chosen: number | null; onChoose(id: number | null): void }

/** Narrows the library to one person, place or event. */
export function RecordFilter({ kind, label, chosen, onChoose }: Props) {
  const { config } = useConfig()
  const { language } = useWords()
  const id = useId()
  const [known, setKnown] = useState<ChosenRecord | null>(null)

  // An address names it by number alone.
  useEffect(() => {
    if (chosen === null || known?.id === chosen) return
    const leaving = new AbortController()
    void askServer(`${config.routes.api}/${COLLECTIONS[kind]}/${chosen}?depth=0`, { schema: record, signal: leaving.signal }).then(
      (answer) => {
        if (leaving.signal.aborted || !answer.ok) return
        const { name } = answer.value
        const read = typeof name === 'string' ? name : (name?.[language] ?? name?.vi ?? name?.en)
        setKnown({ id: chosen, name: read ?? String(chosen) })
      },
    )
    return () => leaving.abort()
  }, [chosen, config.routes.api, kind, known?.id, language])

  function choose(one: ChosenRecord | null): void {
    setKnown(one)
    onChoose(one?.id ?? null)
  }

  const name = known !== null && known.id === chosen ? known.name : String(chosen)
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <RecordChoice chosen={chosen === null ? null : { id: chosen, name }} id={id} kind={kind} label={label} onChoose={choose} />
    </div>
  )
}
