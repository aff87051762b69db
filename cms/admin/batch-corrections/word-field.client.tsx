'use client'
import { useId } from 'react'
import styles from './batch.module.css'

type Props = { label: string; name: string; value: string; onChange(value: string): void }

/** A few words, as long as the server takes them. */
export function WordField({ label, name, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles['word']}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        id={id}
        maxLength={200}
        name={name}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        type="text"
        value={value}
      />
    </div>
  )
}
