import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { Document } from '../components/document.tsx'
import { Home } from '../components/home.tsx'
import { MAGAZINE } from '../magazine.ts'
import type { ArticleCard } from '../queries/article-cards.ts'
import type { PageFrame } from '../store/page-frame.ts'

export function HomePage({ language, cards, frame }: { language: Language; cards: ArticleCard[]; frame: PageFrame }) {
  const { name, tagline } = MAGAZINE[language]
  return (
    <Document
      language={language}
      title={`${name} – ${tagline}`}
      description={tagline}
      canonical={`/${language}`}
      alternates={LANGUAGES.map((one) => ({ language: one, address: `/${one}` }))}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={LANGUAGES.filter((other) => other !== language).map((other) => ({
        language: other,
        address: `/${other}`,
        isSamePage: true,
      }))}
      frame={frame}
      isHome
    >
      <Home language={language} cards={cards} topics={frame.topics} month={frame.editions[language].months.at(-1) ?? null} />
    </Document>
  )
}
