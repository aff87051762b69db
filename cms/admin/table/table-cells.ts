import { z } from 'zod'
import { BLOCK_LIMITS } from '../../../press/block-schema.ts'

export type Cells = readonly (readonly string[])[]

const stored = z.array(z.array(z.string()))

/** The cells as they are stored, in rows of one length; two by two empty ones where there are none yet. */
export function readCells(value: unknown): string[][] {
  const read = stored.safeParse(value)
  const rows = read.success ? read.data : []
  const width = Math.max(2, ...rows.map((row) => row.length))
  const filled = rows.length === 0 ? [[], []] : rows
  return filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

export function withCell(cells: Cells, { row, column, text }: { row: number; column: number; text: string }): string[][] {
  return cells.map((line, index) => (index === row ? line.map((cell, place) => (place === column ? text : cell)) : [...line]))
}

/** Puts pasted rows over the cells from one on; the table grows as far as it may. */
export function withPasted(cells: Cells, { row, column, pasted }: { row: number; column: number; pasted: Cells }): string[][] {
  const height = Math.min(BLOCK_LIMITS.tableRows, Math.max(cells.length, row + pasted.length))
  const widest = Math.max(0, ...pasted.map((line) => line.length))
  const width = Math.min(BLOCK_LIMITS.tableColumns, Math.max(cells[0]?.length ?? 0, column + widest))
  return Array.from({ length: height }, (_, index) =>
    Array.from({ length: width }, (_unused, place) => {
      const brought = pasted[index - row]?.[place - column]
      return (index >= row && place >= column ? brought : undefined)?.slice(0, BLOCK_LIMITS.cell) ?? cells[index]?.[place] ?? ''
    }),
  )
}

export function withRow(cells: Cells): string[][] {
  return [...cells.map((line) => [...line]), Array.from({ length: cells[0]?.length ?? 2 }, () => '')]
}

export function withColumn(cells: Cells): string[][] {
  return cells.map((line) => [...line, ''])
}

export function withoutRow(cells: Cells, row: number): string[][] {
  return cells.filter((_, index) => index !== row).map((line) => [...line])
}

export function withoutColumn(cells: Cells, column: number): string[][] {
  return cells.map((line) => line.filter((_, index) => index !== column))
}
