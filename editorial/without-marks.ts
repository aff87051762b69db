/**
 * The text in small letters without marks, đ as d: each character stays where it was, so that what is found here is found there.
 * For NFC, as everything is kept.
 */
export function withoutMarks(text: string): string {
  return text.replace(/[^\p{ASCII}]|[A-Z]/gu, (character) => {
    const [plain = character] = character === 'Đ' || character === 'đ' ? 'd' : character.normalize('NFD')
    const small = plain.toLowerCase()
    return small.length === character.length ? small : character
  })
}
