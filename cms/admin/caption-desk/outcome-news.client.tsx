'use client'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Outcome } from './apply-edits.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'

type Props = { outcome: Outcome | null; isUndo: boolean }

/** How many were saved, and by name which were not, and why. */
export function OutcomeNews({ outcome, isUndo }: Props) {
  const { words: common, language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  return (
    <div aria-live="polite" className={styles['news']}>
      {outcome && outcome.done.length > 0 && <p>{fill(isUndo ? words.undone : words.filled, { count: outcome.done.length })}</p>}
      {outcome && outcome.failed.length > 0 && (
        <ul className={styles['missing']}>
          {outcome.failed.map(({ edit, refusal }) => (
            <li key={edit.photo}>
              {fill(words.notFilled, {
                title: edit.title,
                message: refusal.status === 0 ? common.save.unreachable : refusalInWords(refusal, language),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
