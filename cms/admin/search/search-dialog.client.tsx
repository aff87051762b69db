'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { fill } from '../words.ts'
import { useWords } from '../use-words.client.ts'
import { ResultLine } from './result-line.client.tsx'
import { BOX_WORDS } from './search-box-words.ts'
import styles from './search-box.module.css'
import { useStaffSearch, type StaffSearch } from './use-staff-search.client.ts'

/** A field and what it finds, as one types. Native `<dialog>`: focus stays inside and goes back where it came from. */
export function SearchDialog({ onClose }: { onClose(): void }) {
  const { language } = useWords()
  const words = BOX_WORDS[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const found = useStaffSearch(text)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is none of the form's behind it.
    event.stopPropagation()
    const lines = [...(dialog.current?.querySelectorAll('a') ?? [])]
    const at = lines.findIndex((line) => line === document.activeElement)
    const isInField = document.activeElement === field.current
    if (event.key === 'ArrowDown' && lines.length > 0) {
      event.preventDefault()
      lines[Math.min(at + 1, lines.length - 1)]?.focus()
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault()
      ;(lines[at - 1] ?? field.current)?.focus()
    } else if (event.key === 'Enter' && isInField && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // The link itself is followed, so that a form with unsaved text asks first, as with any other link.
      if (found.text === text.trim()) lines[0]?.click()
    } else if (event.key.length === 1 && at >= 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      field.current?.focus()
    }
  }

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={onKeyDown}
      ref={dialog}
    >
      <div className={styles['inside']}>
        <h2 className={styles['title']} id={`${id}-title`}>
          {words.title}
        </h2>
        <div className={styles['line']}>
          <input
            aria-describedby={`${id}-hint`}
            aria-label={words.field}
            autoComplete="off"
            className={styles['field']}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
            placeholder={words.field}
            ref={field}
            spellCheck={false}
            type="search"
            value={text}
          />
          <button className={styles['close']} onClick={onClose} type="button">
            {words.close}
          </button>
        </div>
        <p className={styles['hint']} id={`${id}-hint`}>
          {words.hint}
        </p>
        <ol className={styles['list']}>
          {found.results.map((result) => (
            <li key={`${result.kind}:${result.id}`}>
              <ResultLine onFollow={onClose} result={result} />
            </li>
          ))}
        </ol>
        <output className={styles['status']}>{statusOf(found, { text, words })}</output>
      </div>
    </dialog>
  )
}

function statusOf(found: StaffSearch, { text, words }: { text: string; words: (typeof BOX_WORDS)['en'] }): string {
  const wanted = text.trim()
  if (wanted === '') return ''
  if (found.text !== wanted) return words.searching
  if (found.failed) return words.unreachable
  if (found.results.length === 0) return fill(words.nothing, { text: wanted })
  return found.results.length === 1 ? words.foundOne : fill(words.found, { count: String(found.results.length) })
}
