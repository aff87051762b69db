import { slugOf } from '../../editorial/addresses.ts'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import { textOfInlines } from '../../editorial/text-of-block.ts'

/** A heading of the body with the name that a link can lead to. */
export type NamedHeading = { block: PrintedBlock; id: string; level: 2 | 3; text: string }

/**
 * Names every heading after its words, so that a link to one holds while it is reworded elsewhere; equal ones are counted.
 * The names begin with `s-`, which no other part of a page does.
 */
export function namedHeadings(blocks: PrintedBlock[]): NamedHeading[] {
  const taken = new Map<string, number>()
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const text = textOfInlines(block.inlines).trim()
    const name = `s-${slugOf(text) || 'part'}`
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return [{ block, id: count === 1 ? name : `${name}--${count}`, level: block.level, text }]
  })
}
