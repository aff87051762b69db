import { withoutMarks } from './without-marks.ts'

/** How somebody is to be credited, with every mark, and the other forms in which the name comes in. */
export type CreditName = { name: string; otherForms: readonly string[] }

/** A credit with each name in it written as the list has it: “VNA/dinh hoa” → “VNA/Đinh Hòa”. The same text where nothing is to be changed. */
export function canonicalCredit(credit: string, names: readonly CreditName[]): string {
  const known = new Map<string, string>()
  for (const { name, otherForms } of names) for (const form of otherForms) known.set(bare(form), name.trim())
  // A name of its own comes before what is somebody else's other form.
  for (const { name } of names) known.set(bare(name), name.trim())
  known.delete('')
  const text = credit.normalize('NFC')
  const whole = known.get(bare(text))
  if (whole !== undefined) return whole
  return text
    .split(SEPARATORS)
    .map((part, index) => (index % 2 === 1 ? part : (known.get(bare(part)) ?? part)))
    .join('')
}

/** Between two names of one credit; kept as they are. */
const SEPARATORS = /(\s*[/|,;–—&]\s*|\s+-\s+|\s+(?:and|và|for|via)\s+)/u

function bare(text: string): string {
  return withoutMarks(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
}
