/**
 * A `ref` for a part of a screen in which controls come and go. When the one that was pressed is gone, or cannot be pressed again, the
 * browser forgets where somebody was who works by keys or by ear; it goes to what stands beside it now, or else to the part around it.
 */
export function keepsFocus(part: HTMLElement | null): (() => void) | undefined {
  if (!part) return undefined
  let last: { control: HTMLElement; around: readonly HTMLElement[] } | null = null

  const note = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target !== part) last = { control: target, around: partsAround(target, part) }
  }
  const look = () => {
    if (!last || document.activeElement !== document.body) return
    const { control, around } = last
    const isGone = !control.isConnected
    if (!isGone && !control.matches(':disabled')) return
    const beside = around[0]?.isConnected ? around[0].querySelector<HTMLElement>(ENABLED) : null
    // What is only busy comes back to where it stands.
    const next = beside ?? (isGone ? around.find((one) => one.isConnected && one.matches(PART)) : null)
    if (!next) return
    if (next.matches(PART)) next.tabIndex = -1
    next.focus({ preventScroll: true })
  }
  // After whatever else puts the focus somewhere.
  const observer = new MutationObserver(() => requestAnimationFrame(look))
  part.addEventListener('focusin', note)
  observer.observe(part, { attributeFilter: ['disabled'], childList: true, subtree: true })
  return () => {
    part.removeEventListener('focusin', note)
    observer.disconnect()
  }
}

const ENABLED = 'button:enabled, a[href], input:enabled'
const PART = 'section, main, fieldset'

/** From the nearest to the part itself. */
function partsAround(control: HTMLElement, part: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one = control.parentElement; one; one = one === part ? null : one.parentElement) around.push(one)
  return around
}
