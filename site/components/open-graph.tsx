import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { MAGAZINE } from '../magazine.ts'
import { magazinePicture, type SharedPicture } from '../media/shared-picture.ts'
import type { Edition } from '../queries/edition.ts'

/** What those who share a page show of it. Instants are ISO 8601 with an offset. */
export type Shared = {
  type: 'article' | 'website'
  /** Null for the magazine's own card. */
  picture: SharedPicture | null
  publishedAt?: string
  modifiedAt?: string
  section?: string
  authors?: string[]
}

type Props = {
  title: string
  description: string
  language: Language
  canonical: string | null
  alternates: Edition[]
  openGraph: Shared
}

/** The Open Graph of a page that has an address; X reads the same, but for the size of the card. */
export function OpenGraph({ title, language, description, canonical, alternates, openGraph }: Props) {
  if (canonical === null) return null
  const picture = openGraph.picture ?? magazinePicture(language)
  const { type, publishedAt, modifiedAt, section, authors = [] } = openGraph
  const others = LANGUAGES.filter((one) => one !== language && alternates.some((edition) => edition.language === one))
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={MAGAZINE[language].name} />
      <meta property="og:locale" content={MAGAZINE[language].locale} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={MAGAZINE[other].locale} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={environment.baseUrl + canonical} />
      {publishedAt === undefined ? null : <meta property="article:published_time" content={publishedAt} />}
      {modifiedAt === undefined ? null : <meta property="article:modified_time" content={modifiedAt} />}
      {section === undefined || section === '' ? null : <meta property="article:section" content={section} />}
      {authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
      {picture === null ? null : (
        <>
          <meta property="og:image" content={environment.baseUrl + picture.address} />
          <meta property="og:image:type" content="image/jpeg" />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={picture === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}
