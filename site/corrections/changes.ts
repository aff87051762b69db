import { diffArrays, diffWordsWithSpace } from 'diff'
import { shownIn, type PrintedBlock } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { textOfBlock } from '../../editorial/text-of-block.ts'

/** A run of words that stayed, was taken out or put in. */
export type Run = { kind: 'same' | 'removed' | 'added'; text: string }

/** A line of the page that changed, word by word. */
export type Change = Run[]

/** Everything readers read on the page, line by line, that is not the same before and after. */
export function changesBetween(before: ArticleContent, after: ArticleContent): Change[] {
  return changesOfLines(linesOf(before), linesOf(after))
}

/** The lines that are not the same before and after. */
export function changesOfLines(before: readonly string[], after: readonly string[]): Change[] {
  const parts = diffArrays([...before], [...after])
  const changes: Change[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    if (!part || (!part.added && !part.removed)) continue
    const next = parts[at + 1]
    if (part.removed && next?.added) {
      changes.push(...pairs(part.value, next.value))
      at += 1
    } else changes.push(...part.value.map((text) => [{ kind: part.added ? ('added' as const) : ('removed' as const), text }]))
  }
  return changes
}

/** Lines that took each other's place, the first with the first; what is left over was taken out or put in whole. */
function pairs(removed: readonly string[], added: readonly string[]): Change[] {
  const count = Math.max(removed.length, added.length)
  return Array.from({ length: count }, (_line, at) => runsBetween(removed[at] ?? '', added[at] ?? ''))
}

function runsBetween(before: string, after: string): Change {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: LONGEST_EDIT })
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** Beyond this many changed words two lines are shown whole: nobody reads them word by word, and comparing takes long. */
const LONGEST_EDIT = 500

function linesOf({ headline, standfirst, leadPhoto, body, bylines }: ArticleContent): string[] {
  return [
    headline,
    standfirst,
    ...(leadPhoto ? [leadPhoto.caption, leadPhoto.alt, leadPhoto.credit] : []),
    ...body.flatMap(linesOfBlock),
    ...bylines.map(({ person }) => [person.name, ...person.offices].join(', ')),
  ]
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function linesOfBlock(block: PrintedBlock): string[] {
  return [textOfBlock(block), ...shownIn([block]).photos.flatMap(({ caption, alt, credit }) => [caption, alt, credit])]
}
