import { $createBlockNode } from '@payloadcms/richtext-lexical/client'
import { $createParagraphNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { TABLE_HEADS } from '../../../editorial/printed-body.ts'
import { cellsOfTable } from '../table/cells-of-table.ts'
import { cleanHtml } from './clean-html.ts'

/** What the clipboard brings as nodes of the body: tables as blocks, all else as text. Something to type in follows a last block. */
export function $pastedNodes(editor: LexicalEditor, html: string): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let text = emptyDocument()
  const endText = () => {
    nodes.push(...$generateNodesFromDOM(editor, text))
    text = emptyDocument()
  }
  const source = new DOMParser().parseFromString(cleanHtml(html), 'text/html')
  for (let element = source.body.firstChild; element !== null; element = source.body.firstChild) {
    element.remove()
    if (!(element instanceof HTMLTableElement)) {
      text.body.append(element)
      continue
    }
    endText()
    nodes.push($createTable(element))
  }
  const endsInTable = nodes.length > 0 && text.body.childNodes.length === 0
  endText()
  return endsInTable ? [...nodes, $createParagraphNode()] : nodes
}

function $createTable(table: HTMLTableElement): LexicalNode {
  const heads = TABLE_HEADS.find((one) => one === table.dataset['heads']) ?? 'row'
  const caption = table.caption?.textContent ?? ''
  return $createBlockNode({ blockType: 'table', blockName: '', caption, heads, rows: cellsOfTable(table) })
}

function emptyDocument(): Document {
  return document.implementation.createHTMLDocument('')
}
