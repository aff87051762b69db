import { instantWithOffset } from '../instants.ts'
import type { Feed } from './feed.ts'
import type { FeedEntry } from './feed-entry.ts'

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJsonFeed({ title, description, language, page, self, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language,
    items: entries.map(item),
  }
  return JSON.stringify(feed, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))
}

function item(entry: FeedEntry) {
  const [lead] = entry.photos
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    ...(entry.summary === '' ? {} : { summary: entry.summary }),
    content_html: entry.html,
    ...(lead === undefined ? {} : { image: lead.address }),
    date_published: instantWithOffset(entry.firstPublishedAt),
    date_modified: instantWithOffset(entry.publishedAt),
    ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.section === '' ? {} : { tags: [entry.section] }),
    language: entry.language,
  }
}
