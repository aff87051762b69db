import type { Language } from '../../editorial/languages.ts'
import type { PrintedTable } from '../../editorial/printed-body.ts'
import { BLOCK_WORDS } from './block-words.ts'

type Props = { table: PrintedTable; language: Language }

/** A table that scrolls sideways within itself where it is wider than the page; the keyboard reaches it. */
export function DataTable({ table, language }: Props) {
  const { caption, source } = table
  const words = BLOCK_WORDS[language]
  return (
    <figure className="data-table">
      {/* Firefox and Safari let the keyboard scroll only what takes the focus. */}
      <section className="table-scroll" aria-label={caption || words.table} tabIndex={0}>
        <TableCells table={table} />
      </section>
      {source === '' ? null : <figcaption>{words.source(source)}</figcaption>}
    </figure>
  )
}

export function TableCells({ table: { caption, heads, rows } }: { table: PrintedTable }) {
  const hasHeadRow = heads === 'row' || heads === 'both'
  const hasHeadColumn = heads === 'column' || heads === 'both'
  const [first = [], ...others] = rows
  const isFigures = (column: number) => others.every((row) => isNumber(row[column] ?? '') || row[column] === '')
  return (
    <table>
      {caption === '' ? null : (
        <caption>
          <span>{caption}</span>
        </caption>
      )}
      {hasHeadRow ? (
        <thead>
          <tr>
            {first.map((cell, column) =>
              cell === '' ? (
                <td key={column}>{cell}</td>
              ) : (
                <th key={column} scope="col" data-kind={isFigures(column) ? 'number' : kindOf(cell)}>
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {(hasHeadRow ? others : rows).map((row, position) => (
          <tr key={position}>
            {row.map((cell, column) =>
              column === 0 && hasHeadColumn && cell !== '' ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} data-kind={kindOf(cell)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Longer than a name or a number: such a cell keeps a width in which it can be read. */
const LONG = 24

function kindOf(cell: string): 'number' | 'long' | undefined {
  if (isNumber(cell)) return 'number'
  return cell.length > LONG ? 'long' : undefined
}

/** Digits with their marks, a sign or a percentage: what is compared by its end. */
function isNumber(cell: string): boolean {
  return /^[-–−+]?\s?\d[\d.,\u00a0\u202f ]*\s?%?$/.test(cell)
}
