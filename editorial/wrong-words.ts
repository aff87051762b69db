/** Words that were printed wrong, and what they become. Both in NFC, with single spaces (see `tidyWords`). */
export type WrongWords = { wrong: string; right: string }

/** A place in a text, in UTF-16 code units; `to` is the first one behind it. */
export type Span = { from: number; to: number }

/** What takes the place of a span. */
export type Edit = Span & { text: string }

/** A run of words that stays, goes or comes. */
export type MarkedRun = { kind: 'same' | 'removed' | 'added'; text: string }

/** Words as somebody typed them into a form, in the one form that they are compared in. */
export function tidyWords(typed: string): string {
  return typed.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/**
 * Where the wrong words stand: letter for letter with every mark, as whole words, so that “Đỗ Văn Chiên” is not found in “Đỗ Văn Chiến”.
 * Any space, a no-break space and one line break count as a space; composed and decomposed letters are the same. What stands
 * inside the right words already is not wrong.
 */
export function findWrong(text: string, { wrong, right }: WrongWords): Span[] {
  const { composed, placeOf } = composedForm(text)
  const spans = occurrences(composed, wrong)
  const mended = spans.length > 0 && right.includes(wrong) ? occurrences(composed, right) : []
  return spans
    .filter(({ from, to }) => !mended.some((whole) => whole.from <= from && to <= whole.to))
    .map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
}

/** What is to be typed where, first to last. Only words that differ are touched, so that those around them keep their form. */
export function editsIn(text: string, words: WrongWords): Edit[] {
  return findWrong(text, words).flatMap((span) => editsOfSpan(text, { span, right: words.right.split(' ') }))
}

/** The text with the words put right. */
export function mendText(text: string, words: WrongWords): string {
  return editsIn(text, words).reduceRight((mended, { from, to, text: put }) => mended.slice(0, from) + put + mended.slice(to), text)
}

/** The text before and after, word by word, with what is far from a change left out. */
export function markedRuns(text: string, words: WrongWords): MarkedRun[] {
  const runs: MarkedRun[] = []
  let at = 0
  for (const { from, to, text: put } of editsIn(text, words)) {
    if (from > at) runs.push({ kind: 'same', text: text.slice(at, from) })
    runs.push({ kind: 'removed', text: text.slice(from, to) }, { kind: 'added', text: put })
    at = to
  }
  if (at < text.length) runs.push({ kind: 'same', text: text.slice(at) })
  return shortened(runs)
}

/** The runs with long stretches that stay cut down to what stands next to a change. */
export function shortened(runs: readonly MarkedRun[]): MarkedRun[] {
  return runs.map((run, at) => {
    if (run.kind !== 'same' || run.text.length <= 2 * AROUND) return run
    const start = at === 0 ? '' : cut(run.text.slice(0, AROUND), /\s+\S*$/)
    const end = at === runs.length - 1 ? '' : cut(run.text.slice(-AROUND), /^\S*\s+/)
    return { kind: 'same', text: [start, end].join(start === '' ? '… ' : end === '' ? ' …' : ' … ') }
  })
}

/** Characters that are shown on either side of a change. */
const AROUND = 90

/** Where a word was cut through, it goes whole. */
function cut(text: string, half: RegExp): string {
  return text.replace(half, '').toWellFormed()
}

function editsOfSpan(text: string, { span, right }: { span: Span; right: readonly string[] }): Edit[] {
  const stood = [...text.slice(span.from, span.to).matchAll(/\S+/g)].map((match) => ({
    word: match[0].normalize('NFC'),
    from: span.from + match.index,
    to: span.from + match.index + match[0].length,
  }))
  if (stood.length === right.length) {
    return stood.flatMap(({ word, from, to }, at) => {
      const put = right[at] ?? ''
      return put === word ? [] : [{ from, to, text: put }]
    })
  }
  let before = 0
  let after = 0
  // One word is left on either side at least: what is only put in or only taken out has no letter whose form it could have.
  const most = Math.min(stood.length, right.length) - 1
  while (before < most && stood[before]?.word === right[before]) before += 1
  while (after < most - before && stood.at(-1 - after)?.word === right.at(-1 - after)) after += 1
  const [first, last] = [stood[before], stood[stood.length - 1 - after]]
  if (!first || !last) return []
  return [{ from: first.from, to: last.to, text: right.slice(before, right.length - after).join(' ') }]
}

const LETTER = '[\\p{L}\\p{M}\\p{N}_]'
const SPACE = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)'

function occurrences(text: string, words: string): Span[] {
  return [...text.matchAll(patternOf(words))].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** Made once for all the lines that are looked through. */
const patterns = new Map<string, RegExp>()

function patternOf(words: string): RegExp {
  const made = patterns.get(words)
  if (made) return made
  const start = new RegExp(`^${LETTER}`, 'u').test(words) ? `(?<!${LETTER})` : ''
  const end = new RegExp(`${LETTER}$`, 'u').test(words) ? `(?!${LETTER})` : ''
  const pattern = new RegExp(`${start}${words.split(' ').map(literal).join(SPACE)}${end}`, 'gu')
  if (patterns.size >= MOST_PATTERNS) patterns.clear()
  patterns.set(words, pattern)
  return pattern
}

const MOST_PATTERNS = 20

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The text in NFC, and for each place in it the place in the text as it is. */
function composedForm(text: string): { composed: string; placeOf: (place: number) => number } {
  const composed = text.normalize('NFC')
  if (composed === text) return { composed, placeOf: (place) => place }
  const places: number[] = []
  let whole = ''
  for (const match of text.matchAll(/\P{M}?\p{M}*/gsu)) {
    const letter = match[0].normalize('NFC')
    for (let unit = 0; unit < letter.length; unit += 1) places.push(match.index)
    whole += letter
  }
  return { composed: whole, placeOf: (place) => places[place] ?? text.length }
}
