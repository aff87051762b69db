'use client'
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { ChosenPhotos } from './chosen-photos.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import styles from './photo-collections.module.css'
import type { ChosenActs } from './use-chosen-acts.client.ts'

type Props = { chosen: ChosenPhotos; acts: ChosenActs; total: number; children: ReactNode }

/**
 * Around the cards of a collection: a card, or all the chosen ones with it, is dragged before another, and Alt with an arrow key moves it
 * by one. Heard here, so that no card is drawn again for it.
 */
export function OrderByHand({ chosen, acts, total, children }: Props) {
  const { language } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number[] | null>(null)
  const [said, setSaid] = useState('')

  function start(event: DragEvent): void {
    const at = placeOf(event.target)
    const photo = at === null ? undefined : chosen.seen().get(at)
    if (!photo) return
    event.dataTransfer.effectAllowed = 'move'
    setDragged(chosen.all().has(photo.id) ? chosen.inOrder() : [photo.id])
  }

  function over(event: DragEvent): void {
    if (dragged !== null && placeOf(event.target) !== null) event.preventDefault()
  }

  function drop(event: DragEvent): void {
    const at = placeOf(event.target)
    if (dragged === null || at === null || !(event.target instanceof Element)) return
    event.preventDefault()
    const card = event.target.closest('[data-at]')?.getBoundingClientRect()
    const isBehind = card !== undefined && event.clientX > card.left + card.width / 2
    const before = firstLeft(isBehind ? at + 1 : at, dragged)
    if (before !== undefined) void acts.order(dragged, { before })
    setDragged(null)
  }

  /** The first photo from a place on that is not moved itself; null behind the last, undefined where it is not read yet. */
  function firstLeft(from: number, moved: readonly number[]): number | null | undefined {
    for (let at = from; at < total; at += 1) {
      const photo = chosen.seen().get(at)
      if (!photo) return undefined
      if (!moved.includes(photo.id)) return photo.id
    }
    return null
  }

  async function key(event: KeyboardEvent): Promise<void> {
    const at = placeOf(event.target)
    const step = event.altKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined
    const photo = at === null ? undefined : chosen.seen().get(at)
    if (step === undefined || at === null || !photo || acts.busy) return
    event.preventDefault()
    const to = at + step
    if (to < 0 || to >= total) return
    await acts.order([photo.id], step < 0 ? 'earlier' : 'later')
    place.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)?.focus()
    setSaid(fill(COLLECTIONS_WORDS[language].nowAt, { title: photo.title, at: to + 1 }))
  }

  return (
    // What is dragged and pressed are the links in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragEnd={() => setDragged(null)}
      onDragOver={over}
      onDragStart={start}
      onDrop={drop}
      onKeyDown={(event) => void key(event)}
      ref={place}
    >
      {children}
      <output className={styles['unseen']}>{said}</output>
    </div>
  )
}

function placeOf(target: EventTarget): number | null {
  const at = target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : undefined
  return at === null || at === undefined ? null : Number(at)
}
