'use client'
import { useId, useState, type KeyboardEvent } from 'react'
import buttons from '../buttons.module.css'
import { OptionList } from '../option-list.client.tsx'
import { useStaffSearch } from '../search/use-staff-search.client.ts'
import { useWords } from '../use-words.client.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'

type Props = {
  id: string
  kind: 'place' | 'event'
  /** What is chosen now, by name; empty for nothing. */
  name: string
  isFixed: boolean
  onChoose(chosen: { id: string; name: string }): void
}

/** A place or an event, found by its name with or without marks. */
export function RecordChoice({ id, kind, name, isFixed, onChoose }: Props) {
  const { language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const list = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const search = useStaffSearch(text)
  const isAnswered = search.text === text.trim() && search.text !== ''
  const found = search.results
    .filter((result) => result.kind === kind)
    .map((result) => ({ id: String(result.id), name: result.title.map((piece) => piece.text).join('') }))

  function choose(index: number): void {
    const chosen = isAnswered ? found[index] : undefined
    if (!chosen) return
    onChoose(chosen)
    setText('')
  }

  function key(event: KeyboardEvent): void {
    if (text.trim() === '' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter') choose(at)
    else if (event.key === 'Escape') setText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['choice']}>
      <p className={styles['chosen']}>
        <span>{name || <em className={styles['quiet']}>{words.none}</em>}</span>
        {name !== '' && !isFixed && (
          <button className={buttons['secondary']} onClick={() => onChoose({ id: '', name: '' })} type="button">
            {words.removeChoice}
          </button>
        )}
      </p>
      <input
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={isAnswered}
        {...(isAnswered && found[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        autoComplete="off"
        disabled={isFixed}
        id={id}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={key}
        placeholder={words.searchRecord}
        role="combobox"
        type="text"
        value={text}
      />
      <OptionList
        current={at}
        id={list}
        label={words.fields[kind]}
        onChoose={choose}
        options={isAnswered ? found.map((one) => ({ key: one.id, text: one.name })) : []}
      />
      {isAnswered && found.length === 0 && <output className={styles['quiet']}>{words.nothingFound}</output>}
    </div>
  )
}
