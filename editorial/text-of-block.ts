import type { MentionForm, PrintedBlock, PrintedInline, PrintedList, PrintedPerson, PrintedTextBlock } from './printed-body.ts'

/** The words of a block as plain text, as they were typed there; captions, credits and transcripts are their records' own. */
export function textOfBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'list':
      return textOfTextBlock(block)
    case 'photo':
    case 'related-story':
    case 'recording':
    case 'lost-photo':
      return ''
    case 'gallery':
      return block.title
    case 'pull-quote':
      return joined([block.text, block.attribution])
    case 'fact-box':
      return joined([block.title, ...block.text.map(textOfTextBlock)])
    case 'infographic':
      return joined(block.text.map(textOfTextBlock))
    case 'key-figures':
      return joined([block.title, ...block.rows.flatMap(({ label, text, unit }) => [label, text, unit]), block.source])
    case 'timeline':
      return joined([block.title, ...block.entries.flatMap(({ title, text }) => [title, text])])
    case 'link-card':
      return joined([block.title, block.text, block.site])
    case 'table':
      return joined([block.caption, ...block.rows.flat(), block.source])
  }
}

/** The words of a line without its marks and links; a line break counts as a space. */
export function textOfInlines(inlines: readonly PrintedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'person') return mentionParts(inline).join('')
      return inline.kind === 'link' ? textOfInlines(inline.inlines) : ' '
    })
    .join('')
}

/** A mention as three pieces that follow each other: what comes before the name, the name, what comes after it. */
export function mentionParts({ person, form }: { person: PrintedPerson; form: MentionForm }): [string, string, string] {
  const offices = person.offices.join(', ')
  if (offices === '' || form === 'name') return ['', person.name, '']
  return form === 'office-name' ? [`${offices} `, person.name, ''] : ['', person.name, `, ${offices}`]
}

function textOfTextBlock(block: PrintedTextBlock): string {
  return block.kind === 'list' ? textOfList(block) : textOfInlines(block.inlines)
}

function textOfList(list: PrintedList): string {
  return joined(list.items.flatMap((item) => [textOfInlines(item.inlines), item.list ? textOfList(item.list) : '']))
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
