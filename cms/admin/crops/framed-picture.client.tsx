'use client'
import type { KeyboardEvent } from 'react'
import { boxOfRectangle, type CropName, type Frame, type Point, type Rectangle } from '../../../editorial/crops.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { percent, placed, shapeOf } from '../placed-over-picture.ts'
import { useDragOverPicture, type Drag } from '../use-drag-over-picture.client.ts'
import { movedCrop, pulledCrop, type Corner } from './crop-moves.ts'
import styles from './crops.module.css'

type Props = {
  source: { src: string; srcSet: string }
  name: CropName
  frame: Frame
  crop: Rectangle
  focalPoint: Point
  labels: { picture: string; frame: string }
  /** Nobody but those who may write it drags it. */
  isFixed: boolean
  /** While it is dragged, for the previews. */
  onDrag(crop: Rectangle | null): void
  onChange(crop: Rectangle): void
  onKey(event: KeyboardEvent): void
}

type Held = Corner | 'whole'

const CORNERS = ['nw', 'ne', 'sw', 'se'] as const

/** The picture, dark where the crop leaves it out; the frame is one button, with a corner at each of its corners. */
export function FramedPicture(props: Props) {
  const { source, name, frame: size, crop, focalPoint, labels, isFixed, onDrag, onChange, onKey } = props
  const { frame, drag, handlers } = useDragOverPicture<Held>({
    start: ({ target }) => (isFixed ? null : heldAt(target)),
    end: (ended) => {
      onDrag(null)
      if (ended.isMoved) onChange(cropAfter(ended))
    },
  })

  function cropAfter({ what, from, to }: Drag<Held>): Rectangle {
    const by = { x: (to.x - from.x) * size.width, y: (to.y - from.y) * size.height }
    return what === 'whole' ? movedCrop(crop, { by, frame: size }) : pulledCrop(crop, { corner: what, by, name, frame: size })
  }

  const shown = drag?.isMoved ? cropAfter(drag) : crop
  const box = boxOfRectangle(shown, size)
  return (
    <section
      aria-label={labels.picture}
      className={styles['frame']}
      data-fixed={isFixed}
      ref={frame}
      style={shapeOf(size.width / size.height)}
      {...handlers}
      onPointerMove={(event) => {
        handlers.onPointerMove(event)
        if (drag?.isMoved) onDrag(cropAfter(drag))
      }}
    >
      <img alt="" draggable={false} sizes="(min-width: 64rem) 50vw, 96vw" {...source} />
      <span aria-hidden="true" className={styles['dark']} style={{ clipPath: outside(box) }} />
      <span aria-hidden="true" className={styles['focus']} style={{ left: percent(focalPoint.x), top: percent(focalPoint.y) }} />
      <button aria-label={labels.frame} className={styles['crop']} data-crop={name} onKeyDown={onKey} style={placed(box)} type="button">
        {!isFixed && CORNERS.map((corner) => <span aria-hidden="true" className={styles['corner']} data-corner={corner} key={corner} />)}
      </button>
    </section>
  )
}

function heldAt(target: Element): Held | null {
  const corner = target.closest('[data-corner]')?.getAttribute('data-corner')
  return CORNERS.find((one) => one === corner) ?? (target.closest('[data-crop]') ? 'whole' : null)
}

/** All of the picture with the box cut out of it. */
function outside({ x, y, w, h }: HeadBox): string {
  const [left, top, right, bottom] = [x, y, x + w, y + h].map(percent)
  const inner = `${left} ${top}, ${right} ${top}, ${right} ${bottom}, ${left} ${bottom}, ${left} ${top}`
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${inner})`
}
