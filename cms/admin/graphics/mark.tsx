import styles from './graphics.module.css'

/** The single shallow arc, in the navigation. */
export function Mark() {
  return (
    <span className={styles['mark']}>
      <svg aria-hidden="true" height="24" viewBox="0 0 24 24" width="24">
        <path d="M1.5 16.5C7 8.5 17 8.5 22.5 16.5" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="2.6" />
      </svg>
      <span className={styles['unseen']}>Standfirst</span>
    </span>
  )
}
