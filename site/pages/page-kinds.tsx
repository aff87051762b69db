import type { ReactNode } from 'react'
import { isSlug } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import type { Cursor } from '../http/cursor.ts'
import { latestArticles } from '../queries/latest-articles.ts'
import { liveArticle } from '../queries/live-article.ts'
import { monthArticles } from '../queries/month-articles.ts'
import { sectionArticles } from '../queries/section-articles.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { ArticlePage } from './article-page.tsx'
import { HomePage } from './home-page.tsx'
import { MonthPage } from './month-page.tsx'
import { SectionPage } from './section-page.tsx'

/** What a page is made for: its address, what all pages share, and where in a list it begins. */
export type Asked = { address: string; frame: PageFrame; before: Cursor | null }

type PageKind = {
  pattern: RegExp
  /** Whether readers who come now will mostly ask for it: rendered before a publication is answered. */
  isHot: boolean
  /** Whether `?before=` goes on from a place in its list. */
  goesOn?: boolean
  /** One query on publications, then the component; null where nothing live stands at the address. */
  page: (asked: Asked, groups: Record<string, string>) => Promise<ReactNode>
}

const HOME_STORIES = 30
const SECTION_STORIES = 20

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
      const articles = await sectionArticles({ language, id: section.id }, { before, limit: SECTION_STORIES })
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
