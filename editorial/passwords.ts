import { COMMON_PASSWORDS } from './common-passwords.ts'

/** NIST SP 800-63B: length counts, composition rules do not help; common passwords and one's own name are refused. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

type Owner = { name: string; email: string }

/** Why this cannot be somebody's password, as a sentence; null where it can. */
export function faultInPassword(password: string, { name, email }: Owner): string | null {
  if (/\0/.test(password) || !password.isWellFormed()) return 'The password contains a character that cannot be typed.'
  // Counted as people count: “ế” is one character, however it was typed.
  const length = Array.from(password.normalize('NFC')).length
  if (length < SHORTEST_PASSWORD) return 'A password has at least 12 characters; a few words in a row are easy to remember.'
  if (length > LONGEST_PASSWORD || new Blob([password]).size > LONGEST_PASSWORD * 4) {
    return 'A password has at most 200 characters (800 bytes).'
  }
  const plain = plainOf(password)
  if (isRepetitive(password.toLowerCase())) return 'This password repeats itself; choose one that is hard to guess.'
  if (COMMON_PASSWORDS.some((common) => plain === common || repeats(plain, common))) {
    return 'This password is among the first that anybody tries; choose another.'
  }
  const own = [plainOf(email), ...partsOf(name), ...partsOf(email.split('@')[0] ?? '')]
  const left = own.reduce((rest, part) => rest.replaceAll(part, ''), plain)
  if (left !== plain && left.length < SHORTEST_PASSWORD / 2)
    return 'This password is little more than your name or address; choose another.'
  return null
}

/** Small letters and digits without marks: what a guesser would vary. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Words of a name or address that are long enough to be recognized, the longest first. */
function partsOf(text: string): string[] {
  const words = text.split(/[\s._+-]+/).map(plainOf)
  return [plainOf(text), ...words].filter((part) => part.length >= 3).toSorted((a, b) => b.length - a.length)
}

/** `aaaaaaaaaaaa`, `abababababab`, `123412341234`, and a dozen points. */
function isRepetitive(text: string): boolean {
  return new Set(text).size < 4 || /^(.{1,4})\1+.{0,3}$/u.test(text)
}

/** `password123password123`, `matkhau2026`: a common one with digits after it, or twice. */
function repeats(plain: string, common: string): boolean {
  return common.length >= 6 && plain.replaceAll(common, '').replace(/\d/g, '').length < 3 && plain.includes(common)
}
