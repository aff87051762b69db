import type { ReactNode } from 'react'
import { Block } from '../blocks/body.tsx'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import type { Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { sharedRendition } from '../components/picture.tsx'
import { renderDocument } from '../render-document.tsx'
import { WORDS } from '../words.ts'

/** Only an attribute has a bare quote: in text React writes it as an entity. */
const OWN_ADDRESSES = / (href|src)="\/(?!\/)/g

/** The whole story as HTML for feed readers, without our classes, every address in full. */
export async function feedHtml({ language, standfirst, leadPhoto, body }: ArticleContent): Promise<string> {
  const blocks: ReactNode[] = body.map((block, position) =>
    block.kind === 'photo' ? (
      <FeedFigure key={position} photo={block.photo} language={language} />
    ) : (
      <Block key={position} block={block} language={language} mediaBase="/media" headingId={undefined} />
    ),
  )
  const html = await renderDocument(
    <>
      {standfirst === '' ? null : (
        <p>
          <strong>{standfirst}</strong>
        </p>
      )}
      {leadPhoto === null ? null : <FeedFigure photo={leadPhoto} language={language} />}
      {blocks}
    </>,
  )
  return html.replace(/ (?:class|data-[a-z]+)="[^"]*"/g, '').replace(OWN_ADDRESSES, ` $1="${environment.baseUrl}/`)
}

function FeedFigure({ photo, language }: { photo: PrintedPhoto; language: Language }) {
  const { address, width, height } = sharedRendition(photo)
  return (
    <figure>
      {/* Lazy, or React would announce it in a preload before the text. */}
      <img src={address} width={width} height={height} alt={photo.alt} loading="lazy" />
      {photo.caption === '' && photo.credit === '' ? null : (
        <figcaption>
          {`${photo.caption} `}
          {photo.credit === '' ? null : <small>{WORDS[language].credit(photo.credit)}</small>}
        </figcaption>
      )}
    </figure>
  )
}
