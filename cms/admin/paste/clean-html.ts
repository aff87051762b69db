import { isPrintableAddress } from '../../../press/printable-address.ts'
import { listsFromWord } from './lists-from-word.ts'
import { readTable, type PastedTable } from './read-table.ts'

/** Blocks of the result; everything else that stands alone becomes a paragraph. */
const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'NAV',
  'FIGURE',
  'FIGCAPTION',
  'BLOCKQUOTE',
  'PRE',
  'ADDRESS',
  'DL',
  'DT',
  'DD',
  'TABLE',
  'CAPTION',
  'TR',
  'FORM',
  'FIELDSET',
  'HR',
  'CENTER',
  'DETAILS',
  'SUMMARY',
  'BODY',
])
const DROPPED =
  'script, style, meta, link, title, head, template, noscript, svg, iframe, object, video, audio, img, picture, button, input, select, textarea, o\\:p:empty, [hidden], [style*="mso-hide:all"], [style*="display:none"], [style*="display: none"]'

/**
 * HTML as the clipboard brings it → HTML of paragraphs, h2 and h3, lists, bold, italic, line breaks and links, without any
 * style, and tables of words and figures, which say in `data-heads` which cells name the others. Every word is kept: what has no
 * form here (quotations, captions, tables that only lay a page out) becomes paragraphs.
 */
export function cleanHtml(html: string): string {
  const source = new DOMParser().parseFromString(html, 'text/html')
  listsFromWord(source)
  for (const element of source.querySelectorAll(DROPPED)) element.remove()
  const target = document.implementation.createHTMLDocument('')
  const out = new Writer(target)
  readChildren(source.body, { out, bold: false, italic: false })
  out.endParagraph()
  return target.body.innerHTML
}

type Reading = { out: Writer; bold: boolean; italic: boolean }

function readChildren(parent: Node, reading: Reading): void {
  for (const child of parent.childNodes) readNode(child, reading)
}

function readNode(node: Node, reading: Reading): void {
  const { out } = reading
  if (node instanceof Text) return out.text(node.data, reading)
  if (!(node instanceof HTMLElement) && !(node instanceof Element)) return
  const inner = { ...reading, ...marksOf(node, reading) }
  const heading = /^H([1-6])$/.exec(node.tagName)
  if (heading) return out.block(Number(heading[1]) <= 2 ? 'h2' : 'h3', () => readChildren(node, { ...inner, bold: false }))
  if (node.tagName === 'BR') return out.lineBreak()
  if (node.tagName === 'UL' || node.tagName === 'OL') return out.list(node.tagName === 'UL' ? 'ul' : 'ol', () => readChildren(node, inner))
  if (node.tagName === 'LI') return out.item(() => readChildren(node, inner))
  if (node.tagName === 'A') return out.link(node.getAttribute('href') ?? '', () => readChildren(node, inner))
  const table = node instanceof HTMLTableElement && out.isBetweenParagraphs() ? readTable(node) : null
  if (table) return out.table(table)
  if (isCell(node)) return out.cell(() => readChildren(node, inner))
  if (BLOCKS.has(node.tagName) || node.matches('td, th')) return out.block('p', () => readChildren(node, inner))
  readChildren(node, inner)
}

/** A cell of figures or words in a table that stays none; others of it hold paragraphs, lists and tables. */
function isCell(element: Element): boolean {
  return element.matches('td, th') && element.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6, p ~ p') === null
}

/** Bold and italic by the tag or, as Word and Google Docs write them, by the style, which wins. */
function marksOf(element: Element, { bold, italic }: { bold: boolean; italic: boolean }): { bold: boolean; italic: boolean } {
  const style = element.getAttribute('style') ?? ''
  const weight = /(?:^|[;\s])font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase()
  const slant = /(?:^|[;\s])font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]?.toLowerCase()
  const isBold = element.matches('b, strong') || bold
  const isItalic = element.matches('i, em, cite') || italic
  return {
    bold: weight === undefined ? isBold : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slant === undefined ? isItalic : slant === 'italic' || slant === 'oblique',
  }
}

/** Builds the result; paragraphs open when there is something to say and close when a block ends. */
class Writer {
  readonly #document: Document
  #block: Element | null = null
  #blockTag: 'p' | 'h2' | 'h3' = 'p'
  /** Open lists and items, outermost first. */
  readonly #lists: Element[] = []
  #address: string | null = null
  #cellsInRow = 0
  #isInCell = false

  constructor(target: Document) {
    this.#document = target
  }

  text(data: string, { bold, italic }: { bold: boolean; italic: boolean }): void {
    const words = data.replace(/[\t\n\r\f ]+/g, ' ')
    if (words === '' || (words === ' ' && (this.#block === null || this.#block.lastChild === null))) return
    let node: Node = this.#document.createTextNode(words)
    if (italic) node = this.#wrap('em', node)
    if (bold) node = this.#wrap('strong', node)
    if (this.#address !== null) {
      const link = this.#document.createElement('a')
      link.href = this.#address
      link.append(node)
      node = link
    }
    this.#place().append(node)
  }

  lineBreak(): void {
    if (this.#block !== null) this.#block.append(this.#document.createElement('br'))
  }

  block(tag: 'p' | 'h2' | 'h3', read: () => void): void {
    if (this.#isInCell) return read()
    this.endParagraph()
    const outer = this.#blockTag
    const outerCells = this.#cellsInRow
    this.#blockTag = this.#lists.length > 0 ? 'p' : tag === 'p' ? outer : tag
    this.#cellsInRow = 0
    read()
    this.endParagraph()
    this.#blockTag = outer
    this.#cellsInRow = outerCells
  }

  list(tag: 'ul' | 'ol', read: () => void): void {
    this.endParagraph()
    const list = this.#document.createElement(tag)
    this.#listPlace().append(list)
    this.#lists.push(list)
    read()
    this.endParagraph()
    this.#lists.pop()
    if (list.childNodes.length === 0) list.remove()
  }

  item(read: () => void): void {
    if (this.#lists.length === 0) return this.block('p', read)
    this.endParagraph()
    const item = this.#document.createElement('li')
    this.#lists.at(-1)?.append(item)
    this.#lists.push(item)
    read()
    this.endParagraph()
    this.#lists.pop()
    if (item.childNodes.length === 0) item.remove()
  }

  link(href: string, read: () => void): void {
    const outer = this.#address
    this.#address = isPrintableAddress(href) ? href : null
    read()
    this.#address = outer
  }

  /** Whether a table can stand here: not in a list, nor in another table. */
  isBetweenParagraphs(): boolean {
    return this.#lists.length === 0 && !this.#isInCell
  }

  table({ caption, heads, rows }: PastedTable): void {
    this.endParagraph()
    const table = this.#document.createElement('table')
    table.dataset['heads'] = heads
    if (caption !== '') table.createCaption().textContent = caption
    for (const row of rows) {
      const line = table.insertRow()
      for (const cell of row) line.insertCell().textContent = cell
    }
    this.#document.body.append(table)
  }

  /** The cells of a row stand in one paragraph, apart from each other. */
  cell(read: () => void): void {
    if (this.#cellsInRow > 0 && this.#block !== null) this.#place().append(this.#document.createTextNode(' | '))
    this.#cellsInRow += 1
    this.#isInCell = true
    read()
    this.#isInCell = false
  }

  endParagraph(): void {
    const block = this.#block
    this.#block = null
    if (!block) return
    while (block.lastChild instanceof Element && block.lastChild.tagName === 'BR') block.lastChild.remove()
    if (block.textContent.trim() === '' && block.tagName !== 'LI') block.remove()
  }

  #place(): Element {
    if (this.#block) return this.#block
    const item = this.#lists.at(-1)
    if (item?.tagName === 'LI') {
      // A second paragraph of an item is a line of its own.
      const last = item.lastChild
      if (last && !(last instanceof Element && /^[OU]L$/.test(last.tagName))) item.append(this.#document.createElement('br'))
      this.#block = item
      return item
    }
    this.#block = this.#document.createElement(this.#blockTag)
    this.#listPlace().append(this.#block)
    return this.#block
  }

  /** Where a block or a nested list goes: into the open item, else beside what stands outside all lists. */
  #listPlace(): Element {
    const innermost = this.#lists.at(-1)
    if (!innermost) return this.#document.body
    if (innermost.tagName === 'LI') return innermost
    // Google Docs puts a nested list beside its item.
    const before = innermost.lastElementChild
    if (before) return before
    const item = this.#document.createElement('li')
    innermost.append(item)
    return item
  }

  #wrap(tag: string, node: Node): Element {
    const element = this.#document.createElement(tag)
    element.append(node)
    return element
  }
}
