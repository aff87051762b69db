'use client'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { ChosenPhotos } from '../photo-collections/chosen-photos.ts'
import { ChoosePhoto } from '../photo-collections/choose-photo.client.tsx'
import { useWords } from '../use-words.client.ts'
import { LibraryCard } from './library-card.client.tsx'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'
import type { LibraryPhoto } from './use-library.client.ts'

/** Pixels of a card with the space around it. */
const NARROWEST = 168
const HEIGHT = 216

type Props = {
  total: number
  photos: ReadonlyMap<number, LibraryPhoto>
  need(from: number, to: number): void
  /** Where photos may be chosen: which are. */
  chosen: ChosenPhotos | null
}

/** The photos in rows, of which only those near the window are in the page: ten thousand scroll like a hundred. */
export function LibraryGrid({ total, photos, need, chosen }: Props) {
  const { language } = useWords()
  const list = useRef<HTMLElement>(null)
  const [columns, setColumns] = useState(4)
  const [top, setTop] = useState(0)
  const wanted = useRef<number | null>(null)
  // React's compiler is not in use here; what it would hand on from this is called while drawing, never kept.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: Math.ceil(total / columns),
    estimateSize: () => HEIGHT,
    // Every row more is a longer frame where somebody scrolls fast.
    overscan: 1,
    scrollMargin: top,
    // A row too late by a frame is better than a frame too late.
    useFlushSync: false,
  })
  const seen = rows.getVirtualItems()
  const first = (seen[0]?.index ?? 0) * columns
  const last = Math.min(total, ((seen.at(-1)?.index ?? 0) + 1) * columns) - 1

  useEffect(() => {
    const element = list.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      setColumns(Math.max(1, Math.floor(element.clientWidth / NARROWEST)))
      setTop(element.getBoundingClientRect().top + window.scrollY)
    })
    observer.observe(element)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (last >= 0) need(first, last)
  }, [first, last, need])

  // The card that a key leads to may have to be drawn before it can be focused.
  useEffect(() => {
    if (wanted.current === null) return
    const card = list.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"]`)
    if (!card) return
    card.focus()
    wanted.current = null
  })

  function key(event: KeyboardEvent): void {
    const at = placeOf(event.target)
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key]
    if (at === null || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const to = Math.max(0, Math.min(total - 1, at + step))
    wanted.current = to
    const card = list.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)
    if (card) card.focus()
    rows.scrollToIndex(Math.floor(to / columns))
  }

  return (
    // The keys of the links in it are heard here, so that a card need not be drawn again for them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={LIBRARY_WORDS[language].photos}
      className={styles['grid']}
      onKeyDown={key}
      ref={list}
      style={{ blockSize: rows.getTotalSize() }}
    >
      {seen.map((row) => (
        <ul
          className={styles['row']}
          key={row.key}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${row.start - top}px)` }}
        >
          {Array.from({ length: Math.min(columns, total - row.index * columns) }, (_, at) => row.index * columns + at).map((at) => (
            <li key={at}>
              <LibraryCard at={at} photo={photos.get(at)} />
              {chosen && photos.has(at) && (
                <ChoosePhoto at={at} chosen={chosen} id={photos.get(at)?.id ?? 0} title={photos.get(at)?.title ?? ''} />
              )}
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

function placeOf(target: EventTarget): number | null {
  const at = target instanceof Element ? target.getAttribute('data-at') : null
  return at === null ? null : Number(at)
}
