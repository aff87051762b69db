import type { ReactNode } from 'react'
import { isSlug } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import { correctionDetail } from '../queries/correction.ts'
import { corrections } from '../queries/corrections.ts'
import { latestArticles } from '../queries/latest-articles.ts'
import { liveArticle } from '../queries/live-article.ts'
import { monthArticles } from '../queries/month-articles.ts'
import { listedArticles } from '../queries/listed-articles.ts'
import { visibleEvents } from '../queries/visible-records.ts'
import { AboutPage } from './about-page.tsx'
import { ArticlePage } from './article-page.tsx'
import { ContactPage } from './contact-page.tsx'
import { CorrectionPage } from './correction-page.tsx'
import { CorrectionsPage } from './corrections-page.tsx'
import { HomePage } from './home-page.tsx'
import { MonthPage } from './month-page.tsx'
import type { Asked, PageKind } from './page-kind.ts'
import { recordPageKinds } from './records/record-page-kinds.tsx'
import { SectionPage } from './section-page.tsx'
import { ThanksPage } from './thanks-page.tsx'
import { TimelinePage } from './timeline-page.tsx'

const HOME_STORIES = 30
const SECTION_STORIES = 20
const CORRECTIONS = 200

/** Every kind of page readers can open. The first whose pattern fits answers. */
const PAGE_KINDS: Record<string, PageKind> = {
  home: {
    pattern: /^\/(?<language>[a-z]{2})$/,
    isHot: true,
    page: async ({ frame }, { language }) => {
      if (!isLanguage(language)) return null
      return <HomePage language={language} cards={await latestArticles(language, { limit: HOME_STORIES })} frame={frame} />
    },
  },
  article: {
    pattern: /^\/(?<language>[a-z]{2})\/\d{4}\/\d{2}\/\d{2}\/(?<slug>[^/]+)$/,
    isHot: true,
    page: async ({ address, frame }, { language, slug }) => {
      if (!isLanguage(language) || slug === undefined || !isSlug(slug)) return null
      const article = await liveArticle(address)
      return article && <ArticlePage {...article} mediaBase="/media" frame={frame} />
    },
  },
  section: {
    pattern: /^\/(?<language>[a-z]{2})\/sections\/(?<slug>[^/]+)$/,
    isHot: true,
    goesOn: true,
    page: async ({ frame, before }, { language, slug }) => {
      const section = isLanguage(language) && frame.editions[language].sections.find((one) => one.slug === slug)
      if (!section) return null
      const articles = await listedArticles(language, { within: { section: section.id }, before, limit: SECTION_STORIES })
      return <SectionPage language={language} section={section} articles={articles} frame={frame} />
    },
  },
  month: {
    pattern: /^\/(?<language>[a-z]{2})\/(?<year>\d{4})\/(?<month>\d{2})$/,
    isHot: false,
    page: async ({ frame }, { language, year, month: number }) => {
      const month = `${year}-${number}`
      if (!isLanguage(language) || !frame.editions[language].months.includes(month)) return null
      return <MonthPage language={language} month={month} lines={await monthArticles(language, { month })} frame={frame} />
    },
  },
  ...recordPageKinds,
  timeline: {
    pattern: /^\/(?<language>[a-z]{2})\/timeline$/,
    isHot: false,
    page: async ({ frame }, { language }) =>
      isLanguage(language) ? <TimelinePage language={language} {...await visibleEvents()} frame={frame} /> : null,
  },
  corrections: {
    pattern: /^\/(?<language>[a-z]{2})\/corrections$/,
    isHot: false,
    goesOn: true,
    page: async ({ frame, before }, { language }) => {
      if (!isLanguage(language)) return null
      const ledger = await corrections(language, { before, limit: CORRECTIONS })
      return <CorrectionsPage language={language} ledger={ledger} frame={frame} />
    },
  },
  correction: {
    pattern: /^\/(?<language>[a-z]{2})\/corrections\/(?<id>[1-9]\d{0,8})$/,
    isHot: false,
    page: async ({ frame }, { language, id }) => {
      if (!isLanguage(language)) return null
      const detail = await correctionDetail(language, Number(id))
      return detail && <CorrectionPage language={language} detail={detail} frame={frame} />
    },
  },
  about: {
    pattern: /^\/(?<language>[a-z]{2})\/about$/,
    isHot: false,
    page: async ({ frame }, { language }) => (isLanguage(language) ? <AboutPage language={language} frame={frame} /> : null),
  },
  contact: {
    pattern: /^\/(?<language>[a-z]{2})\/contact$/,
    isHot: false,
    page: async ({ frame }, { language }) => (isLanguage(language) ? <ContactPage language={language} frame={frame} /> : null),
  },
  thanks: {
    pattern: /^\/(?<language>[a-z]{2})\/contact\/thanks$/,
    isHot: false,
    page: async ({ frame }, { language }) => (isLanguage(language) ? <ThanksPage language={language} frame={frame} /> : null),
  },
}

/** The page at an address; null where there is none. */
export async function pageAt(asked: Asked): Promise<ReactNode> {
  for (const { pattern, page } of Object.values(PAGE_KINDS)) {
    const match = pattern.exec(asked.address)
    if (match) return page(asked, match.groups ?? {})
  }
  return null
}

export function isPageAddress(address: string): boolean {
  return kindOf(address) !== undefined
}

/** Whether the page is rendered when it changes, rather than when it is next asked for. */
export function isHotPage(address: string): boolean {
  return kindOf(address)?.isHot === true
}

/** Whether the address shows a list that a query may go on in. */
export function isListAddress(address: string): boolean {
  return kindOf(address)?.goesOn === true
}

function kindOf(address: string): PageKind | undefined {
  return Object.values(PAGE_KINDS).find(({ pattern }) => pattern.test(address))
}
