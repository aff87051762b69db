'use client'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { HeadLine } from './head-line.client.tsx'
import type { Head } from './heads.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = {
  /** Of the row; empty where there is only one. */
  name: string
  heads: readonly Head[]
  selected: string | null
  isFixed: boolean
  onSelect(id: string): void
  onName(id: string): void
  onRemove(head: Head): void
}

/** One row of people: a line for each who is named or not yet, and all the others by their numbers. */
export function HeadsInRow({ name, heads, selected, isFixed, onSelect, onName, onRemove }: Props) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  const others = heads.filter(({ kind }) => kind === 'others')
  const count = heads.length
  return (
    <div className={styles['row']}>
      <h3>{name === '' ? fill(words.heads, { count }) : fill(words.rowOfHeads, { row: capitalised(name), count })}</h3>
      <ol className={styles['lines']}>
        {heads
          .filter(({ kind }) => kind !== 'others')
          .map((head) => (
            <HeadLine
              head={head}
              isFixed={isFixed}
              isSelected={head.id === selected}
              key={head.id}
              onName={() => onName(head.id)}
              onRemove={() => onRemove(head)}
              onSelect={() => onSelect(head.id)}
            />
          ))}
      </ol>
      {others.length > 0 && (
        <p className={styles['others']}>
          <span>{words.others}</span>
          {others.map(({ id, number, label }) => (
            <button
              aria-label={label}
              aria-pressed={id === selected}
              className={styles['choose']}
              key={id}
              onClick={() => onSelect(id)}
              type="button"
            >
              {number}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
