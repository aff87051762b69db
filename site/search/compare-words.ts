/** The five tones of Vietnamese, decomposed. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A word as it is compared without marks: `Đỗ` as `do`. For showing what was found; the database decides what is. */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd')
}

/** A word as it is compared with its marks, wherever the tone is written: `hoà` as `hòa`. */
export function withMarks(word: string): string {
  const decomposed = word.normalize('NFD').toLowerCase().replaceAll('ð', 'đ')
  return decomposed.replace(TONES, '') + (decomposed.match(TONES) ?? []).join('')
}
