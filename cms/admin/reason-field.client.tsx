'use client'
import { useId } from 'react'
import styles from './dialog.module.css'

type Props = { label: string; help?: string; lang?: string; value: string; onChange(value: string): void }

/** A reason, as long as the server takes one. */
export function ReasonField({ label, help, lang, value, onChange }: Props) {
  const id = useId()
  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        className={styles['text']}
        id={id}
        lang={lang}
        maxLength={4000}
        onChange={(event) => onChange(event.target.value)}
        rows={4}
        value={value}
      />
      {help !== undefined && (
        <p className={styles['help']} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
