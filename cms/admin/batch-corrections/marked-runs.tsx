import type { Runs } from './batch-answer.ts'
import styles from './batch.module.css'

/** A text before and after: what goes struck through, what comes underlined. */
export function MarkedRuns({ runs, lang }: { runs: Runs; lang: string }) {
  return (
    <p className={styles['runs']} lang={lang}>
      {runs.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'removed') return <del key={key}>{text}</del>
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
      })}
    </p>
  )
}
