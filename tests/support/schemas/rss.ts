import { ADDRESS, DATE_TIME, LANGUAGE, NUMBER, WORDS, type XmlSchema } from './xml-schema.ts'

const content = (local: string) => `{http://purl.org/rss/1.0/modules/content/}${local}`
const dc = (local: string) => `{http://purl.org/dc/elements/1.1/}${local}`
const media = (local: string) => `{http://search.yahoo.com/mrss/}${local}`
const atom = (local: string) => `{http://www.w3.org/2005/Atom}${local}`

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/

/**
 * RSS 2.0 has no schema. Written from the specification of the RSS Advisory Board (rssboard.org/rss-specification, 2.0.11) and its
 * Best Practices Profile, from Media RSS 1.5.1 (rssboard.org/media-rss), Dublin Core 1.1 and the content module of RSS 1.0.
 */
export const RSS: XmlSchema = {
  root: 'rss',
  rules: {
    rss: { attributes: { version: { pattern: /^2\.0$/, isRequired: true } }, children: { channel: 'one' } },
    channel: {
      children: {
        title: 'one',
        link: 'one',
        description: 'one',
        language: 'optional',
        lastBuildDate: 'optional',
        [atom('link')]: 'one',
        item: 'any',
      },
    },
    item: {
      children: {
        title: 'optional',
        link: 'one',
        guid: 'one',
        pubDate: 'one',
        [atom('updated')]: 'optional',
        [dc('creator')]: 'any',
        category: 'any',
        description: 'optional',
        [content('encoded')]: 'optional',
        [media('content')]: 'any',
      },
      // “All elements of an item are optional, however at least one of title or description must be present.”
      also: ({ children }) => (children.some(({ name }) => name === 'title' || name === 'description') ? null : 'it says nothing'),
    },
    title: { text: /^/ },
    link: { text: ADDRESS },
    description: { text: /^/ },
    language: { text: LANGUAGE },
    lastBuildDate: { text: RFC_822, also: isThatDay },
    pubDate: { text: RFC_822, also: isThatDay },
    guid: { attributes: { isPermaLink: { pattern: /^false$/ } }, text: WORDS },
    category: { text: WORDS },
    [atom('link')]: {
      attributes: {
        rel: { pattern: /^self$/, isRequired: true },
        type: { pattern: /^application\/rss\+xml$/ },
        href: { pattern: ADDRESS, isRequired: true },
      },
    },
    [atom('updated')]: { text: DATE_TIME },
    [dc('creator')]: { text: WORDS },
    [content('encoded')]: { text: /^/ },
    [media('content')]: {
      attributes: {
        url: { pattern: ADDRESS, isRequired: true },
        medium: { pattern: /^image$/ },
        type: { pattern: /^image\/[a-z]+$/ },
        width: { pattern: NUMBER },
        height: { pattern: NUMBER },
      },
      children: { [media('description')]: 'optional', [media('credit')]: 'any', [media('text')]: 'any' },
    },
    [media('description')]: { attributes: { type: { pattern: /^(?:plain|html)$/ } }, text: WORDS },
    [media('text')]: { attributes: { type: { pattern: /^(?:plain|html)$/ } }, text: WORDS },
    [media('credit')]: { text: WORDS },
  },
}

/** The name of the day must be the day's. */
function isThatDay({ text }: { text: string }): string | null {
  const local = new Date(`${text.slice(5, 16)} 00:00:00 +0000`)
  return local.toUTCString().slice(0, 3) === text.slice(0, 3) ? null : 'the date is of another day of the week'
}
