import { cellsOfTable } from './cells-of-table.ts'

/**
 * Cells that the clipboard brings: a table in its HTML, or lines and tabs in its text as spreadsheets write them. Null where it is
 * no more than words for one cell.
 */
export function pastedCells({ html, text }: { html: string; text: string }): string[][] | null {
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  const rows = table ? cellsOfTable(table) : rowsOfText(text)
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null
}

function rowsOfText(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  if (!text.includes('\t')) return lines.length > 1 && text.trim() !== '' ? lines.map((line) => [line.trim()]) : []
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}
