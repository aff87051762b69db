import type { ArticleContent, PublicationAct } from '../editorial/publication.ts'
import { ArticlePage } from './pages/article-page.tsx'
import type { Edition } from './queries/edition.ts'
import type { Correction } from './queries/live-article.ts'
import type { LiveStories } from './queries/live-stories.ts'
import { renderDocument } from './render-document.tsx'
import type { PageFrame } from './store/page-frame.ts'

export type ArticleRendering = {
  content: ArticleContent
  /** Path from the root that the page has, or will have. */
  address: string
  /** ISO 8601 in UTC; for a preview, the time of looking. */
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  /** Folder of the renditions: `/media` for readers, `/preview/media` for staff. */
  mediaBase: string
  /** The story's live editions in other languages. */
  editions: Edition[]
  /** Corrections that were published, newest first; what is to be corrected now is in the content. */
  corrections?: Correction[]
  /** The live stories that it names. */
  stories?: LiveStories
  /** What all pages share, the line of sections among it; a page without it has no such line. */
  frame?: PageFrame | null
}

/** The whole HTML page of an article as it would be printed, made by the readers' own components. */
export function renderArticle(rendering: ArticleRendering): Promise<string> {
  return renderDocument(<ArticlePage {...rendering} />)
}
