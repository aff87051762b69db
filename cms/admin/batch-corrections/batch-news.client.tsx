'use client'
import type { ServerRefusal } from '../ask-server.ts'
import { ProblemList } from '../problem-list.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './batch.module.css'
import { counted, type BatchWords } from './batch-words.ts'
import type { Outcome, Progress } from './use-batch.client.ts'

type Props = { own: BatchWords; progress: Progress | null; outcome: Outcome | null; refusal: ServerRefusal | null }

/** How far an act is, what became of it, or why it was refused; read out as it changes. */
export function BatchNews({ own, progress, outcome, refusal }: Props) {
  const { words, language } = useWords()
  return (
    <div aria-live="polite" className={styles['news']}>
      {progress && (
        <p>
          <progress max={progress.all} value={progress.done} /> {fill(own.progress, progress)}
        </p>
      )}
      {outcome && <p>{fill(own.outcome, { done: outcome.done, all: outcome.all })}</p>}
      {outcome && outcome.refused.size > 0 && <p className={styles['fault']}>{counted(own.refused, outcome.refused.size)}</p>}
      {refusal && refusal.problems.length > 0 && <ProblemList problems={refusal.problems.map((problem) => ({ ...problem, where: '' }))} />}
      {refusal && refusal.problems.length === 0 && (
        <p className={styles['fault']}>{refusalInWords(refusal, language) || words.bar.unreachable}</p>
      )}
    </div>
  )
}
