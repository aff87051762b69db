import type { Language } from './languages.ts'

/** “sixth”, “thứ sáu”: 1 to 200. */
export function ordinal(number: number, language: Language): string {
  return language === 'vi' ? `thứ ${number === 1 ? 'nhất' : number === 4 ? 'tư' : vietnamese(number)}` : english(number)
}

/** The number that an ordinal in words or digits says (“sixth”, “6th”, “thứ sáu”, “thứ 6”, “đầu tiên”); null for what is none. */
export function readOrdinal(text: string): number | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const digits = /^(?:thứ )?(\d{1,3})(?:st|nd|rd|th)?$/.exec(plain)?.[1]
  if (digits !== undefined) return Number(digits) > 0 ? Number(digits) : null
  return KNOWN.get(plain.replace(/ (?=\p{L}+$)/u, (space) => (plain.startsWith('thứ') ? space : '-'))) ?? KNOWN.get(plain) ?? null
}

/** Words of which ordinals are made, for whoever looks for them in a text. */
export const ORDINAL_WORDS: Record<Language, string> = {
  en: String.raw`\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth`,
  vi: String.raw`thứ (?:\d{1,3}|nhất|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) )?mươi(?: (?:mốt|một|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)|đầu tiên`,
}

const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'] as const

function english(number: number): string {
  if (number >= 100) return number === 100 ? 'hundredth' : `hundred and ${english(number - 100)}`
  const [tens, units] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return UNITS[units] ?? ''
  if (tens === 1) return TEENS[units] ?? ''
  return units === 0 ? `${TENS[tens]}ieth` : `${TENS[tens]}y-${UNITS[units]}`
}

const DIGITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
/** After a ten: mười lăm, hai mươi mốt, hai mươi tư. */
const AFTER_TEN = ['', 'một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'] as const
const AFTER_TENS = ['', 'mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín'] as const

function vietnamese(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const said = underHundred(rest)
  if (hundreds === 0) return said
  const hundred = `${DIGITS[hundreds]} trăm`
  if (rest === 0) return hundred
  return rest < 10 ? `${hundred} linh ${said}` : `${hundred} ${said}`
}

function underHundred(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return DIGITS[units] ?? ''
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  const unit = (tens === 1 ? AFTER_TEN : AFTER_TENS)[units] ?? ''
  return unit === '' ? ten : `${ten} ${unit}`
}

/** Both languages at once: no word of one is a word of the other. */
const KNOWN: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 200 }, (_, index) => [ordinal(index + 1, 'en'), index + 1] as const),
  ...Array.from({ length: 200 }, (_, index) => [ordinal(index + 1, 'vi'), index + 1] as const),
  ['đầu tiên', 1],
  ['thứ một', 1],
  ['thứ bốn', 4],
])
