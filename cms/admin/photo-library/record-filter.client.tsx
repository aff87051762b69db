'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { OptionList } from '../option-list.client.tsx'
import { useStaffSearch } from '../search/use-staff-search.client.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'

const COLLECTIONS = { person: 'people', place: 'places', event: 'events' } as const

const text = z.string().nullish()
const record = z.object({ name: z.union([z.string(), z.object({ vi: text, en: text })]).nullish() })

type Props = { kind: keyof typeof COLLECTIONS; label: string; chosen: number | null; onChoose(id: number | null): void }

/** Narrows the library to one person, place or event, found by name with marks or without. */
export function RecordFilter({ kind, label, chosen, onChoose }: Props) {
  const { config } = useConfig()
  const { language } = useWords()
  const words = LIBRARY_WORDS[language]
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [known, setKnown] = useState<{ id: number; name: string } | null>(null)
  const search = useStaffSearch(typed)
  const isAnswered = search.text === typed.trim() && search.text !== ''
  const found = search.results
    .filter((result) => result.kind === kind)
    .map((result) => ({ id: result.id, name: result.title.map((piece) => piece.text).join('') }))

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

  function choose(index: number): void {
    const one = found[index]
    if (!isAnswered || !one) return
    setKnown(one)
    setTyped('')
    onChoose(one.id)
  }

  function key(event: KeyboardEvent): void {
    if (typed.trim() === '' || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter') choose(at)
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }

  const name = chosen === null ? '' : known?.id === chosen ? known.name : String(chosen)
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {chosen !== null ? (
        <button
          aria-label={`${label}: ${fill(words.remove, { name })}`}
          className={buttons['secondary']}
          onClick={() => onChoose(null)}
          type="button"
        >
          {name} ✕
        </button>
      ) : (
        <div className={styles['typed']}>
          <input
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-expanded={isAnswered && found.length > 0}
            {...(isAnswered && found[at] ? { 'aria-activedescendant': `${id}-list-${at}` } : {})}
            autoComplete="off"
            id={id}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onKeyDown={key}
            role="combobox"
            type="text"
            value={typed}
          />
          <OptionList
            current={at}
            id={`${id}-list`}
            label={label}
            onChoose={choose}
            options={isAnswered ? found.map((one) => ({ key: String(one.id), text: one.name })) : []}
          />
          {isAnswered && found.length === 0 && <output className={styles['quiet']}>{words.nobodyFound}</output>}
        </div>
      )}
    </div>
  )
}
