import type { Language } from '../editorial/languages.ts'
import type { PrintedBlock, PrintedInline, PrintedList } from '../editorial/printed-body.ts'

/** Words a minute; Vietnamese writes each syllable apart, so more of them go by. */
const WORDS_A_MINUTE: Record<Language, number> = { vi: 270, en: 230 }

/** Whole minutes, at least one, that the body takes to read. */
export function readingMinutes(body: PrintedBlock[], language: Language): number {
  const words = body.map(textOfBlock).join(' ').split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_A_MINUTE[language]))
}

function textOfBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfInlines(block.inlines)
    case 'list':
      return textOfList(block)
    case 'pull-quote':
      return block.text
    case 'photo':
      return block.photo.caption
    case 'related-story':
      return ''
  }
}

function textOfList(list: PrintedList): string {
  return list.items.map((item) => `${textOfInlines(item.inlines)} ${item.list ? textOfList(item.list) : ''}`).join(' ')
}

/** The words of a line without its marks and links; a line break counts as a space. */
export function textOfInlines(inlines: PrintedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'person') return inline.person.name
      return inline.kind === 'link' ? textOfInlines(inline.inlines) : ' '
    })
    .join('')
}
