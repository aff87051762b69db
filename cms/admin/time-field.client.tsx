'use client'
import { useEffect, useId, useState } from 'react'
import { timeLeft } from './time-left.ts'
import styles from './dialog.module.css'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

type Props = {
  label: string
  /** As the browser's field has it, in the newsroom's zone: `2026-11-23T06:00`. */
  value: string
  /** The server's clock, ISO 8601: how long until then is told by it. */
  now: string
  onChange(value: string): void
}

/** A date and time in the newsroom's zone, whatever zone the browser is in; says the zone and how long until then. */
export function TimeField({ label, value, now, onChange }: Props) {
  const { words, language } = useWords()
  const id = useId()
  const clock = useClock(now)
  const instant = instantIn(value)
  const left = instant === null ? null : timeLeft(instant, { now: clock, language })
  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={`${id}-help`}
        className={styles['text']}
        id={id}
        min={localTime(clock)}
        onChange={(event) => onChange(event.target.value)}
        type="datetime-local"
        value={value}
      />
      <p aria-live="polite" className={styles['help']} id={`${id}-help`}>
        {words.moveDialog.zone} {left !== null && fill(words.moveDialog.left, { left })}
      </p>
    </div>
  )
}

/** What the field says as an instant with its offset; null while it is not whole. Asia/Ho_Chi_Minh is UTC+7 all year. */
export function instantIn(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? `${value}:00+07:00` : null
}

/** An instant as the field wants it. */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)
}

/** The server's clock, going on by itself while the page is open. */
function useClock(now: string): Date {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const begun = Date.now()
    const timer = setInterval(() => setPassed(Date.now() - begun), 10_000)
    return () => clearInterval(timer)
  }, [now])
  return new Date(new Date(now).getTime() + passed)
}
