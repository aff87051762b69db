import { z } from 'zod'
import type { Language } from '../editorial/languages.ts'
import type { PrintedPerson, PrintedPhoto } from '../editorial/publication.ts'
import { officesOn } from '../editorial/tenures.ts'
import type { Person, Photo } from '../generated/payload-types.ts'

/** A photo as one page uses it: what was typed there stands alone, what was left empty prints the photo's own. */
export function printPhoto(photo: Photo, { language, caption, alt }: { language: Language; caption: string; alt: string }): PrintedPhoto {
  return {
    id: photo.id,
    hash: photo.hash ?? '',
    width: photo.uprightWidth ?? 0,
    height: photo.uprightHeight ?? 0,
    caption: caption.trim() || (photo.caption?.[language] ?? '').trim(),
    alt: alt.trim() || (photo.alt?.[language] ?? '').trim(),
    credit: (photo.credit ?? '').trim(),
    focalPoint: { x: (photo.focalX ?? 50) / 100, y: (photo.focalY ?? 50) / 100 },
  }
}

/** Cleared, and nothing changed since. */
export function isClearedPhoto(photo: Photo): boolean {
  return photo.state === 'cleared' && photo.clearedRevision === photo.revision
}

const clearedPerson = z.object({
  name: z.string(),
  tenures: z.array(z.object({ office: z.object({ vi: z.string(), en: z.string() }), from: z.string(), to: z.string() })),
})

export type ClearedPerson = z.infer<typeof clearedPerson>

/** What clearing signs of a person. */
export function clearedFormOf(person: Person): ClearedPerson {
  return {
    name: person.name.trim(),
    tenures: (person.tenures ?? []).map((tenure) => ({
      office: { vi: (tenure.office?.vi ?? '').trim(), en: (tenure.office?.en ?? '').trim() },
      from: (tenure.from ?? '').trim(),
      to: (tenure.to ?? '').trim(),
    })),
  }
}

/** The person with the offices of the day. The cleared record is printed; before the first clearing the row itself, for the preview. */
export function printPerson(person: Person, { language, day }: { language: Language; day: string }): PrintedPerson {
  const form = person.cleared ? clearedPerson.parse(person.cleared) : clearedFormOf(person)
  return { id: person.id, name: form.name, offices: officesOn(day, { tenures: form.tenures, language }) }
}
