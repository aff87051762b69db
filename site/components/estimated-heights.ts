import type { PrintedBlock, PrintedPhoto } from '../../editorial/printed-body.ts'
import { textOfBlock } from '../../editorial/text-of-block.ts'
import type { BesideItem } from './beside-groups.ts'

/** Pixels of a desk's layout (article.css, body.css, tokens.css), guessed low for the text and high for what stands beside it. */
const TEXT = { width: 640, line: 33, letters: 70 }
const SIDE = { line: 23, letters: 32 }

export const TEXT_GAP = 24

/** Who made it and when: above the others where there is no photo to stand beside. */
export const FACTS_HEIGHT = 300

/** About how high a block of the text is at the least. */
export function blockHeight(block: PrintedBlock): number {
  const { kind } = block
  if (kind === 'paragraph' || kind === 'list') return lines(textOfBlock(block), TEXT.letters) * TEXT.line
  if (kind === 'photo' || kind === 'infographic') return pictureHeight(block.photo)
  return LOWEST[kind]
}

const LOWEST = {
  heading: 44,
  gallery: 200,
  'pull-quote': 100,
  'fact-box': 100,
  'key-figures': 100,
  timeline: 100,
  recording: 60,
  'link-card': 60,
  table: 100,
  // Nothing where its story is not live.
  'related-story': 0,
  'lost-photo': 50,
} as const satisfies Partial<Record<PrintedBlock['kind'], number>>

/** About how high something beside the text is at the most. */
export function itemHeight({ kind, named }: BesideItem): number {
  const label = 2 * SIDE.line
  const offices = kind === 'person' ? named.offices.reduce((sum, office) => sum + lines(office, SIDE.letters), 0) : 0
  const date = kind === 'event' ? 1 : 0
  return label + (lines(named.name, SIDE.letters) + offices + date) * SIDE.line
}

function pictureHeight({ width, height }: PrintedPhoto): number {
  return Math.min((TEXT.width * height) / width, 600)
}

function lines(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.length / letters))
}
