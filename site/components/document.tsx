import type { ReactNode } from 'react'
import { feedAddresses } from '../../editorial/addresses.ts'
import { DEFAULT_LANGUAGE, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { icon, preloadedFont, stylesheet } from '../../generated/stylesheet.ts'
import { MAGAZINE } from '../magazine.ts'
import { structuredDataText, type StructuredData } from '../metadata/structured-data.ts'
import type { Edition } from '../queries/edition.ts'
import type { PageFrame } from '../store/page-frame.ts'
import type { Counterpart } from '../words.ts'
import { WORDS } from '../words.ts'
import { Footer } from './footer.tsx'
import { Masthead, type LanguageLink } from './masthead.tsx'
import { OpenGraph, type Shared } from './open-graph.tsx'

type Props = {
  language: Language
  title: string
  /** Empty where there is nothing to say, as on an error page. */
  description: string
  /** Path of the page's one true address; null for pages that have none, which search engines leave out. */
  canonical: string | null
  /** The same page in every language it is live in, this one included. */
  alternates: Edition[]
  openGraph: Shared
  languageLinks: LanguageLink[]
  counterpart?: Counterpart
  /** Null where the page must not depend on what is published. */
  frame: PageFrame | null
  /** Paths of the page's own feeds; those of the edition are named on every page. */
  feeds?: string[]
  /** What the page says, for machines. */
  data?: StructuredData[]
  isHome?: boolean
  children: ReactNode
}

/** The whole HTML document around a page: head, skip link, masthead, main, footer. No scripts: the data block is none. */
export function Document({ language, title, isHome = false, children, languageLinks, counterpart = 'story', frame, ...head }: Props) {
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
        <Feeds language={language} title={title} own={head.feeds ?? []} />
        <OpenGraph title={title} language={language} {...head} />
        {head.data === undefined ? null : <script type="application/ld+json">{structuredDataText(head.data)}</script>}
      </head>
      <body>
        <a className="skip-link" href="#content">
          {WORDS[language].skipToContent}
        </a>
        <Masthead
          language={language}
          languageLinks={languageLinks}
          counterpart={counterpart}
          sections={frame?.editions[language].sections ?? []}
          menu={frame?.site?.menus[language].main ?? []}
          address={head.canonical}
          isHome={isHome}
        />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
        <Footer language={language} frame={frame} />
      </body>
    </html>
  )
}

function Addresses({ canonical, alternates }: Pick<Props, 'canonical' | 'alternates'>) {
  if (canonical === null) return <meta name="robots" content="noindex" />
  const fallback = alternates.find(({ language }) => language === DEFAULT_LANGUAGE)?.address ?? canonical
  return (
    <>
      <meta name="robots" content="max-image-preview:large" />
      <link rel="canonical" href={environment.baseUrl + canonical} />
      {alternates.map(({ language, address }) => (
        <link key={language} rel="alternate" hrefLang={language} href={environment.baseUrl + address} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={environment.baseUrl + fallback} />
    </>
  )
}

const FEED_TYPES: Record<string, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

function Feeds({ language, title, own }: { language: Language; title: string; own: string[] }) {
  const ofEdition = feedAddresses(`/${language}`)
  return [...own, ...ofEdition].map((address) => (
    <link
      key={address}
      rel="alternate"
      type={FEED_TYPES[address.slice(address.lastIndexOf('/') + 1)]}
      title={own.includes(address) ? `${title} – ${MAGAZINE[language].name}` : MAGAZINE[language].name}
      href={address}
    />
  ))
}
