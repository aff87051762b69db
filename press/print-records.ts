import { z } from 'zod'
import type { CropName } from '../editorial/crops.ts'
import type { Language } from '../editorial/languages.ts'
import type { PhotoMaking, PrintedPerson, PrintedPhoto } from '../editorial/printed-body.ts'
import type { PrintedEvent, PrintedName } from '../editorial/publication.ts'
import { officesOn, type Tenure } from '../editorial/tenures.ts'
import type { Event, Organization, Person, Photo, Place } from '../generated/payload-types.ts'
import { drawnCrops, printPicture } from './print-crop.ts'

type Use = { language: Language; caption: string; alt: string; crop?: CropName | null; isLead?: boolean }

/** A photo as one page uses it: what was typed there stands alone, what was left empty prints the photo's own. */
export function printPhoto(photo: Photo, { language, caption, alt, crop = null, isLead = false }: Use): PrintedPhoto {
  const picture = printPicture(photo, crop)
  const drawn = isLead && !picture.crop ? drawnCrops(photo) : undefined
  return {
    id: photo.id,
    ...picture,
    ...(drawn ? { crops: drawn } : {}),
    caption: caption.trim() || (photo.caption?.[language] ?? '').trim(),
    alt: alt.trim() || (photo.alt?.[language] ?? '').trim(),
    credit: (photo.credit ?? '').trim(),
    ...makingOf(photo),
  }
}

/** What is known of its making; what is not leaves no trace, so that a photo without it prints as it always did. */
export function makingOf({ creator, copyrightNotice, digitalSourceType }: Photo): PhotoMaking {
  const by = (creator ?? '').trim()
  const notice = (copyrightNotice ?? '').trim()
  return {
    ...(by === '' ? {} : { creator: by }),
    ...(notice === '' ? {} : { copyrightNotice: notice }),
    ...(digitalSourceType ? { sourceType: digitalSourceType } : {}),
  }
}

/** Cleared, and nothing changed since. */
export function isClearedPhoto(photo: Photo): boolean {
  return photo.state === 'cleared' && photo.clearedRevision === photo.revision
}

const texts = z.object({ vi: z.string(), en: z.string() })

/** What an article prints of a cleared person; the rest of the cleared form is the person's page. */
const clearedPerson = z.object({
  name: z.string(),
  slug: z.string().default(''),
  tenures: z.array(z.object({ office: texts, from: z.string(), to: z.string() })),
})

/** The offices that are printed: the cleared ones, or before the first clearing the row's own, for the preview. */
export function clearedTenuresOf(person: Person): Tenure[] {
  return person.cleared ? clearedPerson.parse(person.cleared).tenures : tenuresOf(person)
}

/** The offices as the row says them now. */
export function tenuresOf(person: Person): Tenure[] {
  return (person.tenures ?? []).map((tenure) => ({
    office: { vi: (tenure.office?.vi ?? '').trim(), en: (tenure.office?.en ?? '').trim() },
    from: (tenure.from ?? '').trim(),
    to: (tenure.to ?? '').trim(),
  }))
}

/** The person with the offices of the day. The cleared record is printed; before the first clearing the row itself, for the preview. */
export function printPerson(person: Person, { language, day }: { language: Language; day: string }): PrintedPerson {
  return { ...clearedNameOf(person), offices: officesOn(day, { tenures: clearedTenuresOf(person), language }) }
}

/** The person by the cleared name; before the first clearing by the row's own. */
export function clearedNameOf(person: Person): { id: number; slug: string; name: string } {
  const { slug, name } = person.cleared ? clearedPerson.parse(person.cleared) : { name: person.name.trim(), slug: person.slug ?? '' }
  return { id: person.id, slug, name }
}

const clearedNamed = z.object({ name: texts, slug: z.string(), date: z.string().default(''), until: z.string().default('') })

/** The cleared names and slug of a record; before the first clearing the row's own. */
export function clearedNamesOf({ cleared, name, slug }: Organization | Place | Event): Pick<Organization, 'name' | 'slug'> {
  return cleared ? clearedNamed.parse(cleared) : { ...(name === undefined ? {} : { name }), ...(slug === undefined ? {} : { slug }) }
}

/** An organization or a place by its name in this language; null where it has none. */
export function printName(record: Organization | Place, language: Language): PrintedName | null {
  const form = clearedNamesOf(record)
  const name = (form.name?.[language] ?? '').trim()
  return name === '' ? null : { id: record.id, slug: form.slug ?? '', name }
}

export function printEvent(event: Event, language: Language): PrintedEvent | null {
  const form = event.cleared
    ? clearedNamed.parse(event.cleared)
    : { name: event.name, slug: event.slug, date: event.date, until: event.until }
  const name = (form.name?.[language] ?? '').trim()
  return name === '' ? null : { id: event.id, slug: form.slug ?? '', name, date: form.date ?? '', until: form.until ?? '' }
}
