import type { AdminLanguage } from './words.ts'

/** “3,4 MB” or “3.4 MB”, “120 KB”: `bytes` of a file, a thousand of them to the KB. */
export function sizeInWords(bytes: number, language: AdminLanguage): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1_000, 'KB']
  const digits = value >= 100 ? 0 : 1
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)} ${unit}`
}
