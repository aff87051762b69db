'use client'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import buttons from './buttons.module.css'
import { OptionList } from './option-list.client.tsx'
import { RECORD_CHOICE_WORDS } from './record-choice-words.ts'
import styles from './record-choice.module.css'
import { useStaffSearch } from './search/use-staff-search.client.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

export type ChosenRecord = { id: number; name: string }

type Props = {
  kind: 'person' | 'place' | 'event'
  /** Of the element that the caller's label is for. */
  id: string
  label: string
  chosen: ChosenRecord | null
  onChoose(record: ChosenRecord | null): void
  /** What is typed and not chosen yet, where the form keeps that, too. */
  typed?: string
  onType?(text: string): void
  isFixed?: boolean
  describedBy?: string
}

/** One person, place or event, found by name with marks or without. */
export function RecordChoice({ kind, id, label, chosen, onChoose, typed, onType, isFixed = false, describedBy }: Props) {
  const { language } = useWords()
  const words = RECORD_CHOICE_WORDS[language]
  const list = useId()
  const [own, setOwn] = useState('')
  const text = typed ?? own
  const [at, setAt] = useState(0)
  const comesFromHere = useRef(false)
  const search = useStaffSearch(text, kind)
  const isAnswered = search.text === text.trim() && search.text !== ''
  const found = search.results.map((result) => ({ id: result.id, name: result.title.map((piece) => piece.text).join('') }))

  /** Field and button take each other's place; whoever works by keys stays there. */
  function takeFocus(element: HTMLElement | null): void {
    if (!element || !comesFromHere.current) return
    comesFromHere.current = false
    element.focus()
  }

  function type(next: string): void {
    setOwn(next)
    setAt(0)
    onType?.(next)
  }

  function choose(index: number): void {
    const record = isAnswered ? found[index] : undefined
    if (!record) return
    comesFromHere.current = true
    setOwn('')
    onChoose(record)
  }

  function remove(): void {
    comesFromHere.current = true
    onChoose(null)
  }

  function key(event: KeyboardEvent): void {
    if (text.trim() === '' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter') choose(at)
    else if (event.key === 'Escape') type('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (chosen !== null) {
    return (
      <button
        aria-describedby={describedBy}
        aria-label={fill(words.remove, { label, name: chosen.name })}
        className={`${buttons['secondary']} ${styles['chosen']}`}
        disabled={isFixed}
        id={id}
        onClick={remove}
        ref={takeFocus}
        type="button"
      >
        <span>{chosen.name}</span> <span aria-hidden="true">{isFixed ? '' : '✕'}</span>
      </button>
    )
  }
  return (
    <div className={styles['typed']}>
      <input
        aria-autocomplete="list"
        aria-controls={list}
        aria-describedby={describedBy}
        aria-expanded={isAnswered && found.length > 0}
        {...(isAnswered && found[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        autoComplete="off"
        disabled={isFixed}
        id={id}
        onChange={(event) => type(event.target.value)}
        onKeyDown={key}
        placeholder={words.search}
        ref={takeFocus}
        role="combobox"
        type="text"
        value={text}
      />
      <OptionList
        current={at}
        id={list}
        label={label}
        onChoose={choose}
        options={isAnswered ? found.map((one) => ({ key: String(one.id), text: one.name })) : []}
      />
      <output className={styles['quiet']}>{isAnswered && found.length === 0 ? (search.failed ? words.failed : words.nothing) : ''}</output>
    </div>
  )
}
