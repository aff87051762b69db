import { momentInWords } from '../../../editorial/instants.ts'
import { fill } from '../words.ts'
import type { Batch } from './batch-answer.ts'
import styles from './batch.module.css'
import { counted, type BatchWords } from './batch-words.ts'

/** Who did what with a batch, and when. */
export function BatchHistory({ history, own }: { history: Batch['history']; own: BatchWords }) {
  const names: Record<string, string> = own.acts
  return (
    <section aria-labelledby="batch-history" className={styles['group']}>
      <h2 className={styles['name']} id="batch-history">
        {own.history}
      </h2>
      <ul className={styles['history']}>
        {history.map(({ action, by, at, reason, pages }, line) => (
          <li key={`${line} ${at}`}>
            {fill(own.historyLine, {
              what: [names[action] ?? action, pages > 0 ? counted(own.onPages, pages) : ''].join(' ').trim(),
              by: by ?? '',
              at: momentInWords(at),
            })}
            {reason !== null && `: “${reason}”`}
          </li>
        ))}
      </ul>
    </section>
  )
}
