import type { PrintedBlock, PrintedInline, PrintedList } from '../editorial/printed-body.ts'

/** The words of a block as plain text, for the checks of what was typed; captions are judged with their photos. */
export function textOfBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'photo':
    case 'related-story':
      return ''
    case 'pull-quote':
      return `${block.text} ${block.attribution}`
    case 'list':
      return textOfList(block)
    default:
      return textOfInlines(block.inlines)
  }
}

function textOfList(list: PrintedList): string {
  return list.items
    .map((item) => `${textOfInlines(item.inlines)} ${item.list ? textOfList(item.list) : ''}`)
    .join(' ')
    .trim()
}

function textOfInlines(inlines: readonly PrintedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'person') return inline.person.name
      return inline.kind === 'link' ? textOfInlines(inline.inlines) : ' '
    })
    .join('')
}
