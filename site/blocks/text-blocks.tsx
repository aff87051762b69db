import type { Language } from '../../editorial/languages.ts'
import type { PrintedTextBlock } from '../../editorial/printed-body.ts'
import { BulletList } from './bullet-list.tsx'
import { Inlines } from './inlines.tsx'

type Props = { blocks: readonly PrintedTextBlock[]; language: Language }

/** Paragraphs and lists as they stand inside a box. A subhead there is a line in bold: the box is no part of the story's outline. */
export function TextBlocks({ blocks, language }: Props) {
  return blocks.map((block, position) => {
    if (block.kind === 'list') return <BulletList key={position} list={block} language={language} />
    const line = <Inlines inlines={block.inlines} language={language} />
    return <p key={position}>{block.kind === 'heading' ? <strong>{line}</strong> : line}</p>
  })
}
