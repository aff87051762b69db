import type { Language } from '../../editorial/languages.ts'
import type { PrintedFigure } from '../../editorial/printed-body.ts'

const NUMBERS: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
}

/** A number as the language writes it: `1.234,5` or `1,234.5`. */
export function numberInWords(value: number, language: Language): string {
  return NUMBERS[language].format(value)
}

/** How a figure reads: as somebody typed it, or the number with its unit, which stay on one line. */
export function figureValue({ value, text, unit }: PrintedFigure, language: Language): string {
  if (text !== '') return text
  if (value === null) return ''
  const number = numberInWords(value, language)
  if (unit === '') return number
  return unit === '%' ? `${number}%` : `${number}\u00a0${unit}`
}
