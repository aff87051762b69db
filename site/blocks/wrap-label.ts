/** As many letters of interface type at 15 px as go on a line of the narrowest phone. */
const LETTERS_A_LINE = 36

/** A label in lines that fit: text in SVG does not break by itself. */
export function wrapLabel(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean).flatMap(pieces)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A word longer than a line is cut, between whole characters. */
function pieces(word: string): string[] {
  const letters = Array.from(word)
  if (letters.length <= LETTERS_A_LINE) return [word]
  return Array.from({ length: Math.ceil(letters.length / LETTERS_A_LINE) }, (_, index) =>
    letters.slice(index * LETTERS_A_LINE, (index + 1) * LETTERS_A_LINE).join(''),
  )
}
