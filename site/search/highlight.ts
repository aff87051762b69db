import { withMarks, withoutMarks } from './compare-words.ts'
import { wordsIn, type SearchTerm } from './search-terms.ts'

/** A piece of text, and whether it is what was looked for. */
export type Piece = { text: string; isFound: boolean }

type Word = { start: number; end: number; text: string }
type Span = { start: number; end: number; term: number }

const SNIPPET = 260
/** How much of the text stands before the first word found. */
const LEAD = 70

/** The whole text with what was found in it. `goesOn` says that the last term may be the beginning of a word. */
export function highlight(text: string, { terms, goesOn }: { terms: readonly SearchTerm[]; goesOn: boolean }): Piece[] {
  const composed = text.normalize('NFC')
  return piecesOf(composed, { spans: spansIn(composed, { terms, goesOn }), from: 0, to: composed.length })
}

/** The part of a text that shows most of what was looked for; null where it shows none. */
export function snippet(text: string, { terms, goesOn }: { terms: readonly SearchTerm[]; goesOn: boolean }): Piece[] | null {
  const composed = text.normalize('NFC')
  const spans = spansIn(composed, { terms, goesOn })
  let best: Span | null = null
  let most = 0
  for (const span of spans) {
    const shown = spans.filter(({ start, end }) => start >= span.start && end <= span.start + SNIPPET - LEAD)
    const variety = new Set(shown.map(({ term }) => term)).size * 100 + shown.length
    if (variety > most) [best, most] = [span, variety]
  }
  if (best === null) return null
  const from = wordStart(composed, Math.max(0, best.start - LEAD))
  const to = wordEnd(composed, Math.max(best.end, Math.min(composed.length, from + SNIPPET)))
  const pieces = piecesOf(composed, { spans, from, to }).map(({ text: part, isFound }) => ({ text: part.replace(/\s+/g, ' '), isFound }))
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...pieces,
    ...(to < composed.length ? [{ text: ' …', isFound: false }] : []),
  ]
}

/** Where the terms stand, in order and apart from each other. Where some stand with the very marks that were typed, only those count. */
function spansIn(text: string, { terms, goesOn }: { terms: readonly SearchTerm[]; goesOn: boolean }): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }): Word => ({
    start: index,
    end: index + word.length,
    text: word,
  }))
  const folded = words.map((word) => withoutMarks(word.text))
  const marked = words.map((word) => withMarks(word.text))
  const found = terms.flatMap((term, index) => {
    const isPrefix = goesOn && index === terms.length - 1 && !term.isPhrase && (index > 0 || term.text.length > 1)
    const exact = standing(words, { forms: marked, wanted: wordsIn(term.text).map(withMarks), isPrefix: false, term: index })
    return exact.length > 0
      ? exact
      : standing(words, { forms: folded, wanted: wordsIn(term.text).map(withoutMarks), isPrefix, term: index })
  })
  const apart: Span[] = []
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  }
  return apart
}

type Wanted = { forms: readonly string[]; wanted: readonly string[]; isPrefix: boolean; term: number }

function standing(words: readonly Word[], { forms, wanted, isPrefix, term }: Wanted): Span[] {
  if (wanted.length === 0) return []
  return words.flatMap((word, at) => {
    const isHere = wanted.every((form, step) => {
      const here = forms[at + step]
      return here === form || (isPrefix && here?.startsWith(form) === true)
    })
    const last = words[at + wanted.length - 1]
    return isHere && last ? [{ start: word.start, end: last.end, term }] : []
  })
}

function piecesOf(text: string, { spans, from, to }: { spans: readonly Span[]; from: number; to: number }): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of spans.filter((span) => span.start >= from && span.end <= to)) {
    pieces.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true })
    at = end
  }
  return [...pieces, { text: text.slice(at, to), isFound: false }].filter((piece) => piece.text !== '')
}

function wordStart(text: string, at: number): number {
  const space = text.slice(0, at).search(/\S*$/)
  return space === -1 ? at : space
}

function wordEnd(text: string, at: number): number {
  return at + (/^\S*/.exec(text.slice(at))?.[0].length ?? 0)
}
