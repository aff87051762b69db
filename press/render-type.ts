import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, type Font } from 'opentype.js/dist/opentype.mjs'

export type Weight = 400 | 600

/** The magazine's own faces, read from files that come with it: no machine's fonts are asked (docs/decisions/0007). */
const FILES = 'node_modules/@fontsource/literata/files'

/** A character is drawn from the first subset that has it. */
const SUBSETS = ['latin', 'vietnamese']

const OPTIONS = { kerning: true, features: { liga: false, rlig: false } }

const faces = new Map<Weight, Font[]>()

/** Text as it can be drawn: marks composed, no controls, single spaces, nothing that the faces do not have. */
export function drawableText(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
  const known = Array.from(spaced).filter((character) => faceOf(character, 400))
  // A no-break space stays one.
  return known.join('').replace(/ {2,}/g, ' ').trim()
}

export function widthOf(text: string, { size, weight }: { size: number; weight: Weight }): number {
  return runsOf(text, weight).reduce((width, { face, run }) => width + face.getAdvanceWidth(run, size, OPTIONS), 0)
}

/** The outlines of one line as the `d` of an SVG path. What was typed stays shapes, so that no text ever becomes markup. */
export function outlineOf(text: string, { x, y, size, weight }: { x: number; y: number; size: number; weight: Weight }): string {
  let begin = x
  const parts: string[] = []
  for (const { face, run } of runsOf(text, weight)) {
    for (const { type, ...at } of face.getPath(run, begin, y, size, OPTIONS).commands) {
      const points = [at.x1, at.y1, at.x2, at.y2, at.x, at.y].filter((point) => point !== undefined)
      parts.push(type + points.map((point) => point.toFixed(2)).join(' '))
    }
    begin += face.getAdvanceWidth(run, size, OPTIONS)
  }
  return parts.join('')
}

function runsOf(text: string, weight: Weight): { face: Font; run: string }[] {
  const runs: { face: Font; run: string }[] = []
  for (const character of text) {
    const face = faceOf(character, weight)
    const last = runs.at(-1)
    if (!face) continue
    if (last?.face === face) last.run += character
    else runs.push({ face, run: character })
  }
  return runs
}

function faceOf(character: string, weight: Weight): Font | undefined {
  return facesOf(weight).find((face) => face.charToGlyphIndex(character) !== 0)
}

function facesOf(weight: Weight): Font[] {
  const read = faces.get(weight)
  if (read) return read
  const made = SUBSETS.map((subset) => {
    const { buffer, byteOffset, length } = readFileSync(
      path.resolve(/* turbopackIgnore: true */ FILES, `literata-${subset}-${weight}-normal.woff`),
    )
    return parse(Uint8Array.from(new Uint8Array(buffer, byteOffset, length)).buffer)
  })
  faces.set(weight, made)
  return made
}
