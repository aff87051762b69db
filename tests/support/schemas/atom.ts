import { ADDRESS, DATE_TIME, LANGUAGE, WORDS, type XmlSchema } from './xml-schema.ts'

const atom = (local: string) => `{http://www.w3.org/2005/Atom}${local}`

const LANG = { 'xml:lang': { pattern: LANGUAGE } }
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i

/**
 * The RELAX NG of RFC 4287, appendix B, transcribed for what a feed of ours may hold (no contributors, generators, icons, rights
 * or sources, and no `atom:content` but HTML). Its rules outside the grammar: §4.1.1 and §4.1.2 on authors and links.
 */
export const ATOM: XmlSchema = {
  root: atom('feed'),
  rules: {
    [atom('feed')]: {
      attributes: LANG,
      children: {
        [atom('id')]: 'one',
        [atom('title')]: 'one',
        [atom('subtitle')]: 'optional',
        [atom('updated')]: 'one',
        [atom('link')]: 'some',
        [atom('author')]: 'any',
        [atom('entry')]: 'any',
      },
      also: ({ children }) => {
        const links = children.filter(({ name }) => name === atom('link')).map(({ attributes }) => attributes.get('rel'))
        return links.filter((rel) => rel === 'self').length === 1 ? null : 'it should link to itself once (§4.1.1)'
      },
    },
    [atom('entry')]: {
      attributes: LANG,
      children: {
        [atom('id')]: 'one',
        [atom('title')]: 'one',
        [atom('link')]: 'some',
        [atom('published')]: 'optional',
        [atom('updated')]: 'one',
        [atom('author')]: 'any',
        [atom('category')]: 'any',
        [atom('summary')]: 'optional',
        [atom('content')]: 'optional',
      },
    },
    [atom('id')]: { text: IRI },
    [atom('title')]: { text: /^/ },
    [atom('subtitle')]: { text: /^/ },
    [atom('summary')]: { text: /^/ },
    [atom('published')]: { text: DATE_TIME },
    [atom('updated')]: { text: DATE_TIME },
    [atom('link')]: {
      attributes: {
        rel: { pattern: /^(?:self|alternate)$/ },
        type: { pattern: /^[a-z]+\/[a-z+]+$/ },
        hreflang: { pattern: LANGUAGE },
        href: { pattern: ADDRESS, isRequired: true },
      },
    },
    [atom('author')]: { children: { [atom('name')]: 'one' } },
    [atom('name')]: { text: WORDS },
    [atom('category')]: { attributes: { term: { pattern: WORDS, isRequired: true } } },
    [atom('content')]: { attributes: { type: { pattern: /^html$/, isRequired: true } }, text: /^/ },
  },
}
