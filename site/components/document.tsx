import type { ReactNode } from 'react'
import { DEFAULT_LANGUAGE, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { icon, preloadedFont, stylesheet } from '../../generated/stylesheet.ts'
import { MAGAZINE } from '../magazine.ts'
import type { Edition } from '../queries/edition.ts'
import { WORDS } from '../words.ts'
import { Footer } from './footer.tsx'
import { Masthead, type LanguageLink } from './masthead.tsx'

export type SharedPicture = { address: string; width: number; height: number; alt: string }

type Props = {
  language: Language
  title: string
  /** Empty where there is nothing to say, as on an error page. */
  description: string
  /** Path of the page's one true address; null for pages that have none, which search engines leave out. */
  canonical: string | null
  /** The same page in every language it is live in, this one included. */
  alternates: Edition[]
  openGraph: { type: 'article' | 'website'; picture: SharedPicture | null; publishedAt?: string; modifiedAt?: string }
  languageLinks: LanguageLink[]
  isHome?: boolean
  children: ReactNode
}

/** The whole HTML document around a page: head, skip link, masthead, main, footer. No scripts. */
export function Document({ language, title, isHome = false, children, languageLinks, ...head }: Props) {
  const { name } = MAGAZINE[language]
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{isHome ? title : `${title} – ${name}`}</title>
        {head.description === '' ? null : <meta name="description" content={head.description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FBF8F2" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14120F" />
        <link rel="preload" as="font" type="font/woff2" href={preloadedFont} crossOrigin="" />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <Addresses {...head} />
        <OpenGraph title={title} language={language} {...head} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {WORDS[language].skipToContent}
        </a>
        <Masthead language={language} languageLinks={languageLinks} isHome={isHome} />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
        <Footer language={language} />
      </body>
    </html>
  )
}

function Addresses({ canonical, alternates }: Pick<Props, 'canonical' | 'alternates'>) {
  if (canonical === null) return <meta name="robots" content="noindex" />
  const fallback = alternates.find(({ language }) => language === DEFAULT_LANGUAGE)?.address ?? canonical
  return (
    <>
      <link rel="canonical" href={environment.baseUrl + canonical} />
      {alternates.map(({ language, address }) => (
        <link key={language} rel="alternate" hrefLang={language} href={environment.baseUrl + address} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={environment.baseUrl + fallback} />
    </>
  )
}

function OpenGraph({
  title,
  language,
  description,
  canonical,
  openGraph,
}: Pick<Props, 'title' | 'language' | 'description' | 'canonical' | 'openGraph'>) {
  if (canonical === null) return null
  const { picture, type, publishedAt, modifiedAt } = openGraph
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={MAGAZINE[language].name} />
      <meta property="og:locale" content={MAGAZINE[language].locale} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={environment.baseUrl + canonical} />
      {publishedAt === undefined ? null : <meta property="article:published_time" content={publishedAt} />}
      {modifiedAt === undefined ? null : <meta property="article:modified_time" content={modifiedAt} />}
      {picture === null ? null : (
        <>
          <meta property="og:image" content={environment.baseUrl + picture.address} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={picture === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}
