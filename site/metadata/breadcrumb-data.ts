import type { Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { MAGAZINE } from '../magazine.ts'
import type { StructuredData } from './structured-data.ts'

/** The way from the front page to this one, as search engines show it. */
export function breadcrumbData(language: Language, steps: { name: string; address: string }[]): StructuredData {
  const all = [{ name: MAGAZINE[language].name, address: `/${language}` }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: environment.baseUrl + address,
    })),
  }
}
