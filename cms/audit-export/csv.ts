/** First in the file, so that spreadsheets read the marks of Vietnamese. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * One record of CSV (RFC 4180). A spreadsheet would run what begins like a formula, so such a value has an apostrophe before it
 * (OWASP, CSV injection).
 */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(',')}\r\n`
}

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
