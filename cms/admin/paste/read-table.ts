import type { TableHeads } from '../../../editorial/printed-body.ts'
import { BLOCK_LIMITS } from '../../../press/block-schema.ts'
import { cellsOfTable, wordsOf } from '../table/cells-of-table.ts'

export type PastedTable = { caption: string; heads: TableHeads; rows: string[][] }

/**
 * A table as a block of the body holds one; null for one that does not fit there and for one that only lays a page out: it holds
 * tables, lists or headings, or has a single row or column. Those become paragraphs, so that no word is lost.
 */
export function readTable(table: HTMLTableElement): PastedTable | null {
  if (table.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6') !== null) return null
  const caption = table.caption === null ? '' : wordsOf(table.caption)
  const rows = withoutEmptyColumns(cellsOfTable(table).filter((row) => row.some((cell) => cell !== '')))
  const width = rows[0]?.length ?? 0
  const fits =
    rows.length <= BLOCK_LIMITS.tableRows &&
    width <= BLOCK_LIMITS.tableColumns &&
    caption.length <= BLOCK_LIMITS.title &&
    rows.every((row) => row.every((cell) => cell.length <= BLOCK_LIMITS.cell))
  return fits && rows.length > 1 && width > 1 ? { caption, heads: headsOf(table), rows } : null
}

/** Which cells name the others, where the markup says so; else the first row does, as in most tables that are typed. */
function headsOf(table: HTMLTableElement): TableHeads {
  const [first, ...others] = table.rows
  const firstRow = first !== undefined && (first.closest('thead') !== null || [...first.cells].every((cell) => cell.tagName === 'TH'))
  const firstColumn = others.length > 0 && others.every((row) => row.cells[0]?.tagName === 'TH')
  if (firstColumn) return firstRow ? 'both' : 'column'
  return 'row'
}

/** A column that is empty from top to bottom is what is left of a merged one. */
function withoutEmptyColumns(rows: string[][]): string[][] {
  const isKept = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column] !== ''))
  return rows.map((row) => row.filter((_, column) => isKept[column]))
}
