/** More columns than a cell of any table worth the name spans; what claims more is a joke on the program. */
const WIDEST_SPAN = 100

/**
 * The words of a table's own cells, in rows of one length, not of a table inside it. A merged cell stands where it begins and leaves
 * the others that it covered empty, so that what is under each other stays so.
 */
export function cellsOfTable(table: HTMLTableElement): string[][] {
  const rows = [...table.rows]
  const grid: (string | undefined)[][] = rows.map(() => [])
  for (const [index, row] of rows.entries()) {
    const line = grid[index] ?? []
    let column = 0
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1
      const width = Math.min(Math.max(cell.colSpan, 1), WIDEST_SPAN)
      const height = cell.rowSpan === 0 ? rows.length : Math.max(cell.rowSpan, 1)
      for (const covered of grid.slice(index, index + height)) for (let at = column; at < column + width; at += 1) covered[at] ??= ''
      line[column] = wordsOf(cell)
      column += width
    }
  }
  const widest = Math.max(0, ...grid.map((line) => line.length))
  return grid.map((line) => Array.from({ length: widest }, (_, column) => line[column] ?? ''))
}

/** Words in one line, apart from each other where they stood in lines or paragraphs of their own. */
export function wordsOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim()
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.matches('script, style, template')) return ''
  const inner = [...node.childNodes].map(textOf).join('')
  return node.matches('br, p, div, li, ul, ol, tr, td, th, h1, h2, h3, h4, h5, h6') ? ` ${inner} ` : inner
}
