'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { withoutMarks } from '../../../editorial/without-marks.ts'
import buttons from '../buttons.module.css'
import { OptionList } from '../option-list.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import styles from './photo-collections.module.css'
import type { PhotoCollection } from './use-collections.client.ts'

/** As many as are offered at once; a few letters more find the others. */
const MOST = 8

type Props = {
  list: readonly PhotoCollection[]
  busy: boolean
  onAdd(to: { id: number; name: string } | { id: null; name: string }): void
}

/** A button that opens a field: collections there are by a part of their name, or a new one by the whole of it. */
export function AddToCollection({ list, busy, onAdd }: Props) {
  const { language } = useWords()
  const words = COLLECTIONS_WORDS[language]
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  // Nothing is chosen by Enter before something was typed or an arrow pressed.
  const [at, setAt] = useState(-1)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const name = typed.trim().normalize('NFC')
  const found = list.filter((one) => withoutMarks(one.name).includes(withoutMarks(name))).slice(0, MOST)
  const isNew = name !== '' && !list.some((one) => one.name === name)
  const options = [
    ...found.map((one) => ({ key: String(one.id), text: one.name, quiet: fill(words.listed, { count: one.photos }) })),
    ...(isNew ? [{ key: 'new', text: fill(words.begin, { name }) }] : []),
  ]

  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])

  function close(): void {
    setIsOpen(false)
    setTyped('')
    setAt(-1)
    button.current?.focus()
  }

  function choose(index: number): void {
    const one = found[index]
    if (busy || (!one && !(isNew && index === found.length))) return
    onAdd(one ?? { id: null, name })
    close()
  }

  function key(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter') choose(at)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  return (
    <div>
      <button
        aria-expanded={isOpen}
        className={buttons['primary']}
        disabled={busy}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
        ref={button}
        type="button"
      >
        {words.add}
      </button>
      {isOpen && (
        <div className={styles['popover']}>
          <label htmlFor={id}>{words.name}</label>
          <input
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-expanded={options.length > 0}
            {...(options[at] ? { 'aria-activedescendant': `${id}-list-${at}` } : {})}
            autoComplete="off"
            id={id}
            maxLength={120}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(event.target.value.trim() === '' ? -1 : 0)
            }}
            onKeyDown={key}
            ref={field}
            role="combobox"
            type="text"
            value={typed}
          />
          <OptionList current={at} id={`${id}-list`} label={words.filter} onChoose={choose} options={options} />
          {options.length === 0 && <p className={styles['quiet']}>{words.noName}</p>}
        </div>
      )}
    </div>
  )
}
