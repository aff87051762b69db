import { AutoLinkNode, LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $createTextNode,
  $isTextNode,
  ParagraphNode,
  TabNode,
  TextNode,
  type ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { isPrintableAddress } from '../../../press/printable-address.ts'

const BOLD_AND_ITALIC = 3

/** However something got into the editor, it ends as what press/body-schema.ts takes: else the next save would be refused. */
export function keepToSchema(editor: LexicalEditor): () => void {
  const stops = [
    editor.registerNodeTransform(TextNode, keepText),
    editor.registerNodeTransform(TabNode, (tab) => void tab.replace($createTextNode(' '))),
    editor.registerNodeTransform(ParagraphNode, (paragraph) => {
      keepShape(paragraph)
      if (paragraph.getTextStyle() !== '') paragraph.setTextStyle('')
      if ((paragraph.getTextFormat() & ~BOLD_AND_ITALIC) !== 0) paragraph.setTextFormat(paragraph.getTextFormat() & BOLD_AND_ITALIC)
    }),
    editor.registerNodeTransform(HeadingNode, (heading) => {
      keepShape(heading)
      if (heading.getTag() === 'h1') heading.setTag('h2')
      else if (heading.getTag() !== 'h2' && heading.getTag() !== 'h3') heading.setTag('h3')
    }),
    editor.registerNodeTransform(ListNode, (list) => {
      if (list.getListType() === 'check') list.setListType('bullet')
    }),
    editor.registerNodeTransform(ListItemNode, (item) => {
      if (item.getFormatType() !== '') item.setFormat('')
    }),
    editor.registerNodeTransform(LinkNode, (link) => keepLink(link)),
    editor.registerNodeTransform(AutoLinkNode, (link) => keepLink(link)),
  ]
  return () => stops.forEach((stop) => stop())
}

function keepText(text: TextNode): void {
  if (text instanceof TabNode) return
  if (text.getStyle() !== '') text.setStyle('')
  const format = text.getFormat() & BOLD_AND_ITALIC
  if (text.getFormat() !== format) text.setFormat(format)
  if (text.getMode() !== 'normal') text.setMode('normal')
}

function keepShape(element: ElementNode): void {
  if (element.getFormatType() !== '') element.setFormat('')
  if (element.getIndent() !== 0) element.setIndent(0)
}

/** A link that leads nowhere a reader may be sent becomes the words it stood on. */
function keepLink(link: ElementNode & Pick<LinkNode, 'getFields'>): void {
  const { url = '', linkType } = link.getFields()
  if (linkType === 'custom' && isPrintableAddress(url)) return
  // Being typed or chosen in the link drawer: judged when there is an address.
  if (linkType === 'custom' && url === '') return
  for (const child of link.getChildren()) {
    link.insertBefore(child)
    if ($isTextNode(child)) child.markDirty()
  }
  link.remove()
}
