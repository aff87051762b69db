'use client'
import type { KeyboardEvent } from 'react'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { placed, shapeOf } from '../placed-over-picture.ts'
import { useDragOverPicture, type Drag } from '../use-drag-over-picture.client.ts'
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

type Held = { kind: 'draw' | 'move' | 'resize'; id: string | null; box: HeadBox | null }

/** The picture with a box over each marked head; mouse, pen and finger alike, and every box a button for the keyboard. */
export function MarkedPicture(props: Props) {
  const { source, aspect, label, heads, selected, isMarking, onSelect, onAdd, onChange, onKey } = props
  const { frame, drag, handlers } = useDragOverPicture<Held>({ start, end })

  function start({ target }: { target: Element }): Held | null {
    const id = target.closest('[data-head]')?.getAttribute('data-head') ?? null
    const head = heads.find((one) => one.id === id)
    if (head) onSelect(head.id)
    if (!isMarking) return null
    const isCorner = target.closest('[data-corner]') !== null
    return { kind: head ? (isCorner ? 'resize' : 'move') : 'draw', id, box: head?.box ?? null }
  }

  function end(ended: Drag<Held>): void {
    const { kind, id } = ended.what
    const box = boxOf(ended)
    if (id !== null && box && ended.isMoved) onChange(id, box)
    if (kind !== 'draw') return
    const usual = usualSize(heads.find((one) => one.id === selected)?.box ?? heads.at(-1)?.box, aspect)
    if (!ended.isMoved) onAdd(boxAround(ended.from, usual))
    else if (box) onAdd(box)
  }

  const drawn = drag?.what.kind === 'draw' && drag.isMoved ? boxOf(drag) : null
  return (
    <section aria-label={label} className={styles['frame']} data-marking={isMarking} ref={frame} style={shapeOf(aspect)} {...handlers}>
      <img alt="" draggable={false} sizes="(min-width: 64rem) 60vw, 96vw" {...source} />
      {heads.map((head) => {
        const box = drag && drag.what.id === head.id && drag.isMoved ? (boxOf(drag) ?? head.box) : head.box
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

function boxOf({ what: { kind, box }, from, to }: Drag<Held>): HeadBox | null {
  if (kind === 'draw' || !box) return drawnBetween(from, to)
  const by = { x: to.x - from.x, y: to.y - from.y }
  return kind === 'move' ? movedBy(box, by) : resizedBy(box, by)
}
