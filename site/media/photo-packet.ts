import { LANGUAGES } from '../../editorial/languages.ts'
import type { PublicPhoto, Texts } from '../../editorial/public-records.ts'
import { sourceTypeAddress } from '../../editorial/source-types.ts'
import { element, textElement, type Xml } from '../feeds/xml.ts'
import { copyrightOf, isAddress } from '../photo-rights.ts'
import { plainTextIn } from '../texts.ts'
import { alternatives } from './alternatives.ts'
import { imageRegions, namesShown } from './image-regions.ts'

/** Bytes that one segment of a JPEG holds, less what leads it in. */
const LARGEST = 60_000

/**
 * The XMP that every rendition of a photo carries: whose it is, what and whom it shows, on what terms and how it was made, as its record
 * was last cleared. No place, no time, no camera. Where all of it would not fit, the regions are left out, and then the descriptions.
 */
export function photoPacket(photo: PublicPhoto): Uint8Array {
  const [whose, what, whom] = [rights(photo), descriptions(photo), namesShown(photo)]
  const smaller = [
    [...whose, ...what, ...whom, ...imageRegions(photo)],
    [...whose, ...what, ...whom],
  ].map(packetOf)
  return smaller.find(({ length }) => length <= LARGEST) ?? packetOf(whose)
}

function rights(photo: PublicPhoto): Xml[] {
  const { creator, credit, licence, sourceType } = photo
  const copyright = copyrightOf(photo) ?? ''
  const isAddressed = isAddress(licence)
  return [
    ...(creator === '' ? [] : [element('dc:creator', {}, [element('rdf:Seq', {}, [textElement('rdf:li', creator)])])]),
    ...(copyright === '' ? [] : [alternatives('dc:rights', [['x-default', copyright]])]),
    ...(credit === '' ? [] : [textElement('photoshop:Credit', credit)]),
    ...(licence === ''
      ? []
      : [isAddressed ? textElement('xmpRights:WebStatement', licence) : alternatives('xmpRights:UsageTerms', [['x-default', licence]])]),
    ...(sourceType ? [textElement('Iptc4xmpExt:DigitalSourceType', sourceTypeAddress(sourceType))] : []),
  ]
}

function descriptions({ caption, alt }: PublicPhoto): Xml[] {
  return [...inLanguages('dc:description', caption), ...inLanguages('Iptc4xmpCore:AltTextAccessibility', alt)]
}

/** The magazine's own language stands for whoever asks for none. */
function inLanguages(name: string, texts: Texts): Xml[] {
  const said = LANGUAGES.filter((language) => texts[language] !== '')
  if (said.length === 0) return []
  return [
    alternatives(name, [
      ['x-default', plainTextIn(texts, LANGUAGES[0])],
      ...said.map((language): [string, string] => [language, texts[language]]),
    ]),
  ]
}

const NAMESPACES = {
  'rdf:about': '',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'xmlns:Iptc4xmpExt': 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
}

function packetOf(properties: readonly Xml[]): Uint8Array {
  const { xml } = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [
      element('rdf:Description', NAMESPACES, properties),
    ]),
  ])
  return new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xml}<?xpacket end="r"?>`)
}
