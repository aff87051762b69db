'use client'
import { useId, useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../editorial/languages.ts'
import { CORRECTION_CLASSES } from '../../../editorial/publication.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Batch } from './batch-answer.ts'
import styles from './batch.module.css'
import { batchWords } from './batch-words.ts'

type Note = Pick<Batch, 'class' | 'notes'>
type Props = {
  batch: Batch
  isWriting: boolean
  /** What was typed and not stored yet. */
  note: Note | null
  onChange(note: Note | null): void
  save(note: Note): Promise<boolean>
}

/** The public note in each language that the batch has a page in, and the kind of correction; to be read once pages have it. */
export function BatchNote({ batch, isWriting, note, onChange, save }: Props) {
  const { words, language } = useWords()
  const own = batchWords(language)
  const id = useId()
  const [isSaved, setIsSaved] = useState(false)
  const { class: kind, notes } = note ?? batch
  const languages = LANGUAGES.filter((one) => batch.pages.some((page) => page.language === one))
  const type = (one: Language, text: string) => change({ class: kind, notes: { ...notes, [one]: text } })

  function change(next: Note) {
    setIsSaved(false)
    onChange(next)
  }

  async function store() {
    if (!(await save({ class: kind, notes }))) return
    setIsSaved(true)
  }

  if (!isWriting) {
    return (
      <section aria-labelledby={id} className={styles['note']}>
        <h2 className={styles['name']} id={id}>
          {own.note} <span className={styles['quiet']}>{words.corrections[kind]}</span>
        </h2>
        {languages.map((one) => (
          <p key={one} lang={one}>
            {batch.notes[one]}
          </p>
        ))}
      </section>
    )
  }
  return (
    <section aria-labelledby={id} className={styles['note']}>
      <h2 className={styles['name']} id={id}>
        {own.note}
      </h2>
      <p className={styles['quiet']} id={`${id}-help`}>
        {own.noteHelp}
      </p>
      <div className={styles['word']}>
        <label htmlFor={`${id}-class`}>{own.kind}</label>
        <select
          id={`${id}-class`}
          onChange={(event) => change({ class: CORRECTION_CLASSES.find((one) => one === event.target.value) ?? kind, notes })}
          value={kind}
        >
          {CORRECTION_CLASSES.map((one) => (
            <option key={one} value={one}>
              {words.corrections[one]}
            </option>
          ))}
        </select>
      </div>
      {languages.map((one) => (
        <div className={styles['word']} key={one}>
          <label htmlFor={`${id}-${one}`}>{fill(own.noteIn, { language: LANGUAGE_NAMES[one] })}</label>
          <textarea
            aria-describedby={`${id}-help`}
            id={`${id}-${one}`}
            lang={one}
            maxLength={2000}
            onChange={(event) => type(one, event.target.value)}
            rows={3}
            value={notes[one]}
          />
        </div>
      ))}
      <div className={styles['acts']}>
        <button className={buttons['secondary']} disabled={note === null} onClick={() => void store()} type="button">
          {own.saveNote}
        </button>
        <output className={styles['quiet']}>{isSaved && note === null ? own.noteSaved : ''}</output>
      </div>
    </section>
  )
}
