import styles from './graphics.module.css'

/** The name under a shallow arc, on the login page. */
export function Wordmark() {
  return (
    <div className={styles['wordmark']}>
      <svg aria-hidden="true" height="18" viewBox="0 0 220 18" width="220">
        <path d="M4 16C58-1 162-1 216 16" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="3" />
      </svg>
      <span>Standfirst</span>
    </div>
  )
}
