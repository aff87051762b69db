'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'

/** Under this name Payload keeps them with the person's other habits. */
const KEY = 'photo-searches'

const saved = z.array(z.object({ name: z.string(), query: z.string() })).catch([])

type Saved = z.infer<typeof saved>

type Props = { query: string; onOpen(query: string): void }

/** One's own searches by name: opened by one press, the present one kept, any taken away. */
export function SavedSearches({ query, onOpen }: Props) {
  const { language } = useWords()
  const words = LIBRARY_WORDS[language]
  const { getPreference, setPreference } = usePreferences()
  const id = useId()
  const [searches, setSearches] = useState<Saved>([])
  const [name, setName] = useState('')
  const [news, setNews] = useState('')
  /** The list as it was before one was taken away. */
  const [before, setBefore] = useState<Saved | null>(null)

  useEffect(() => {
    let isOver = false
    void getPreference<unknown>(KEY).then((value) => !isOver && setSearches(saved.parse(value ?? [])))
    return () => {
      isOver = true
    }
  }, [getPreference])

  async function keep(next: Saved, { said, isUndoable = false }: { said: string; isUndoable?: boolean }): Promise<void> {
    setSearches(next)
    setBefore(isUndoable ? searches : null)
    setNews(said)
    try {
      await setPreference(KEY, next)
    } catch {
      setSearches(searches)
      setBefore(null)
      setNews(words.notSaved)
    }
  }

  function save(): void {
    const wanted = name.trim()
    if (wanted === '') {
      setNews(words.noName)
      return
    }
    setName('')
    void keep([...searches.filter((one) => one.name !== wanted), { name: wanted, query }], { said: fill(words.savedNow, { name: wanted }) })
  }

  if (searches.length === 0 && query === '' && news === '') return null
  return (
    <section aria-labelledby={`${id}-title`} className={styles['saved']}>
      <h2 id={`${id}-title`}>{words.saved}</h2>
      <ul>
        {searches.map((one) => (
          <li key={one.name}>
            <button aria-pressed={one.query === query} className={buttons['secondary']} onClick={() => onOpen(one.query)} type="button">
              {one.name}
            </button>
            <button
              aria-label={fill(words.takeAway, { name: one.name })}
              className={styles['away']}
              onClick={() =>
                void keep(
                  searches.filter((other) => other !== one),
                  { said: fill(words.takenAway, { name: one.name }), isUndoable: true },
                )
              }
              type="button"
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {query !== '' && (
        <form action={save} className={styles['naming']}>
          <label htmlFor={id}>{words.saveAs}</label>
          <input id={id} maxLength={80} onChange={(event) => setName(event.target.value)} type="text" value={name} />
          <button className={buttons['secondary']} type="submit">
            {words.save}
          </button>
        </form>
      )}
      <output className={styles['quiet']}>{news}</output>
      {before && (
        <button className={buttons['secondary']} onClick={() => void keep(before, { said: '' })} type="button">
          {words.putBack}
        </button>
      )}
    </section>
  )
}
