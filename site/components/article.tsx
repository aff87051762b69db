import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { Body } from '../blocks/body.tsx'
import { readingMinutes } from '../reading-time.ts'
import { ArticleDates } from './article-dates.tsx'
import { BylineBox } from './byline-box.tsx'
import { Bylines } from './bylines.tsx'
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
  return (
    <article className="article" data-photo={leadPhoto === null ? 'none' : 'lead'}>
      <header className="article-header">
        <p className="kicker">{content.section.name}</p>
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
      </div>
      {leadPhoto === null ? null : <PhotoFigure photo={leadPhoto} language={language} mediaBase={mediaBase} place="lead" />}
      <Body blocks={content.body} language={language} mediaBase={mediaBase} />
      <BylineBox bylines={content.bylines} language={language} />
      <PeopleList people={content.people} language={language} />
    </article>
  )
}
