/** The bridge: one shallow arc, the magazine's only ornament. Says nothing to a screen reader. */
export function Arc() {
  return (
    <svg className="arc" viewBox="0 0 96 12" aria-hidden="true" focusable="false">
      <path d="M1 11C26 -1.6 70 -1.6 95 11" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
