/** The bridge: one shallow arc, the magazine's only ornament. Says nothing to a screen reader. */
export function Arc() {
  return (
    <svg className="arc" viewBox="0 0 120 11" aria-hidden="true" focusable="false">
      <path d="M1 10C36 -2 84 -2 119 10" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
