import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { sectionAddress } from '../../editorial/addresses.ts'
import { Article } from '../components/article.tsx'
import { Document } from '../components/document.tsx'
import { instantWithOffset } from '../instants.ts'
import { articlePicture } from '../media/shared-picture.ts'
import { articleData } from '../metadata/article-data.ts'
import { breadcrumbData } from '../metadata/breadcrumb-data.ts'
import type { Edition } from '../queries/edition.ts'
import type { Correction } from '../queries/live-article.ts'
import type { LiveStories } from '../queries/live-stories.ts'
import type { ReactNode } from 'react'
import type { PageFrame } from '../store/page-frame.ts'
import { languageLinks } from './language-links.ts'

type Props = {
  content: ArticleContent
  address: string
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  mediaBase: string
  /** The story's live editions in other languages. */
  editions: Edition[]
  corrections?: Correction[]
  stories?: LiveStories
  leadCrops?: PrintedPhoto[]
  frame?: PageFrame | null
  /** Over an earlier text of it, which search engines leave out. */
  banner?: ReactNode
}

export function ArticlePage({ mediaBase, frame = null, banner = null, ...article }: Props) {
  const { content, address, firstPublishedAt, publishedAt, act, editions } = article
  const { language, section } = content
  const modifiedAt = act === 'published' ? firstPublishedAt : publishedAt
  const steps = section.slug === '' ? [] : [{ name: section.name, address: sectionAddress({ language, slug: section.slug }) }]
  return (
    <Document
      language={language}
      title={content.headline}
      description={content.standfirst}
      canonical={banner === null ? address : null}
      alternates={[{ language, address }, ...editions]}
      openGraph={{
        type: 'article',
        picture: articlePicture(content),
        publishedAt: instantWithOffset(firstPublishedAt),
        modifiedAt: instantWithOffset(modifiedAt),
        section: section.name,
        authors: content.bylines.filter(({ as }) => as === 'text').map(({ person }) => person.name),
      }}
      languageLinks={languageLinks(language, editions)}
      frame={frame}
      data={[articleData(article), breadcrumbData(language, [...steps, { name: content.headline, address }])]}
    >
      {banner}
      <Article
        content={content}
        firstPublishedAt={firstPublishedAt}
        publishedAt={publishedAt}
        act={act}
        mediaBase={mediaBase}
        corrections={article.corrections ?? []}
        stories={article.stories ?? new Map()}
      />
    </Document>
  )
}
