import type { DemoPhoto } from '../newsroom/content.ts'
import { CREATOR, CREDIT } from '../newsroom/photos.ts'
import { people } from '../newsroom/people.ts'
import { places } from '../newsroom/places.ts'

/** IPTC's own word for a picture that a program drew without learning from others. */
const DRAWN_BY_PROGRAM = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'

/** What the file carries about itself: IPTC fields as XMP, and the few that EXIF has. */
export function describeFile(photo: DemoPhoto): { exif: { IFD0: Record<string, string> }; xmp: string } {
  const { name: place, country } = places[photo.place]
  const shown = photo.people.map((key) => `<rdf:li>${escape(people[key].name)}</rdf:li>`).join('')
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(photo.caption.en)}</rdf:li><rdf:li xml:lang="vi">${escape(photo.caption.vi)}</rdf:li></rdf:Alt></dc:description>
<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${escape(photo.alt.en)}</rdf:li><rdf:li xml:lang="vi">${escape(photo.alt.vi)}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
<dc:creator><rdf:Seq><rdf:li>${escape(CREATOR)}</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escape(CREDIT)}</rdf:li></rdf:Alt></dc:rights>
<photoshop:Credit>${escape(CREDIT)}</photoshop:Credit>
<photoshop:DateCreated>${photo.takenOn}</photoshop:DateCreated>
<photoshop:City>${escape(place.vi)}</photoshop:City>
<photoshop:Country>${escape(country.vi)}</photoshop:Country>
${shown === '' ? '' : `<Iptc4xmpExt:PersonInImage><rdf:Bag>${shown}</rdf:Bag></Iptc4xmpExt:PersonInImage>`}
<Iptc4xmpExt:DigitalSourceType>${DRAWN_BY_PROGRAM}</Iptc4xmpExt:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  return { exif: { IFD0: { ImageDescription: photo.caption.en, Artist: CREATOR, Copyright: CREDIT } }, xmp }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
