import type { Language } from '../../editorial/languages.ts'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import { PhotoFigure } from '../components/photo-figure.tsx'
import { BulletList } from './bullet-list.tsx'
import { Inlines } from './inlines.tsx'
import type { NamedHeading } from './named-headings.ts'
import { PullQuote } from './pull-quote.tsx'

type Props = { blocks: PrintedBlock[]; language: Language; mediaBase: string; headings: NamedHeading[] }

export function Body({ blocks, language, mediaBase, headings }: Props) {
  return (
    <div className="body">
      {blocks.map((block, position) => (
        <Block
          key={position}
          block={block}
          language={language}
          mediaBase={mediaBase}
          headingId={headings.find((heading) => heading.block === block)?.id}
        />
      ))}
    </div>
  )
}

type BlockProps = { block: PrintedBlock; language: Language; mediaBase: string; headingId: string | undefined }

export function Block({ block, language, mediaBase, headingId }: BlockProps) {
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
        <Heading id={headingId}>
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
    case 'related-story':
      return null
  }
}
