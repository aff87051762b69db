'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { OptionList } from '../option-list.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { findPeople, type KnownPerson } from './use-people.client.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = { head: string; day: string; onName(person: KnownPerson): void; onOthers(): void; onCancel(): void }

/** Who a head is: people by name as it is typed, with or without marks, and “others” at the end of the list. */
export function NameBox({ head, day, onName, onOthers, onCancel }: Props) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<{ text: string; people: KnownPerson[] | null } | null>(null)
  const [at, setAt] = useState<number | null>(null)
  const people = answer?.people ?? []
  // A name that nobody has makes nobody one of the others by mere Enter.
  const first = people.length > 0 || text.trim() === '' ? 0 : -1
  const current = at === null ? first : Math.min(at, people.length)

  useEffect(() => input.current?.focus(), [])

  useEffect(() => {
    if (text.trim() === '') return
    const asking = new AbortController()
    void findPeople({ name: text.trim(), day, signal: asking.signal }).then((found) => {
      if (!asking.signal.aborted) setAnswer({ text, people: found })
    })
    return () => asking.abort()
  }, [text, day])

  function choose(index: number): void {
    if (index < 0) return
    const person = people[index]
    // What was found for other letters is no answer to these.
    if (person && answer?.text === text) onName(person)
    else if (index >= people.length && (text.trim() === '' || answer?.text === text)) onOthers()
  }

  function key(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt((Math.max(current, step > 0 ? -1 : 0) + step + people.length + 1) % (people.length + 1))
    else if (event.key === 'Enter') choose(current)
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['naming']}>
      <label htmlFor={`${id}-input`}>{fill(words.search, { head })}</label>
      <input
        {...(current >= 0 ? { 'aria-activedescendant': `${id}-list-${current}` } : {})}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-help`}
        aria-expanded="true"
        autoComplete="off"
        id={`${id}-input`}
        onChange={(event) => {
          setText(event.target.value)
          setAt(null)
          if (event.target.value.trim() === '') setAnswer(null)
        }}
        onKeyDown={key}
        ref={input}
        role="combobox"
        type="text"
        value={text}
      />
      <output className={styles['quiet']} id={`${id}-help`}>
        {answer === null
          ? words.searchHelp
          : answer.people === null
            ? words.unreachable
            : people.length === 0
              ? words.nobody
              : fill(words.found, { count: people.length })}
      </output>
      <OptionList
        current={current}
        id={`${id}-list`}
        label={words.inList}
        onChoose={choose}
        options={[
          ...people.map((person) => ({ key: String(person.id), text: person.name, quiet: person.officesIn[language].join(', ') })),
          { key: 'others', text: words.others, quiet: words.namedOthers },
        ]}
      />
    </div>
  )
}
