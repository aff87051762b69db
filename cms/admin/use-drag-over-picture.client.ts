'use client'
import { useRef, useState, type PointerEvent } from 'react'

/** In parts of the picture, from its upper left corner. */
export type Point = { x: number; y: number }

export type Drag<What> = { what: What; from: Point; to: Point; isMoved: boolean }

/** Pixels that a hand moves without meaning to. */
const STILL = 5

/**
 * What a mouse, a pen or a finger drags over a picture. `start` says what it took hold of, or null where nothing is dragged; `end` is told
 * of what it let go of.
 */
export function useDragOverPicture<What>({
  start,
  end,
}: {
  start: (event: PointerEvent<HTMLElement> & { target: Element }) => What | null
  end: (drag: Drag<What>) => void
}) {
  const frame = useRef<HTMLElement>(null)
  const [drag, setDrag] = useState<Drag<What> | null>(null)

  function pointAt({ clientX, clientY }: PointerEvent): Point {
    const { left = 0, top = 0, width = 1, height = 1 } = frame.current?.getBoundingClientRect() ?? {}
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  return {
    frame,
    drag,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>): void {
        if (event.button !== 0 || !isOnElement(event)) return
        const what = start(event)
        if (what === null) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const from = pointAt(event)
        setDrag({ what, from, to: from, isMoved: false })
      },
      onPointerMove(event: PointerEvent<HTMLElement>): void {
        if (!drag) return
        const to = pointAt(event)
        const { width = 1, height = 1 } = frame.current?.getBoundingClientRect() ?? {}
        const far = Math.hypot((to.x - drag.from.x) * width, (to.y - drag.from.y) * height)
        setDrag({ ...drag, to, isMoved: drag.isMoved || far > STILL })
      },
      onPointerUp(): void {
        if (!drag) return
        setDrag(null)
        end(drag)
      },
      onPointerCancel(): void {
        setDrag(null)
      },
    },
  }
}

function isOnElement(event: PointerEvent<HTMLElement>): event is PointerEvent<HTMLElement> & { target: Element } {
  return event.target instanceof Element
}
