'use client'
import { useId } from 'react'
import styles from './dialog.module.css'

type Props<Value extends string> = {
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value | null
  onChange(value: Value): void
}

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>({ legend, options, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['label']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input checked={option.value === value} name={name} onChange={() => onChange(option.value)} type="radio" /> {option.label}
        </label>
      ))}
    </fieldset>
  )
}
