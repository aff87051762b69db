import { element, textElement, type Xml } from '../feeds/xml.ts'

/** A property of XMP with a text in each of several languages. */
export function alternatives(name: string, texts: readonly (readonly [language: string, text: string])[]): Xml {
  return element(name, {}, [
    element(
      'rdf:Alt',
      {},
      texts.map(([language, text]) => textElement('rdf:li', text, { 'xml:lang': language })),
    ),
  ])
}
