import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { Body } from '../blocks/body.tsx'
import { namedHeadings } from '../blocks/named-headings.ts'
import type { Correction } from '../queries/live-article.ts'
import type { LiveStories } from '../queries/live-stories.ts'
import { readingMinutes } from '../reading-time.ts'
import { ArticleDates } from './article-dates.tsx'
import { besideGroups, besidePlaces } from './beside-groups.ts'
import { Beside } from './beside.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { BylineBox } from './byline-box.tsx'
import { Bylines } from './bylines.tsx'
import { Contents } from './contents.tsx'
import { CorrectionBox } from './correction-box.tsx'
import { MoreInSection } from './more-in-section.tsx'
import { LargePhotos } from './large-photos.tsx'
import { largeViewOf, largeViews } from './large-views.ts'
import { PhotoFigure } from './photo-figure.tsx'
import { RelatedStories } from './related-stories.tsx'

type Props = {
  content: ArticleContent
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  mediaBase: string
  /** Those that were published, newest first. */
  corrections: Correction[]
  /** The live stories that it names. */
  stories: LiveStories
}

export function Article({ content, firstPublishedAt, publishedAt, act, mediaBase, corrections, stories }: Props) {
  const { language, leadPhoto, correction } = content
  const headings = namedHeadings(content.body)
  const beside = besideGroups(content)
  const views = largeViews(content)
  // Before it is published, a correction stands where its readers will see it.
  const isNew = correction !== null && !corrections.some(({ note }) => note === correction.note)
  const all = isNew ? [{ ...correction, id: null, correctedAt: publishedAt }, ...corrections] : corrections
  return (
    <article className="article" data-photo={leadPhoto === null ? 'none' : 'lead'}>
      <header className="article-header">
        <Breadcrumb language={language} section={content.section} />
        <h1>{content.headline}</h1>
        {content.standfirst === '' ? null : <p className="standfirst">{content.standfirst}</p>}
      </header>
      <div className="article-facts">
        <Bylines bylines={content.bylines} language={language} />
        <ArticleDates
          language={language}
          firstPublishedAt={firstPublishedAt}
          publishedAt={publishedAt}
          act={act}
          minutes={readingMinutes(content.body, language)}
          isCorrected={all.length > 0}
        />
        <Contents headings={headings} language={language} />
      </div>
      {leadPhoto === null ? null : (
        <PhotoFigure photo={leadPhoto} language={language} mediaBase={mediaBase} place="lead" view={largeViewOf(views, leadPhoto)} />
      )}
      <div className="article-text">
        <CorrectionBox corrections={all} language={language} />
        <Body
          blocks={content.body}
          language={language}
          mediaBase={mediaBase}
          headings={headings}
          places={besidePlaces(beside)}
          teasers={stories}
          views={views}
        />
        <BylineBox bylines={content.bylines} language={language} />
      </div>
      <Beside groups={beside} language={language} />
      <RelatedStories related={content.related} stories={stories} language={language} />
      <MoreInSection section={content.section} language={language} />
      <LargePhotos views={views} language={language} mediaBase={mediaBase} />
    </article>
  )
}
