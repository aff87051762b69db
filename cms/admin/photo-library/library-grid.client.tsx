'use client'
import { useConfig } from '@payloadcms/ui'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { firstWidth } from '../../../editorial/renditions.ts'
import { STATE_FILLS } from '../fills.ts'
import { StateMark } from '../state-mark.tsx'
import { useWords } from '../use-words.client.ts'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'
import type { LibraryPhoto } from './use-library.client.ts'

/** Pixels of a card with the space around it. */
const NARROWEST = 168
const HEIGHT = 216

type Props = { total: number; photos: ReadonlyMap<number, LibraryPhoto>; need(from: number, to: number): void }

/** The photos in rows, of which only those near the window are in the page: ten thousand scroll like a hundred. */
export function LibraryGrid({ total, photos, need }: Props) {
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
    overscan: 3,
    scrollMargin: top,
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

  function key(event: KeyboardEvent, at: number): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const to = Math.max(0, Math.min(total - 1, at + step))
    wanted.current = to
    const card = list.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)
    if (card) card.focus()
    rows.scrollToIndex(Math.floor(to / columns))
  }

  return (
    <section aria-label={LIBRARY_WORDS[language].photos} className={styles['grid']} ref={list} style={{ blockSize: rows.getTotalSize() }}>
      {seen.map((row) => (
        <ul
          className={styles['row']}
          key={row.key}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${row.start - top}px)` }}
        >
          {Array.from({ length: Math.min(columns, total - row.index * columns) }, (_, at) => row.index * columns + at).map((at) => (
            <li key={at}>
              <LibraryCard at={at} onKey={(event) => key(event, at)} photo={photos.get(at)} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

type CardProps = { photo: LibraryPhoto | undefined; at: number; onKey(event: KeyboardEvent): void }

function LibraryCard({ photo, at, onKey }: CardProps) {
  const { config } = useConfig()
  const { words, language } = useWords()
  if (!photo) return <span aria-hidden="true" className={styles['card']} />
  return (
    <a className={styles['card']} data-at={at} href={`${config.routes.admin}/collections/photos/${photo.id}`} onKeyDown={onKey}>
      <span className={styles['thumb']}>
        <img alt="" decoding="async" loading="lazy" src={`/preview/media/${photo.hash}/${firstWidth(photo.width)}.webp`} />
      </span>
      <span className={styles['name']}>{photo.title}</span>
      <span className={styles['facts']}>
        <StateMark fill={STATE_FILLS[photo.state]}>{words.states[photo.state]}</StateMark>
        {photo.isUsed && <span>{LIBRARY_WORDS[language].isUsed}</span>}
      </span>
      <span className={styles['quiet']}>{[photo.credit, photo.takenOn].filter((text) => text !== '').join(' · ')}</span>
    </a>
  )
}
