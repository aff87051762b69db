'use client'
import styles from './bar.module.css'
import { momentInWords } from '../../editorial/instants.ts'
import { sentenceIn } from './problem-words.ts'
import type { Transitions } from './transitions-answer.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

/** Who did what last, when and why; nothing before the first move. */
export function LastMove({ transitions: { lastMove } }: { transitions: Transitions }) {
  const { words, language } = useWords()
  if (!lastMove) return null
  const { action, by, reason } = lastMove
  const at = momentInWords(lastMove.at)
  if (action === 'void')
    return <p className={styles['cause']}>{fill(words.bar.voided, { at, reason: sentenceIn(reason ?? '', language) })}</p>
  const values = { what: words.moves[action], by: by ?? words.bar.system, at, reason: reason ?? '' }
  return (
    <p className={reason === null ? styles['quiet'] : styles['cause']}>
      {fill(reason === null ? words.bar.lastMove : words.bar.lastMoveBecause, values)}
    </p>
  )
}
