import { instantWithOffset } from '../instants.ts'
import type { Feed } from './feed.ts'
import type { FeedEntry } from './feed-entry.ts'
import { element, textElement, xmlDocument, type Xml } from './xml.ts'

/** Atom asks an empty feed for a time as well. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Atom 1.0 (RFC 4287). The magazine is the author of entries that name none. */
export function writeAtom({ title, description, language, page, self, updatedAt, entries }: Feed): string {
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      textElement('id', self),
      textElement('title', title),
      textElement('subtitle', description),
      textElement('updated', instantWithOffset(updatedAt ?? NEVER)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      element('author', {}, [textElement('name', title)]),
      ...entries.map(entryElement),
    ]),
  )
}

function entryElement(entry: FeedEntry): Xml {
  return element('entry', { 'xml:lang': entry.language }, [
    textElement('id', entry.id),
    textElement('title', entry.title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }),
    textElement('published', instantWithOffset(entry.firstPublishedAt)),
    textElement('updated', instantWithOffset(entry.publishedAt)),
    ...entry.authors.map((name) => element('author', {}, [textElement('name', name)])),
    entry.section === '' ? null : element('category', { term: entry.section }),
    entry.summary === '' ? null : textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
  ])
}
