import type { PublicPhoto } from '../../editorial/public-records.ts'
import { element, textElement, type Xml } from '../feeds/xml.ts'
import { alternatives } from './alternatives.ts'

/** Everybody named in the picture (IPTC: Person Shown in the Image). */
export function namesShown({ people }: PublicPhoto): Xml[] {
  return people.length === 0 ? [] : [bag('Iptc4xmpExt:PersonInImage', namesOf(people))]
}

/**
 * The marked heads of named people as IPTC’s Image Regions (Photo Metadata Standard 2023.1): rectangles, relative to the picture. A
 * rendition is the whole upright frame, so that a fraction of the one is the same fraction of the other; of a crop the marks have been moved.
 */
export function imageRegions({ people }: PublicPhoto): Xml[] {
  const regions = people.flatMap(({ id, name, mark }) => (mark ? [region({ id, name, mark })] : []))
  return regions.length === 0 ? [] : [element('Iptc4xmpExt:ImageRegion', {}, [element('rdf:Bag', {}, regions)])]
}

type Marked = { id: number; name: string; mark: NonNullable<PublicPhoto['people'][number]['mark']> }

function region({ id, name, mark: { x, y, w, h } }: Marked): Xml {
  return structure('rdf:li', [
    structure('Iptc4xmpExt:RegionBoundary', [
      textElement('Iptc4xmpExt:rbShape', 'rectangle'),
      textElement('Iptc4xmpExt:rbUnit', 'relative'),
      textElement('Iptc4xmpExt:rbX', String(x)),
      textElement('Iptc4xmpExt:rbY', String(y)),
      textElement('Iptc4xmpExt:rbW', String(w)),
      textElement('Iptc4xmpExt:rbH', String(h)),
    ]),
    textElement('Iptc4xmpExt:rId', `person-${id}`),
    alternatives('Iptc4xmpExt:Name', [['x-default', name]]),
    element('Iptc4xmpExt:rCtype', {}, [
      element('rdf:Bag', {}, [structure('rdf:li', [bag('xmp:Identifier', [textElement('rdf:li', HUMAN)])])]),
    ]),
    bag('Iptc4xmpExt:PersonInImage', [textElement('rdf:li', name)]),
  ])
}

/** In IPTC’s vocabulary of what regions hold. */
const HUMAN = 'http://cv.iptc.org/newscodes/imageregiontype/human'

function namesOf(people: PublicPhoto['people']): Xml[] {
  return people.map(({ name }) => textElement('rdf:li', name))
}

function bag(name: string, items: readonly Xml[]): Xml {
  return element(name, {}, [element('rdf:Bag', {}, items)])
}

function structure(name: string, properties: readonly Xml[]): Xml {
  return element(name, { 'rdf:parseType': 'Resource' }, properties)
}
