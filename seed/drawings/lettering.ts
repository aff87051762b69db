import { letterforms } from './letterforms.ts'
import { n, repeat, shape } from './marks.ts'

export type Lettering = { x: number; y: number; size: number; fill: string; align?: 'start' | 'middle' | 'end' }

const EM = 500

/** One line of text cut as outlines, its baseline at `y`. Refuses letters that were never cut, rather than leave a gap. */
export function lettering(text: string, { x, y, size, fill, align = 'start' }: Lettering): string {
  const scale = size / EM
  const width = widthOf(text, size)
  let at = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width
  return Array.from(text.normalize('NFC'))
    .map((letter) => {
      const [advance, outline] = formOf(letter)
      const cutOut = `<g transform="translate(${n(at)} ${n(y)}) scale(${scale})">${shape(outline, fill)}</g>`
      at += advance * scale
      return outline === '' ? '' : cutOut
    })
    .join('')
}

/** Several lines, `leading` apart, the first baseline at `y`. */
export function letteredLines(lines: readonly string[], { leading, ...at }: Lettering & { leading: number }): string {
  return repeat(lines.length, (index) => lettering(lines[index] ?? '', { ...at, y: at.y + index * leading }))
}

export function widthOf(text: string, size: number): number {
  return Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + formOf(letter)[0], 0) * (size / EM)
}

function formOf(letter: string): readonly [number, string] {
  const form = letterforms[letter]
  if (form === undefined) throw new Error(`The letter “${letter}” has no outline in seed/drawings/letterforms.ts.`)
  return form
}
