import { instantWithOffset } from '../instants.ts'
import type { Feed } from './feed.ts'
import type { FeedEntry, FeedPhoto } from './feed-entry.ts'
import { element, textElement, xmlDocument, type Xml } from './xml.ts'

/** RSS 2.0 (RSS Advisory Board, 2.0.11) with whole texts, Dublin Core's creator, Media RSS and Atom's link to itself. */
export function writeRss({ title, description, language, page, self, updatedAt, entries }: Feed): string {
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      [
        element('channel', {}, [
          textElement('title', title),
          textElement('link', page),
          textElement('description', description),
          textElement('language', language),
          updatedAt === null ? null : textElement('lastBuildDate', rfc822(updatedAt)),
          element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
          ...entries.map(item),
        ]),
      ],
    ),
  )
}

function item(entry: FeedEntry): Xml {
  return element('item', {}, [
    textElement('title', entry.title),
    textElement('link', entry.url),
    textElement('guid', entry.id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(entry.firstPublishedAt)),
    textElement('atom:updated', instantWithOffset(entry.publishedAt)),
    ...entry.authors.map((author) => textElement('dc:creator', author)),
    entry.section === '' ? null : textElement('category', entry.section),
    entry.summary === '' ? null : textElement('description', entry.summary),
    textElement('content:encoded', entry.html),
    ...entry.photos.map(media),
  ])
}

function media({ address, width, height, caption, credit, alt }: FeedPhoto): Xml {
  return element('media:content', { url: address, medium: 'image', type: 'image/jpeg', width, height }, [
    caption === '' ? null : textElement('media:description', caption, { type: 'plain' }),
    credit === '' ? null : textElement('media:credit', credit),
    alt === '' ? null : textElement('media:text', alt, { type: 'plain' }),
  ])
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Sun, 16 Nov 2025 17:16:00 +0700`: RFC 822 with a year of four digits, in the newsroom's time. */
function rfc822(instant: string): string {
  const [day = '', time = ''] = instantWithOffset(instant).slice(0, 19).split('T')
  const [year, month, date] = day.split('-')
  return `${DAYS[new Date(day).getUTCDay()]}, ${date} ${MONTHS[Number(month) - 1]} ${year} ${time} +0700`
}
