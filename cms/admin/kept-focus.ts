/**
 * A `ref` for a part of a screen in which controls come and go. When the one that was pressed is gone, or cannot be pressed again, the
 * browser forgets where somebody was who works by keys or by ear; it goes to what stands beside it now, or else to the part around it.
 */
export function keepsFocus(part: HTMLElement | null): (() => void) | undefined {
  return keep(part, { isBesideWanted: true })
}

/** The same where what stands beside it is an act of its own, such as one that nobody takes back: the focus goes to the part. */
export function keepsFocusInPart(part: HTMLElement | null): (() => void) | undefined {
  return keep(part, { isBesideWanted: false })
}

function keep(part: HTMLElement | null, { isBesideWanted }: { isBesideWanted: boolean }): (() => void) | undefined {
  if (!part) return undefined
  let last: { control: HTMLElement; around: readonly HTMLElement[] } | null = null

  const note = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target !== part) last = { control: target, around: partsAround(target, part) }
  }
  const look = () => {
    if (!last) return
    const { control, around } = last
    const isGone = !control.isConnected
    if (!isGone && !control.matches(':disabled')) return
    // One that cannot be pressed loses the focus a little later.
    if (document.activeElement !== document.body && document.activeElement !== control) return
    const within = around.slice(0, around.findIndex((one) => one.isConnected && one.matches(PART)) + 1)
    // What is only busy comes back to where it stands.
    const next = (isBesideWanted ? controlIn(within.slice(0, -1)) : null) ?? (isGone ? within.at(-1) : null)
    if (!next) return
    last = null
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

function controlIn(parts: readonly HTMLElement[]): HTMLElement | null {
  const [nearest] = parts.flatMap((one) => (one.isConnected ? (one.querySelector<HTMLElement>(ENABLED) ?? []) : []))
  return nearest ?? null
}

/** From the nearest to the part itself. */
function partsAround(control: HTMLElement, part: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one = control.parentElement; one; one = one === part ? null : one.parentElement) around.push(one)
  return around
}
