import { drawPhoto } from '../fixtures/draw-photo.ts'
import type { PersonForm } from '../pages/person-form.ts'
import type { PhotoForm } from '../pages/photo-form.ts'
import { peopleOf, photosOf, type Twin } from './twin.ts'

/** Everybody the twin names, entered on one desk and cleared on another. */
export async function bringInPeople(twin: Twin, { entering, clearing }: { entering: PersonForm; clearing: PersonForm }): Promise<void> {
  for (const person of peopleOf(twin)) await clearing.clear(await entering.enter(person))
}

/** The twin's photos, uploaded on one desk and cleared on another. */
export async function bringInPhotos(
  twin: Twin,
  { uploading, clearing, run }: { uploading: PhotoForm; clearing: PhotoForm; run: number },
): Promise<void> {
  for (const [index, photo] of photosOf(twin).entries()) {
    const file = await drawPhoto({ colours: photo.colours, seed: run * 8 + index })
    await clearing.clear(await uploading.upload(photo, file))
  }
}
