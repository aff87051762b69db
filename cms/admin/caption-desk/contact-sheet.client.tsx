'use client'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '../use-words.client.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import type { DeskPhoto } from './desk-photo.ts'
import type { Draft } from './drafts.ts'
import { SheetCard } from './sheet-card.client.tsx'

type Props = {
  photos: readonly DeskPhoto[]
  drafts: ReadonlyMap<number, Draft>
  selected: ReadonlySet<number>
  /** The picture to come back to. */
  last: number | null
  onOpen(photo: number): void
  onSelect(photo: number): void
}

/** Pictures side by side; the arrow keys go from one to the next as they stand on the screen. */
export function ContactSheet({ photos, drafts, selected, last, onOpen, onSelect }: Props) {
  const { language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState<number | null>(last)
  const at = Math.max(
    0,
    photos.findIndex(({ id }) => id === current),
  )

  useEffect(() => {
    // Back from one picture, the cursor is where it was.
    if (last !== null) list.current?.querySelector<HTMLElement>(`[data-photo="${last}"] button`)?.focus()
  }, [last])

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const cards = [...(list.current?.children ?? [])]
    const next = nextOf(event.key, { at, cards })
    const photo = photos[at]
    if (next !== null) cards[next]?.querySelector('button')?.focus()
    else if (event.key === ' ' && photo) onSelect(photo.id)
    else return
    event.preventDefault()
  }

  return (
    <ul aria-label={words.sheet} className={styles['sheet']} ref={list}>
      {photos.map((photo, index) => (
        <SheetCard
          hasDraft={drafts.has(photo.id)}
          isCurrent={index === at}
          isSelected={selected.has(photo.id)}
          key={photo.id}
          onFocus={() => setCurrent(photo.id)}
          onKey={key}
          onOpen={() => onOpen(photo.id)}
          onSelect={() => onSelect(photo.id)}
          photo={photo}
        />
      ))}
    </ul>
  )
}

/** Up and down to what stands above and below it; null where the key is another. */
function nextOf(key: string, { at, cards }: { at: number; cards: readonly Element[] }): number | null {
  const last = cards.length - 1
  const columns = columnsIn(cards)
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: last,
  }
  const step = steps[key]
  if (step === undefined) return null
  return step < 0 || step > last ? at : step
}

function columnsIn(cards: readonly Element[]): number {
  const top = cards[0]?.getBoundingClientRect().top
  const next = cards.findIndex((card) => card.getBoundingClientRect().top !== top)
  return next < 0 ? Math.max(1, cards.length) : next
}
