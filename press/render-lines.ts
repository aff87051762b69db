import { widthOf, type Weight } from './render-type.ts'

export type SetText = { lines: string[]; size: number; leading: number }

type Box = { width: number; height: number; weight: Weight; sizes: readonly number[] }

/** In ems, from line to line: the two marks on a capital clear the dot and the tail of the line above. */
export const LEADING = 1.4

/** The text in the largest of the sizes that fits the box, its lines about equally long; cut with … where even the smallest does not. */
export function setText(text: string, { width, height, weight, sizes }: Box): SetText {
  const smallest = sizes.at(-1) ?? 24
  for (const size of sizes) {
    const lines = breakLines(text, { width, size, weight })
    if (lines.length * size * LEADING <= height && !lines.some(isBrokenWord)) {
      return { lines: balance(lines, { text, width, size, weight }), size, leading: size * LEADING }
    }
  }
  const most = Math.max(1, Math.floor(height / (smallest * LEADING)))
  const lines = breakLines(text, { width, size: smallest, weight })
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${cut(lines[most - 1] ?? '')}…`]
  return { lines: kept.map(withoutBreak), size: smallest, leading: smallest * LEADING }
}

type Measure = { width: number; size: number; weight: Weight }

/** Marks a line that ends inside a word, which only happens to a word longer than a line. */
const BROKEN = '\u00ad'

function breakLines(text: string, { width, size, weight }: Measure): string[] {
  const most = width / size
  const lines: string[] = []
  let line = ''
  let taken = 0
  const add = (piece: string, ems: number) => {
    line += piece
    taken += ems
  }
  const end = (mark = '') => {
    lines.push(line + mark)
    line = ''
    taken = 0
  }
  for (const word of text.split(' ')) {
    const ems = emsOf(word, weight)
    const space = emsOf(' ', weight)
    if (line !== '' && taken + space + ems <= most) {
      add(` ${word}`, space + ems)
      continue
    }
    if (line !== '') end()
    if (ems <= most) {
      add(word, ems)
      continue
    }
    for (const character of word) {
      if (line !== '' && taken + emsOf(character, weight) > most) end(BROKEN)
      add(character, emsOf(character, weight))
    }
  }
  return line === '' ? lines : [...lines, line]
}

const MOST_KNOWN = 10_000
const known = new Map<string, number>()

/** How wide a word is, in ems: measured once, for every size that is tried. */
function emsOf(word: string, weight: Weight): number {
  const key = `${weight} ${word}`
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const ems = widthOf(word, { size: 100, weight }) / 100
  known.set(key, ems)
  return ems
}

/** As many lines, each as short as it may be without making one more. */
function balance(lines: string[], { text, width, size, weight }: Measure & { text: string }): string[] {
  let [narrow, wide] = [width / 2, width]
  let best = lines
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    const tried = breakLines(text, { width: middle, size, weight })
    if (tried.length <= lines.length && !tried.some(isBrokenWord)) {
      best = tried
      wide = middle
    } else narrow = middle
  }
  return best
}

function isBrokenWord(line: string): boolean {
  return line.endsWith(BROKEN)
}

function withoutBreak(line: string): string {
  return line.replace(BROKEN, '')
}

function cut(line: string): string {
  return withoutBreak(line).replace(/[\s.,;:–-]*\S?\S?$/u, '')
}
