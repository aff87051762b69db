import type { CSSProperties } from 'react'
import type { HeadBox } from '../../editorial/head-rows.ts'
import { renditionWidths } from '../../editorial/renditions.ts'

/** A box of a picture, over it. */
export function placed({ x, y, w, h }: HeadBox) {
  return { left: percent(x), top: percent(y), width: percent(w), height: percent(h) }
}

/** For the stylesheet, which makes the frame no higher than the window. */
export function shapeOf(aspect: number): CSSProperties {
  const shape: Record<`--${string}`, number> = { '--aspect': aspect }
  return shape
}

/** Renditions, which are upright and which every browser shows; the original may be neither. */
export function sourceOf(hash: string, width: number): { src: string; srcSet: string } {
  const widths = renditionWidths(width)
  const address = (one: number) => `/preview/media/${hash}/${one}.webp`
  return { src: address(widths.at(-1) ?? width), srcSet: widths.map((one) => `${address(one)} ${one}w`).join(', ') }
}

export function percent(fraction: number): string {
  return `${fraction * 100}%`
}
