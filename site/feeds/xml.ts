/** A piece of XML that is safe to put into a document: made by `element` or `textElement`, never from words of others. */
export type Xml = { readonly xml: string }

type Attributes = Record<string, string | number | undefined>

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An element with others in it; what is null is left out. */
export function element(name: string, attributes: Attributes, children: readonly (Xml | null)[] = []): Xml {
  const inside = children.map((child) => child?.xml ?? '').join('')
  return { xml: inside === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${inside}</${name}>` }
}

/** An element that holds words. */
export function textElement(name: string, text: string, attributes: Attributes = {}): Xml {
  return { xml: `<${name}${written(attributes)}>${escaped(text)}</${name}>` }
}

export function xmlDocument(root: Xml): string {
  return `${XML_DECLARATION}${root.xml}\n`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Words as XML 1.0 can hold them. Its Char excludes most control characters, halves of surrogate pairs, U+FFFE and U+FFFF:
 * there is no way to write them, so they are dropped or replaced. So are the marks that turn the direction of the text around
 * them (Unicode's embeddings, overrides and isolates): unclosed in a title, they would turn the list of whoever shows it.
 */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_ALLOWED, '')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '')
}

const NOT_ALLOWED = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu
