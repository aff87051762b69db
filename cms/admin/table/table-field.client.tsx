'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { BLOCK_LIMITS } from '../../../press/block-schema.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { pastedCells } from './pasted-cells.ts'
import { readCells, withCell, withColumn, withoutColumn, withoutRow, withPasted, withRow } from './table-cells.ts'
import styles from './table-field.module.css'
import { TABLE_WORDS } from './table-words.ts'

/** A grid of cells to type in. What is pasted from a sheet fills as many as it brings. */
export function TableField({ path: at, readOnly = false }: JSONFieldClientProps) {
  const { value, setValue, disabled, path } = useField<unknown>({ potentiallyStalePath: at })
  const { language } = useWords()
  const words = TABLE_WORDS[language]
  const grid = useRef<HTMLTableElement>(null)
  const cells = readCells(value)
  const isFixed = readOnly || disabled
  const width = cells[0]?.length ?? 0

  function paste(event: ClipboardEvent, place: { row: number; column: number }): void {
    const pasted = pastedCells({ html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain') })
    // Lexical listens on the body around the grid.
    event.stopPropagation()
    if (!pasted) return
    event.preventDefault()
    setValue(withPasted(cells, { ...place, pasted }))
  }

  /** Enter would submit the article. */
  function goDown(event: KeyboardEvent, { row, column }: { row: number; column: number }): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row + (event.shiftKey ? -1 : 1)}-${column}"]`)?.focus()
  }

  return (
    <div className={`field-type ${styles['field']}`} data-path={path}>
      <p className={styles['label']}>{words.cells}</p>
      <div className={styles['scroll']}>
        <table ref={grid}>
          <tbody>
            {cells.map((line, row) => (
              <tr key={row}>
                {line.map((cell, column) => (
                  <td key={column}>
                    <input
                      type="text"
                      data-cell={`${row}-${column}`}
                      aria-label={fill(words.cell, { row: row + 1, column: column + 1 })}
                      value={cell}
                      maxLength={BLOCK_LIMITS.cell}
                      disabled={isFixed}
                      onChange={(event) => setValue(withCell(cells, { row, column, text: event.target.value }))}
                      onKeyDown={(event) => goDown(event, { row, column })}
                      onPaste={(event) => paste(event, { row, column })}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    aria-label={fill(words.removeRow, { row: row + 1 })}
                    disabled={isFixed || cells.length === 1}
                    onClick={() => setValue(withoutRow(cells, row))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              {Array.from({ length: width }, (_, column) => (
                <td key={column}>
                  <button
                    type="button"
                    aria-label={fill(words.removeColumn, { column: column + 1 })}
                    disabled={isFixed || width === 1}
                    onClick={() => setValue(withoutColumn(cells, column))}
                  >
                    ×
                  </button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <div className={styles['buttons']}>
        <button type="button" disabled={isFixed || cells.length >= BLOCK_LIMITS.tableRows} onClick={() => setValue(withRow(cells))}>
          {words.addRow}
        </button>
        <button type="button" disabled={isFixed || width >= BLOCK_LIMITS.tableColumns} onClick={() => setValue(withColumn(cells))}>
          {words.addColumn}
        </button>
      </div>
      <p className={styles['help']}>{words.help}</p>
    </div>
  )
}
