import styles from './state-mark.module.css'

export type Fill = 'empty' | 'half' | 'full' | 'stopped'

/** A state as a word, with a small circle before it: empty at the beginning, half on the way, full when done, crossed when it ended. */
export function StateMark({ fill, children }: { fill: Fill; children: string }) {
  return (
    <span className={styles['mark']}>
      <svg aria-hidden="true" className={styles[fill]} height="12" viewBox="0 0 12 12" width="12">
        <circle cx="6" cy="6" fill={fill === 'full' ? 'currentColor' : 'none'} r="4.75" stroke="currentColor" strokeWidth="1.5" />
        {fill === 'half' && <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />}
        {fill === 'stopped' && <path d="M3 9l6-6" stroke="currentColor" strokeWidth="1.5" />}
      </svg>
      <span>{children}</span>
    </span>
  )
}
