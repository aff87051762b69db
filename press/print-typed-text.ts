import type { PrintedInline, PrintedListItem, PrintedTextBlock } from '../editorial/printed-body.ts'

const BULLET = /^\s*[-•*]\s+/
const NUMBER = /^\s*\d{1,3}[.)]\s+/

/**
 * Text as it is typed into a plain field: an empty line ends a paragraph, lines that begin with “- ” or “1. ” are a list,
 * any other line is a line of its own.
 */
export function printTypedText(typed: string): PrintedTextBlock[] {
  const blocks: PrintedTextBlock[] = []
  for (const part of typed.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    for (const { kind, lines } of runsOf(part.split(/\r?\n/).filter((line) => line.trim() !== ''))) {
      if (kind === 'words') blocks.push({ kind: 'paragraph', inlines: lines.flatMap(asLine) })
      else blocks.push({ kind: 'list', ordered: kind === 'number', items: lines.map(asItem) })
    }
  }
  return blocks
}

type Run = { kind: 'words' | 'bullet' | 'number'; lines: string[] }

/** Lines of one kind that stand together. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    const kind = BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : 'words'
    const last = runs.at(-1)
    const words = line.replace(kind === 'bullet' ? BULLET : kind === 'number' ? NUMBER : /^/, '').trim()
    if (last?.kind === kind) last.lines.push(words)
    else runs.push({ kind, lines: [words] })
  }
  return runs
}

function asLine(words: string, position: number): PrintedInline[] {
  const text: PrintedInline = { kind: 'text', text: words, bold: false, italic: false }
  return position === 0 ? [text] : [{ kind: 'break' }, text]
}

function asItem(words: string): PrintedListItem {
  return { inlines: asLine(words, 0), list: null }
}
