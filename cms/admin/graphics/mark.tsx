import styles from './graphics.module.css'

/** The arc as a small bridge, in the navigation. */
export function Mark() {
  return (
    <span className={styles['mark']}>
      <svg aria-hidden="true" height="24" viewBox="0 0 24 24" width="24">
        <path d="M2 9C7 4 17 4 22 9" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="2.4" />
        <path d="M2 20h20M6 20v-5M18 20v-5M12 20v-6" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.6" />
      </svg>
      <span className={styles['unseen']}>Standfirst</span>
    </span>
  )
}
