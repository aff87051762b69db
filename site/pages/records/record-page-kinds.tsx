import { isSlug } from '../../../editorial/addresses.ts'
import { isLanguage } from '../../../editorial/languages.ts'
import { RECORD_FOLDERS } from '../../../editorial/public-records.ts'
import { listedArticles } from '../../queries/listed-articles.ts'
import { liveRecord } from '../../queries/live-record.ts'
import { recordsBeside } from '../../queries/records-beside.ts'
import { shownRecord } from '../../queries/shown-record.ts'
import type { PageKind } from '../page-kind.ts'
import { recordPage } from './record-pages.tsx'

const STORIES = 20

/** `/{lang}/people/{slug}` and its like, and `/{lang}/photos/{id}`. */
export const recordPageKinds: Record<'record', PageKind> = {
  record: {
    pattern: new RegExp(`^/(?<language>[a-z]{2})(?<path>/(?:${Object.values(RECORD_FOLDERS).join('|')})/(?<name>[^/]+))$`),
    isHot: false,
    goesOn: true,
    page: async ({ frame, before }, { language, path, name }) => {
      if (!isLanguage(language) || path === undefined || name === undefined || !isSlug(name)) return null
      const record = await shownRecord(await liveRecord(path), language)
      if (record === null || record.kind === 'site') return null
      const reference = `${record.kind}:${record.id}`
      const [articles, beside] = await Promise.all([
        listedArticles(language, { within: { reference }, before, limit: STORIES }),
        recordsBeside(record, language),
      ])
      return recordPage({ language, record, beside, articles, frame })
    },
  },
}
