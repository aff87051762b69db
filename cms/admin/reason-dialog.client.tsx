'use client'
import { useEffect, useId, useRef, useState } from 'react'
import dialogStyles from './dialog.module.css'
import { useWords } from './use-words.client.ts'

type Props = {
  /** What the reason is for: the verb of the move, as on its button. */
  title: string
  busy: boolean
  /** Why the last try failed; the typed reason stays. */
  fault: string | null
  onCancel(): void
  onConfirm(reason: string): void
}

/** Asks for a reason before a move. Native `<dialog>`: focus stays inside, Escape closes, focus goes back where it came from. */
export function ReasonDialog({ title, busy, fault, onCancel, onConfirm }: Props) {
  const { words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
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

  function confirm() {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') onConfirm(reason.trim())
  }

  const message = missing && reason.trim() === '' ? words.bar.reasonMissing : fault

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className={dialogStyles['dialog']}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      ref={dialog}
    >
      <h2 className={dialogStyles['title']} id={`${id}-title`}>
        {title}
      </h2>
      <label className={dialogStyles['label']} htmlFor={`${id}-reason`}>
        {words.bar.reason}
      </label>
      <textarea
        aria-describedby={`${id}-help`}
        className={dialogStyles['text']}
        id={`${id}-reason`}
        maxLength={4000}
        onChange={(event) => setReason(event.target.value)}
        // Ctrl/Cmd+S is the form's; typing here is none of it.
        onKeyDown={(event) => event.stopPropagation()}
        rows={4}
        value={reason}
      />
      <p className={dialogStyles['help']} id={`${id}-help`}>
        {words.bar.reasonHelp}
      </p>
      {message !== null && (
        <p className={dialogStyles['fault']} role="alert">
          {message}
        </p>
      )}
      <div className={dialogStyles['acts']}>
        <button className={dialogStyles['secondary']} onClick={onCancel} type="button">
          {words.bar.cancel}
        </button>
        <button className={dialogStyles['primary']} disabled={busy} onClick={confirm} type="button">
          {title.replace('…', '')}
        </button>
      </div>
    </dialog>
  )
}
