import { feedAddresses, sectionAddress } from '../../editorial/addresses.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { Document } from '../components/document.tsx'
import { Section } from '../components/section.tsx'
import { MAGAZINE } from '../magazine.ts'
import { breadcrumbData } from '../metadata/breadcrumb-data.ts'
import type { ListedArticles } from '../queries/listed-articles.ts'
import type { LiveSection, PageFrame } from '../store/page-frame.ts'
import { languageLinks } from './language-links.ts'

type Props = {
  language: Language
  section: LiveSection
  articles: ListedArticles
  frame: PageFrame
}

export function SectionPage({ language, section: { id, slug, name }, articles, frame }: Props) {
  const address = sectionAddress({ language, slug })
  const editions = LANGUAGES.flatMap((other) => {
    const same = frame.editions[other].sections.find((section) => section.id === id)
    return same && other !== language ? [{ language: other, address: sectionAddress({ language: other, slug: same.slug }) }] : []
  })
  return (
    <Document
      language={language}
      title={name}
      description={`${name} – ${MAGAZINE[language].name}. ${MAGAZINE[language].tagline}`}
      // What stands behind a place in the list moves on; only the first page is for search engines.
      canonical={articles.newer === null ? address : null}
      alternates={[{ language, address }, ...editions]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={languageLinks(language, editions)}
      counterpart="section"
      frame={frame}
      feeds={feedAddresses(address)}
      data={[breadcrumbData(language, [{ name, address }])]}
    >
      <Section language={language} slug={slug} name={name} articles={articles} />
    </Document>
  )
}
