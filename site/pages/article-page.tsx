import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { Article } from '../components/article.tsx'
import { Document, type SharedPicture } from '../components/document.tsx'
import type { LanguageLink } from '../components/masthead.tsx'
import { usualWidth } from '../components/picture.tsx'
import type { Edition } from '../queries/edition.ts'

type Props = {
  content: ArticleContent
  address: string
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  mediaBase: string
  /** The story's live editions in other languages. */
  editions: Edition[]
}

export function ArticlePage({ content, address, firstPublishedAt, publishedAt, act, mediaBase, editions }: Props) {
  const { language } = content
  return (
    <Document
      language={language}
      title={content.headline}
      description={content.standfirst}
      canonical={address}
      alternates={[{ language, address }, ...editions]}
      openGraph={{
        type: 'article',
        picture: sharedPicture(content),
        publishedAt: firstPublishedAt,
        modifiedAt: publishedAt,
      }}
      languageLinks={languageLinks(language, editions)}
    >
      <Article content={content} firstPublishedAt={firstPublishedAt} publishedAt={publishedAt} act={act} mediaBase={mediaBase} />
    </Document>
  )
}

function languageLinks(language: Language, editions: Edition[]): LanguageLink[] {
  return LANGUAGES.filter((other) => other !== language).map((other) => {
    const edition = editions.find((candidate) => candidate.language === other)
    return { language: other, address: edition?.address ?? `/${other}`, isSamePage: edition !== undefined }
  })
}

function sharedPicture({ leadPhoto }: ArticleContent): SharedPicture | null {
  if (leadPhoto === null) return null
  const width = usualWidth(leadPhoto)
  return {
    address: `/media/${leadPhoto.hash}/${width}.jpg`,
    width,
    height: Math.round((leadPhoto.height * width) / leadPhoto.width),
    alt: leadPhoto.alt,
  }
}
