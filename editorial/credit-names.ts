import { withoutMarks } from './without-marks.ts'

/** How somebody is to be credited, with every mark, and the other forms in which the name comes in. */
export type CreditName = { name: string; otherForms: readonly string[] }

/**
 * A credit with each name in it written as the list has it: “VNA/dinh hoa” → “VNA/Đinh Hòa”; the same text where nothing is to be changed.
 * What two names of the list may mean stays as it is. With `only`, no other name of the list is put in.
 */
export function canonicalCredit(credit: string, names: readonly CreditName[], { only }: { only?: string } = {}): string {
  const meant = meaningsOf(names)
  const text = credit.normalize('NFC')
  const written = (part: string) => {
    const name = meant.get(bare(part))
    return name === undefined || (only !== undefined && name !== only) ? null : name
  }
  return (
    written(text) ??
    text
      .split(SEPARATORS)
      .map((part, index) => (index % 2 === 1 ? part : (written(part) ?? part)))
      .join('')
  )
}

/** Which one name each form means. A name of its own comes before what is somebody else's other form. */
function meaningsOf(names: readonly CreditName[]): Map<string, string> {
  const ofNames = onlyMeanings(names.map(({ name }) => [bare(name), name.trim()]))
  const ofForms = onlyMeanings(
    names.flatMap(({ name, otherForms }) => otherForms.map((form): [string, string] => [bare(form), name.trim()])),
  )
  const taken = new Set(names.map(({ name }) => bare(name)))
  return new Map([...[...ofForms].filter(([form]) => !taken.has(form)), ...ofNames])
}

function onlyMeanings(meanings: readonly [form: string, name: string][]): [string, string][] {
  return meanings.filter(([form, name]) => form !== '' && meanings.every((other) => other[0] !== form || other[1] === name))
}

/** Between two names of one credit; kept as they are. */
const SEPARATORS = /(\s*[/|,;–—&]\s*|\s+-\s+|\s+(?:and|và|for|via)\s+)/u

function bare(text: string): string {
  return withoutMarks(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
}
