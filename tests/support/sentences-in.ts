/**
 * The sentences a TypeScript file can say: its strings and templates that begin with a capital, a quotation mark or a value, end
 * like a sentence and have more than one word. `${…}` becomes `{}`. What stands in comments and in `new Error(…)`, which nobody but a
 * developer reads, in lines of the log (`msg: …`), and the labels of `words(…)`, which carry both languages, are left out.
 */
export function sentencesIn(text: string): string[] {
  return stringsIn(text)
    .filter(({ before }) => !/(?:new Error|\b(?:words|bothWords))\(\s*$/.test(before) && !/[wW]ords\(\s*'[^']*',\s*$/.test(before))
    .filter(({ before }) => !/\bmsg:[^,;{}]*$/.test(before))
    .map(({ value }) => value)
    .filter((value) => /^(?: ?[A-ZĐ]|“|\{\})/.test(value) && /[.!?]$/.test(value) && value.trim().includes(' '))
}

type Found = { value: string; before: string }

function stringsIn(text: string): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const two = text.slice(at, at + 2)
    const one = text.charAt(at)
    if (two === '//') at = endOf(text, '\n', at)
    else if (two === '/*') at = endOf(text, '*/', at)
    else if (one === "'" || one === '"' || one === '`') at = readString(text, { at, found })
    else at += 1
  }
  return found
}

/** Reads the string that begins here, and the strings in its values; where it ends. */
function readString(text: string, { at, found }: { at: number; found: Found[] }): number {
  const quote = text.charAt(at)
  const before = text.slice(Math.max(0, at - 800), at)
  let value = ''
  let place = at + 1
  while (place < text.length && text.charAt(place) !== quote) {
    if (text.charAt(place) === '\\') {
      value += text.charAt(place + 1)
      place += 2
    } else if (quote === '`' && text.slice(place, place + 2) === '${') {
      const end = endOfValue(text, place + 2)
      found.push(...stringsIn(text.slice(place + 2, end)))
      value += '{}'
      place = end + 1
    } else {
      value += text.charAt(place)
      place += 1
    }
  }
  found.push({ value, before })
  return place + 1
}

function endOfValue(text: string, from: number): number {
  let depth = 1
  let place = from
  while (place < text.length) {
    const one = text.charAt(place)
    if (one === "'" || one === '`') {
      place = readString(text, { at: place, found: [] })
      continue
    }
    if (one === '{') depth += 1
    if (one === '}') depth -= 1
    if (depth === 0) return place
    place += 1
  }
  return place
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? text.length : end + mark.length
}
