import type { ReactNode } from 'react'
import { isSlug } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import { latestArticles } from '../queries/latest-articles.ts'
import { liveArticle } from '../queries/live-article.ts'
import { ArticlePage } from './article-page.tsx'
import { HomePage } from './home-page.tsx'

type PageKind = {
  pattern: RegExp
  /** One query on publications, then the component; null where nothing live stands at the address. */
  page: (address: string, groups: Record<string, string>) => Promise<ReactNode>
}

const HOME_STORIES = 24

/** Every kind of page readers can open. The first whose pattern fits answers. */
const PAGE_KINDS: Record<string, PageKind> = {
  home: {
    pattern: /^\/(?<language>[a-z]{2})$/,
    page: async (_address, { language }) => {
      if (!isLanguage(language)) return null
      return <HomePage language={language} cards={await latestArticles(language, { limit: HOME_STORIES })} />
    },
  },
  article: {
    pattern: /^\/(?<language>[a-z]{2})\/\d{4}\/\d{2}\/\d{2}\/(?<slug>[^/]+)$/,
    page: async (address, { language, slug }) => {
      if (!isLanguage(language) || slug === undefined || !isSlug(slug)) return null
      const article = await liveArticle(address)
      return article && <ArticlePage {...article} mediaBase="/media" />
    },
  },
}

/** The page at an address; null where there is none. */
export async function pageAt(address: string): Promise<ReactNode> {
  for (const { pattern, page } of Object.values(PAGE_KINDS)) {
    const match = pattern.exec(address)
    if (match) return page(address, match.groups ?? {})
  }
  return null
}

export function isPageAddress(address: string): boolean {
  return Object.values(PAGE_KINDS).some(({ pattern }) => pattern.test(address))
}
