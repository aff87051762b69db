import type { Language } from '../../editorial/languages.ts'
import type { PrintedBlock } from '../../editorial/publication.ts'
import { PhotoFigure } from '../components/photo-figure.tsx'
import { BulletList } from './bullet-list.tsx'
import { Inlines } from './inlines.tsx'
import { PullQuote } from './pull-quote.tsx'

type Props = { blocks: PrintedBlock[]; language: Language; mediaBase: string }

export function Body({ blocks, language, mediaBase }: Props) {
  return (
    <div className="body">
      {blocks.map((block, position) => (
        <Block key={position} block={block} language={language} mediaBase={mediaBase} />
      ))}
    </div>
  )
}

type BlockProps = { block: PrintedBlock; language: Language; mediaBase: string }

function Block({ block, language, mediaBase }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading>
          <Inlines inlines={block.inlines} />
        </Heading>
      )
    }
    case 'list':
      return <BulletList list={block} />
    case 'photo':
      return <PhotoFigure photo={block.photo} language={language} mediaBase={mediaBase} place="body" />
    case 'pull-quote':
      return <PullQuote quote={block} />
  }
}
