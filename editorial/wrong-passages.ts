import { linesOfArticle, textOfLine, type LinePlace, type PrintedLine, type RecordRef } from './printed-lines.ts'
import type { ArticleContent } from './publication.ts'
import { findWrong, markedRuns, type MarkedRun, type WrongWords } from './wrong-words.ts'

/** A line of a page that says the wrong words: before and after, and the record they come from where they are not the article's own. */
export type WrongPassage = { place: LinePlace; runs: MarkedRun[]; record: RecordRef | null }

/**
 * Every line of the page that says them, each once. `typed`: what the article says of its photos and events itself; there a
 * caption is its own, and elsewhere the photo's.
 */
export function wrongPassages(
  content: ArticleContent,
  { words, typed }: { words: WrongWords; typed: ReadonlySet<string> },
): WrongPassage[] {
  const passages = new Map<string, WrongPassage>()
  for (const line of linesOfArticle(content)) {
    const text = textOfLine(line)
    if (findWrong(text, words).length === 0) continue
    for (const record of sourcesOf(line, { words, typed })) {
      const key = JSON.stringify([line.place, record, text])
      if (!passages.has(key)) passages.set(key, { place: line.place, runs: markedRuns(text, words), record })
    }
  }
  return [...passages.values()]
}

/** Whether the page says them at all. */
export function saysWrongWords(content: ArticleContent, words: WrongWords): boolean {
  return linesOfArticle(content).some((line) => findWrong(textOfLine(line), words).length > 0)
}

/** Whose the wrong words of a line are: the article's own, a record's, or both where it says them more than once. */
function sourcesOf(line: PrintedLine, { words, typed }: { words: WrongWords; typed: ReadonlySet<string> }): (RecordRef | null)[] {
  const sources = new Map<string, RecordRef | null>()
  for (const { from, to } of findWrong(textOfLine(line), words)) {
    let at = 0
    let source: RecordRef | null = null
    for (const { text, record, maybeTyped } of line.segments) {
      const overlaps = at < to && from < at + text.length
      // Half from the text and half from a record is for the record to mend: in the text the words do not stand whole.
      if (overlaps && record && !(maybeTyped && typed.has(text.trim()))) source = record
      at += text.length
    }
    sources.set(source ? `${source.collection}:${source.id}` : '', source)
  }
  return [...sources.values()]
}
