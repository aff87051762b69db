import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import { largeViewOf, type LargeView } from '../components/large-views.ts'
import { LostPhoto } from '../components/lost-photo.tsx'
import { PhotoFigure } from '../components/photo-figure.tsx'
import type { LiveStories } from '../queries/live-stories.ts'
import { BulletList } from './bullet-list.tsx'
import { DataTable } from './data-table.tsx'
import { FactBox } from './fact-box.tsx'
import { Gallery } from './gallery.tsx'
import { Infographic } from './infographic.tsx'
import { Inlines } from './inlines.tsx'
import { KeyFigures } from './key-figures.tsx'
import { LinkCard } from './link-card.tsx'
import type { NamedHeading } from './named-headings.ts'
import { PullQuote } from './pull-quote.tsx'
import { Recording } from './recording.tsx'
import { RelatedStory } from './related-story.tsx'
import { Timeline } from './timeline.tsx'

type Props = {
  blocks: PrintedBlock[]
  language: Language
  mediaBase: string
  headings: NamedHeading[]
  /** Blocks that something stands beside, by the number of the place. */
  places?: ReadonlyMap<PrintedBlock, number>
  /** Live editions of the stories that its blocks name. */
  teasers?: LiveStories
  /** Of the page's photographs. */
  views?: readonly LargeView[]
}

export function Body({ blocks, language, mediaBase, headings, places = new Map(), teasers = new Map(), views = [] }: Props) {
  return (
    <div className="body">
      {blocks.map((block, position) => (
        <Block
          key={position}
          block={block}
          language={language}
          mediaBase={mediaBase}
          place={places.get(block)}
          headingId={headings.find((heading) => heading.block === block)?.id}
          teasers={teasers}
          views={views}
        />
      ))}
    </div>
  )
}

type BlockProps = {
  block: PrintedBlock
  language: Language
  mediaBase: string
  headingId: string | undefined
  place?: number | undefined
  teasers: LiveStories
  views?: readonly LargeView[]
}

export function Block({ block, language, mediaBase, headingId, place, teasers, views = [] }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p data-place={place}>
          <Inlines inlines={block.inlines} language={language} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading id={headingId} data-place={place}>
          <Inlines inlines={block.inlines} language={language} />
        </Heading>
      )
    }
    case 'list':
      return <BulletList list={block} language={language} />
    case 'photo':
      return (
        <PhotoFigure photo={block.photo} language={language} mediaBase={mediaBase} place="body" view={largeViewOf(views, block.photo)} />
      )
    case 'pull-quote':
      return <PullQuote quote={block} />
    case 'related-story': {
      const card = teasers.get(block.story)
      return card ? <RelatedStory card={card} /> : null
    }
    case 'gallery':
      return <Gallery gallery={block} language={language} mediaBase={mediaBase} views={views} />
    case 'fact-box':
      return <FactBox box={block} language={language} />
    case 'key-figures':
      return <KeyFigures figures={block} language={language} />
    case 'timeline':
      return <Timeline timeline={block} language={language} />
    case 'infographic':
      return <Infographic infographic={block} language={language} mediaBase={mediaBase} />
    case 'recording':
      return <Recording recording={block.recording} language={language} mediaBase={mediaBase} />
    case 'link-card':
      return <LinkCard card={block} language={language} />
    case 'table':
      return <DataTable table={block} language={language} />
    case 'lost-photo':
      return <LostPhoto language={language} />
    default:
      return nothingFor(block)
  }
}

/** Does not compile while a kind of block has no view. */
function nothingFor(_block: never): null {
  return null
}
