'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import type { CropName, Frame, HandSetCrops, Point } from '../../../editorial/crops.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { handSetOf } from '../../../press/hand-set-crops.ts'

const MOST_STEPS = 100

type Step = { crops: HandSetCrops; focalPoint: Point }

/** The picture in the form with its focal point and crops; each change can be taken back until the page is left. */
export function useCropsInForm(path: string) {
  const { dispatchFields, getField, setModified } = useForm()
  // As texts, which are the same as long as what they say is.
  const picture = useFormFields(([fields]) =>
    pictureIn(fields['hash']?.value, fields['uprightWidth']?.value, fields['uprightHeight']?.value),
  )
  const point = useFormFields(([fields]) => `${shareOf(fields['focalX']?.value)} ${shareOf(fields['focalY']?.value)}`)
  const said = useFormFields(([fields]) => JSON.stringify(fields[path]?.value ?? null))
  const before = useRef<Step[]>([])
  const [steps, setSteps] = useState(0)
  const crops = useMemo(() => handSetOf({ crops: JSON.parse(said) }), [said])
  const focalPoint = useMemo(() => pointIn(point), [point])
  const [hash = '', width = '0', height = '0'] = picture.split(' ')
  const frame = useMemo((): Frame => ({ width: Number(width), height: Number(height) }), [width, height])

  function write(next: Step): void {
    const values = {
      [path]: Object.keys(next.crops).length === 0 ? null : next.crops,
      focalX: Math.round(next.focalPoint.x * 100),
      focalY: Math.round(next.focalPoint.y * 100),
    }
    for (const [name, value] of Object.entries(values)) {
      if (JSON.stringify(getField(name)?.value ?? null) === JSON.stringify(value)) continue
      dispatchFields({ type: 'UPDATE', path: name, value, valid: true })
    }
    setModified(true)
  }

  function step(next: Partial<Step>): void {
    before.current = [...before.current, { crops, focalPoint }].slice(-MOST_STEPS)
    setSteps(before.current.length)
    write({ crops, focalPoint, ...next })
  }

  return {
    hash,
    frame,
    focalPoint,
    crops,
    /** Null: from the focal point again. */
    setCrop(name: CropName, box: HeadBox | null): void {
      const { [name]: _old, ...others } = crops
      step({ crops: box ? { ...others, [name]: box } : others })
    },
    setFocalPoint: (next: Point): void => step({ focalPoint: next }),
    canUndo: steps > 0,
    undo(): void {
      const last = before.current.pop()
      setSteps(before.current.length)
      if (last) write(last)
    },
  }
}

/** `hash width height`; empty before the picture is stored. */
function pictureIn(hash: unknown, width: unknown, height: unknown): string {
  return typeof hash === 'string' && typeof width === 'number' && typeof height === 'number' ? `${hash} ${width} ${height}` : ''
}

function shareOf(percent: unknown): number {
  return typeof percent === 'number' ? Math.min(1, Math.max(0, percent / 100)) : 0.5
}

function pointIn(text: string): Point {
  const [x = 0.5, y = 0.5] = text.split(' ').map(Number)
  return { x, y }
}
