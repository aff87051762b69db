'use client'
import type { KeyboardEvent } from 'react'
import type { Frame, Point } from '../../../editorial/crops.ts'
import { percent, shapeOf } from '../placed-over-picture.ts'
import { useDragOverPicture, type Drag } from '../use-drag-over-picture.client.ts'
import styles from './crops.module.css'

type Props = {
  source: { src: string; srcSet: string }
  frame: Frame
  focalPoint: Point
  labels: { picture: string; point: string }
  isFixed: boolean
  onChange(point: Point): void
  onKey(event: KeyboardEvent): void
}

/** The whole picture with the point that matters most, which goes where one clicks. */
export function FocusedPicture({ source, frame: size, focalPoint, labels, isFixed, onChange, onKey }: Props) {
  const { frame, drag, handlers } = useDragOverPicture<'point'>({
    start: () => (isFixed ? null : 'point'),
    end: ({ to }) => onChange(inside(to)),
  })
  const { x, y } = shownPoint(drag, focalPoint)
  return (
    <section
      aria-label={labels.picture}
      className={styles['frame']}
      data-fixed={isFixed}
      data-focus=""
      ref={frame}
      style={shapeOf(size.width / size.height)}
      {...handlers}
    >
      <img alt="" draggable={false} sizes="(min-width: 64rem) 50vw, 96vw" {...source} />
      <button
        aria-label={labels.point}
        className={styles['point']}
        onKeyDown={onKey}
        style={{ left: percent(x), top: percent(y) }}
        type="button"
      />
    </section>
  )
}

function shownPoint(drag: Drag<'point'> | null, focalPoint: Point): Point {
  return drag ? inside(drag.to) : focalPoint
}

function inside({ x, y }: Point): Point {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) }
}
