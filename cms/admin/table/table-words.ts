import type { AdminLanguage } from '../words.ts'

type TableWords = Record<'cells' | 'help' | 'cell' | 'addRow' | 'addColumn' | 'removeRow' | 'removeColumn', string>

export const TABLE_WORDS: Record<AdminLanguage, TableWords> = {
  vi: {
    cells: 'Các ô',
    help: 'Dán từ bảng tính hoặc văn bản vào một ô sẽ điền cả bảng. Enter xuống hàng dưới.',
    cell: 'Hàng {row}, cột {column}',
    addRow: 'Thêm hàng',
    addColumn: 'Thêm cột',
    removeRow: 'Xóa hàng {row}',
    removeColumn: 'Xóa cột {column}',
  },
  en: {
    cells: 'Cells',
    help: 'Paste from a sheet or a document into a cell, and the table fills. Enter goes to the row below.',
    cell: 'Row {row}, column {column}',
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeRow: 'Remove row {row}',
    removeColumn: 'Remove column {column}',
  },
}
