'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import buttons from './buttons.module.css'
import styles from './dialog.module.css'
import { useWords } from './use-words.client.ts'

type Props = {
  title: string
  /** The verb on the button that does it. */
  confirm: string
  busy: boolean
  /** Why the last try failed; what was filled in stays. */
  fault: string | null
  onCancel(): void
  onConfirm(): void
  children: ReactNode
}

/** Asks before something is done. Native `<dialog>`: focus stays inside, Escape closes, focus goes back where it came from. */
export function Dialog({ title, confirm, busy, fault, onCancel, onConfirm, children }: Props) {
  const { words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
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

  return (
    <dialog
      aria-labelledby={id}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      // Ctrl/Cmd+S is the form's; typing here is none of it.
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <h2 className={styles['title']} id={id}>
        {title}
      </h2>
      <div className={styles['fields']}>{children}</div>
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      <div className={styles['acts']}>
        <button className={buttons['secondary']} onClick={onCancel} type="button">
          {words.bar.cancel}
        </button>
        <button className={buttons['primary']} disabled={busy} onClick={onConfirm} type="button">
          {confirm}
        </button>
      </div>
    </dialog>
  )
}
