/** An element as a strict parser of XML 1.0 with namespaces reads it. */
export type XmlElement = {
  /** `{namespace}local`, or `local` where there is no namespace. */
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  /** The characters directly in it, references resolved. */
  text: string
}

/** Char of XML 1.0 (fifth edition), production 2. */
const NOT_CHAR = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const NAME = '[A-Za-z_][A-Za-z0-9._-]*(?::[A-Za-z_][A-Za-z0-9._-]*)?'
const TOKEN = new RegExp(
  `<\\?xml version="1\\.0" encoding="UTF-8"\\?>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^<"]*"|'[^<']*'))*)\\s*(/?)>|</(${NAME})\\s*>|[^<]+|<`,
  'gu',
)
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads a document by the rules of well-formedness, written from the specification (www.w3.org/TR/xml and TR/xml-names): one
 * root, tags that match, attributes once each, only characters and references that exist, prefixes that are declared. Document
 * types, comments, CDATA sections and other processing instructions, which we never write, are refused. Throws where it is not.
 */
export function parseXml(text: string): XmlElement {
  const fault = NOT_CHAR.exec(text)
  if (fault) throw new Error(`U+${fault[0].codePointAt(0)?.toString(16)} at ${fault.index} is no character of XML.`)
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) throw new Error('There is no XML declaration.')

  const document: Open = { element: { name: '', attributes: new Map(), children: [], text: '' }, tag: '', namespaces: new Map() }
  const open = [document]
  for (const { 0: token, 1: start, 2: written = '', 3: slash, 4: end, index } of text.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? document
    if (start !== undefined) {
      const child = readStart(start, written, parent)
      parent.element.children.push(child.element)
      if (slash === '') open.push(child)
    } else if (end !== undefined) {
      if (parent.tag !== end) throw new Error(`</${end}> at ${index} closes <${parent.tag}>.`)
      open.pop()
    } else if (token.startsWith('<')) {
      if (index > 0) throw new Error(`“${text.slice(index, index + 20)}” at ${index} is no tag.`)
    } else {
      if (token.includes(']]>')) throw new Error(`“]]>” at ${index} stands in text.`)
      if (parent === document && token.trim() !== '') throw new Error(`Words at ${index} stand outside the root.`)
      parent.element.text += resolved(token)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is never closed.`)
  const [root, ...others] = document.element.children
  if (!root || others.length > 0) throw new Error(`There are ${document.element.children.length} roots.`)
  return root
}

type Open = { element: XmlElement; tag: string; namespaces: Map<string, string> }

function readStart(tag: string, written: string, parent: Open): Open {
  const given = new Map<string, string>()
  for (const [, name = '', quoted = ''] of written.matchAll(new RegExp(`(${NAME})\\s*=\\s*("[^"]*"|'[^']*')`, 'gu'))) {
    if (given.has(name)) throw new Error(`<${tag}> has ${name} twice.`)
    given.set(name, resolved(quoted.slice(1, -1)))
  }
  const namespaces = new Map(parent.namespaces)
  for (const [name, value] of given) {
    if (name === 'xmlns') namespaces.set('', value)
    if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value)
  }
  const attributes = new Map(
    [...given].filter(([name]) => !/^xmlns(?::|$)/.test(name)).map(([name, value]) => [inNamespace(name, namespaces, ''), value]),
  )
  const name = inNamespace(tag, namespaces, namespaces.get('') ?? '')
  return { element: { name, attributes, children: [], text: '' }, tag, namespaces }
}

function inNamespace(name: string, namespaces: Map<string, string>, unprefixed: string): string {
  const [prefix, local] = name.includes(':') ? name.split(':') : [null, name]
  if (prefix === 'xml') return name
  const namespace = prefix === null ? unprefixed : namespaces.get(prefix ?? '')
  if (namespace === undefined) throw new Error(`The prefix of ${name} is not declared.`)
  return namespace === '' ? (local ?? '') : `{${namespace}}${local}`
}

function resolved(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, reference: string) => {
    const numeric = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(reference)
    const code = numeric ? parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16) : Number.NaN
    const character = numeric ? String.fromCodePoint(code) : ENTITIES[reference]
    if (character === undefined || !whole.endsWith(';') || NOT_CHAR.test(character)) throw new Error(`“${whole}” is no reference.`)
    return character
  })
}
