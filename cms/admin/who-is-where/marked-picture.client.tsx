'use client'
import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { boxAround, drawnBetween, movedBy, resizedBy, usualSize } from './box-moves.ts'
import styles from './who-is-where.module.css'

/** A head as the picture shows it: its number in the order of the rows, and the whole of what is known of it, for who cannot see it. */
export type ShownHead = { id: string; box: HeadBox; number: number; label: string; kind: 'named' | 'others' | 'unnamed' }

type Props = {
  source: { src: string; srcSet: string }
  /** Width by height of the upright picture. */
  aspect: number
  label: string
  heads: readonly ShownHead[]
  selected: string | null
  /** Boxes are drawn, moved and resized; otherwise they are only chosen. */
  isMarking: boolean
  onSelect(id: string | null): void
  onAdd(box: HeadBox): void
  onChange(id: string, box: HeadBox): void
  onKey(event: KeyboardEvent, head: ShownHead): void
}

type Point = { x: number; y: number }
type Drag = { kind: 'draw' | 'move' | 'resize'; id: string | null; from: Point; to: Point; box: HeadBox | null; isMoved: boolean }

/** Pixels that a hand moves without meaning to. */
const STILL = 5

/** The picture with a box over each marked head; mouse, pen and finger alike, and every box a button for the keyboard. */
export function MarkedPicture(props: Props) {
  const { source, aspect, label, heads, selected, isMarking, onSelect, onAdd, onChange, onKey } = props
  const frame = useRef<HTMLElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)

  function pointAt({ clientX, clientY }: PointerEvent): Point {
    const { left = 0, top = 0, width = 1, height = 1 } = frame.current?.getBoundingClientRect() ?? {}
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  function begin(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    const id = event.target.closest('[data-head]')?.getAttribute('data-head') ?? null
    const head = heads.find((one) => one.id === id)
    if (head) onSelect(head.id)
    if (!isMarking) return
    const isCorner = event.target.closest('[data-corner]') !== null
    event.currentTarget.setPointerCapture(event.pointerId)
    const from = pointAt(event)
    setDrag({ kind: head ? (isCorner ? 'resize' : 'move') : 'draw', id, from, to: from, box: head?.box ?? null, isMoved: false })
  }

  function go(event: PointerEvent): void {
    if (!drag) return
    const to = pointAt(event)
    const { width = 1, height = 1 } = frame.current?.getBoundingClientRect() ?? {}
    const far = Math.hypot((to.x - drag.from.x) * width, (to.y - drag.from.y) * height)
    setDrag({ ...drag, to, isMoved: drag.isMoved || far > STILL })
  }

  function end(): void {
    if (!drag) return
    setDrag(null)
    const box = boxOf(drag)
    if (drag.id !== null && box && drag.isMoved) onChange(drag.id, box)
    if (drag.kind !== 'draw') return
    const usual = usualSize(heads.find(({ id }) => id === selected)?.box ?? heads.at(-1)?.box, aspect)
    if (!drag.isMoved) onAdd(boxAround(drag.from, usual))
    else if (box) onAdd(box)
  }

  const drawn = drag?.kind === 'draw' && drag.isMoved ? boxOf(drag) : null
  return (
    <section
      aria-label={label}
      className={styles['frame']}
      data-marking={isMarking}
      onPointerCancel={() => setDrag(null)}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      ref={frame}
      style={shapeOf(aspect)}
    >
      <img alt="" draggable={false} sizes="(min-width: 64rem) 60vw, 96vw" {...source} />
      {heads.map((head) => {
        const box = drag && drag.id === head.id && drag.isMoved ? (boxOf(drag) ?? head.box) : head.box
        return (
          <button
            aria-label={head.label}
            aria-pressed={head.id === selected}
            className={styles['head']}
            data-head={head.id}
            data-kind={head.kind}
            key={head.id}
            onClick={() => onSelect(head.id)}
            onFocus={() => onSelect(head.id)}
            onKeyDown={(event) => onKey(event, head)}
            style={placed(box)}
            type="button"
          >
            <span aria-hidden="true" className={styles['number']}>
              {head.number}
            </span>
            {isMarking && head.id === selected && <span aria-hidden="true" className={styles['corner']} data-corner="" />}
          </button>
        )
      })}
      {drawn && <span aria-hidden="true" className={styles['drawn']} style={placed(drawn)} />}
    </section>
  )
}

function boxOf({ kind, from, to, box }: Drag): HeadBox | null {
  if (kind === 'draw' || !box) return drawnBetween(from, to)
  const by = { x: to.x - from.x, y: to.y - from.y }
  return kind === 'move' ? movedBy(box, by) : resizedBy(box, by)
}

function placed({ x, y, w, h }: HeadBox) {
  return { left: percent(x), top: percent(y), width: percent(w), height: percent(h) }
}

/** For the stylesheet, which makes the frame no higher than the window. */
function shapeOf(aspect: number): CSSProperties {
  const shape: Record<`--${string}`, number> = { '--aspect': aspect }
  return shape
}

function percent(fraction: number): string {
  return `${fraction * 100}%`
}
