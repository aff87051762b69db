/** How many characters of one text are kept, and how many texts of one field. */
export const MOST = { text: 2_000, item: 200, items: 100 } as const

/** A text from outside as plain words: no markup, no control characters, none that hide or turn others around; NFC; not endless. */
export function cleanWords(text: string, { most = MOST.text }: { most?: number } = {}): string {
  const plain = text
    // Far more than is kept, so that a huge text costs nothing.
    .slice(0, most * 8)
    .toWellFormed()
    .normalize('NFC')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return plain.length > most
    ? `${plain
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trimEnd()}…`
    : plain
}

/** Control characters but the line's end, marks of direction, letters of no width, what could not be decoded, private use. */
const HIDDEN = /(?!\n)\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]|\p{Co}/gu
