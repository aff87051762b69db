import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import type { PrintedBlock, PrintedPhoto, PrintedRecording } from '../../editorial/printed-body.ts'
import { BLOCK_WORDS } from '../blocks/block-words.ts'
import { Block } from '../blocks/body.tsx'
import { TableCells } from '../blocks/data-table.tsx'
import { FigureTable } from '../blocks/key-figures.tsx'
import { TextBlocks } from '../blocks/text-blocks.tsx'
import { aiLabel, isCaptioned } from '../components/photo-credit.tsx'
import { sharedRendition } from '../components/picture.tsx'
import type { LiveStories } from '../queries/live-stories.ts'
import { WORDS } from '../words.ts'

type Props = { block: PrintedBlock; language: Language; stories: LiveStories }

/** A block for feed readers, which fold nothing, draw nothing and have no sheet of ours: figures as tables, texts in full. */
export function FeedBlock({ block, language, stories }: Props): ReactNode {
  switch (block.kind) {
    case 'photo':
      return <FeedFigure photo={block.photo} language={language} />
    case 'gallery':
      return (
        <>
          <BlockTitle title={block.title} />
          {block.photos.map((photo, position) => (
            <FeedFigure key={position} photo={photo} language={language} />
          ))}
        </>
      )
    case 'infographic':
      return (
        <>
          <FeedFigure photo={block.photo} language={language} />
          <TextBlocks blocks={block.text} language={language} />
        </>
      )
    case 'key-figures':
      return (
        <>
          <FigureTable rows={block.rows} title={block.title} language={language} />
          <Source name={block.source} language={language} />
        </>
      )
    case 'table':
      return (
        <>
          <TableCells table={block} />
          <Source name={block.source} language={language} />
        </>
      )
    case 'recording':
      return <FeedRecording recording={block.recording} language={language} />
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'pull-quote':
    case 'related-story':
    case 'fact-box':
    case 'timeline':
    case 'link-card':
    case 'lost-photo':
      return <Block block={block} language={language} mediaBase="/media" headingId={undefined} teasers={stories} />
  }
}

export function FeedFigure({ photo, language }: { photo: PrintedPhoto; language: Language }) {
  const { address, width, height } = sharedRendition(photo)
  const label = aiLabel(photo, language)
  return (
    <figure>
      {/* Lazy, or React would announce it in a preload before the text. */}
      <img src={address} width={width} height={height} alt={photo.alt} loading="lazy" />
      {!isCaptioned(photo) ? null : (
        <figcaption>
          {`${photo.caption} `}
          {photo.credit === '' ? null : <small>{WORDS[language].credit(photo.credit)}</small>}
          {label === null ? null : <small>{photo.credit === '' ? label : ` · ${label}`}</small>}
        </figcaption>
      )}
    </figure>
  )
}

function FeedRecording({ recording, language }: { recording: PrintedRecording; language: Language }) {
  const { medium, hash, extension, title, credit, transcript } = recording
  const words = BLOCK_WORDS[language]
  const address = `/media/${hash}/recording.${extension}`
  return (
    <>
      <BlockTitle title={title} />
      {medium === 'audio' ? (
        <audio controls preload="none" src={address} aria-label={title || words.audio} />
      ) : (
        <video controls preload="none" src={address} aria-label={title || words.video} />
      )}
      {credit === '' ? null : (
        <p>
          <small>{words.recordingCredit(credit)}</small>
        </p>
      )}
      {transcript === '' ? null : transcript.split(/\n\s*\n/).map((paragraph, position) => <p key={position}>{paragraph}</p>)}
    </>
  )
}

function BlockTitle({ title }: { title: string }) {
  return title === '' ? null : (
    <p>
      <strong>{title}</strong>
    </p>
  )
}

function Source({ name, language }: { name: string; language: Language }) {
  return name === '' ? null : (
    <p>
      <small>{BLOCK_WORDS[language].source(name)}</small>
    </p>
  )
}
