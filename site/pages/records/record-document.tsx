import type { ReactNode } from 'react'
import { feedAddresses } from '../../../editorial/addresses.ts'
import { LANGUAGES, type Language } from '../../../editorial/languages.ts'
import type { PrintedPhoto } from '../../../editorial/printed-body.ts'
import { Document } from '../../components/document.tsx'
import { sharedRendition } from '../../components/picture.tsx'
import { breadcrumbData } from '../../metadata/breadcrumb-data.ts'
import type { StructuredData } from '../../metadata/structured-data.ts'
import type { PageFrame } from '../../store/page-frame.ts'
import { languageLinks } from '../language-links.ts'

type Props = {
  language: Language
  /** Without a language: a record's page has the same one in all of them. */
  path: string
  title: string
  description: string
  picture: PrintedPhoto | null
  /** False behind a place in its list: only the first page is for search engines. */
  isFirst: boolean
  hasFeeds?: boolean
  /** Between the front page and this one. */
  steps?: { name: string; address: string }[]
  data?: StructuredData[]
  frame: PageFrame
  children: ReactNode
}

/** The document around a page that every edition has at the same path. */
export function RecordDocument({ language, path, title, isFirst, hasFeeds = false, steps = [], data = [], frame, ...rest }: Props) {
  const address = `/${language}${path}`
  const alternates = LANGUAGES.map((one) => ({ language: one, address: `/${one}${path}` }))
  const { picture } = rest
  return (
    <Document
      language={language}
      title={title}
      description={rest.description}
      canonical={isFirst ? address : null}
      alternates={alternates}
      openGraph={{ type: 'website', picture: picture === null ? null : { ...sharedRendition(picture), alt: picture.alt } }}
      languageLinks={languageLinks(
        language,
        alternates.filter((one) => one.language !== language),
      )}
      frame={frame}
      feeds={hasFeeds ? feedAddresses(address) : []}
      data={[...data, breadcrumbData(language, [...steps, { name: title, address }])]}
    >
      {rest.children}
    </Document>
  )
}
