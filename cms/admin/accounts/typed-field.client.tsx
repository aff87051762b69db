'use client'
import { useEffect, useId, useRef, type HTMLInputAutoCompleteAttribute } from 'react'
import styles from './account.module.css'

type Props = {
  label: string
  value: string
  onChange(value: string): void
  type?: 'text' | 'email' | 'password'
  autoComplete: HTMLInputAutoCompleteAttribute
  help?: string
  inputMode?: 'numeric'
  isWrong?: boolean
  /** It takes the place of what had the focus. */
  takesFocus?: boolean
  /** In a dialog, which stands inside the form of the page: that one must not be sent. */
  onEnter?(): void
}

/** One line to type into, with its label, as the screens of signing in have them. */
export function TypedField({
  label,
  value,
  onChange,
  type = 'text',
  autoComplete,
  help,
  inputMode,
  isWrong = false,
  takesFocus = false,
  onEnter,
}: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        aria-invalid={isWrong || undefined}
        autoComplete={autoComplete}
        className={inputMode === undefined ? styles['input'] : `${styles['input']} ${styles['code']}`}
        id={id}
        inputMode={inputMode}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onEnter === undefined) return
          event.preventDefault()
          onEnter()
        }}
        ref={input}
        required={onEnter === undefined}
        spellCheck={false}
        type={type}
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
