import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { Body } from '../blocks/body.tsx'
import { namedHeadings } from '../blocks/named-headings.ts'
import { readingMinutes } from '../reading-time.ts'
import { ArticleDates } from './article-dates.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { BylineBox } from './byline-box.tsx'
import { Bylines } from './bylines.tsx'
import { Contents } from './contents.tsx'
import { MoreInSection } from './more-in-section.tsx'
import { PeopleList } from './people-list.tsx'
import { PhotoFigure } from './photo-figure.tsx'

type Props = {
  content: ArticleContent
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  mediaBase: string
}

export function Article({ content, firstPublishedAt, publishedAt, act, mediaBase }: Props) {
  const { language, leadPhoto } = content
  const headings = namedHeadings(content.body)
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
        />
        <Contents headings={headings} language={language} />
      </div>
      {leadPhoto === null ? null : <PhotoFigure photo={leadPhoto} language={language} mediaBase={mediaBase} place="lead" />}
      <Body blocks={content.body} language={language} mediaBase={mediaBase} headings={headings} />
      <BylineBox bylines={content.bylines} language={language} />
      <PeopleList people={content.people} language={language} />
      <MoreInSection section={content.section} language={language} />
    </article>
  )
}
