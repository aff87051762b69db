import type { PictureName } from './drawings/pictures.ts'
import type { FrontDoor, Stored } from './front-door.ts'
import { idOf, idOrNull, keyed, type Known } from './known.ts'
import type { DemoPhoto } from './newsroom/content.ts'
import { CREATOR, CREDIT, photos } from './newsroom/photos.ts'
import { recordings } from './newsroom/recordings.ts'
import { playSongForRain } from './sounds/song-for-rain.ts'

type Making = { door: FrontDoor; known: Known; say: (sentence: string) => void }

type Draw = (picture: PictureName) => Promise<Buffer>

/** The pictures that are not there yet; notes the others. */
export async function missingPhotos({ door, known }: Omit<Making, 'say'>): Promise<DemoPhoto[]> {
  const missing: DemoPhoto[] = []
  for (const photo of photos) {
    const found = await door.find('editor', 'photos', { title: photo.picture })
    if (found) await keep(door, { photo, found, known })
    else missing.push(photo)
  }
  return missing
}

/** Uploads the missing ones and clears them. */
export async function fillPhotos(missing: readonly DemoPhoto[], { door, known, say, draw }: Making & { draw: Draw }): Promise<void> {
  for (const photo of missing) {
    say(`The picture “${photo.picture}”`)
    const found = await upload(door, { photo, bytes: await draw(photo.picture), known })
    await keep(door, { photo, found, known })
  }
}

async function keep(door: FrontDoor, { photo, found, known }: { photo: DemoPhoto; found: Stored; known: Known }): Promise<void> {
  const { id, state } = found
  if (state === 'uploaded' && photo.waits !== true) await door.act('editor', { collection: 'photos', id }, { action: 'clear' })
  known.photo.set(photo.picture, id)
}

type Upload = { photo: DemoPhoto; bytes: Buffer; known: Known }

async function upload(door: FrontDoor, { photo, bytes, known }: Upload): Promise<Stored> {
  const { picture, caption, alt, takenOn, place, event } = photo
  return door.upload(
    'photographer',
    { collection: 'photos', bytes, name: `${picture}.jpg`, type: 'image/jpeg' },
    {
      title: picture,
      caption,
      alt,
      credit: CREDIT,
      creator: CREATOR,
      agency: '',
      rights: { category: 'commissioned' },
      takenOn,
      place: idOf(known.place, place),
      placeUnknown: false,
      event: idOrNull(known.event, event),
      peopleShown: peopleIn(photo, known),
    },
  )
}

/** Those named, in a picture whose heads are marked each at their place among all the others. */
function peopleIn({ people, others, heads }: DemoPhoto, known: Known) {
  if (!heads) {
    const shown = people.map((key) => ({ person: idOf(known.person, key), others: false }))
    return others ? [...shown, { person: null, others: true }] : shown
  }
  return heads.boxes.map((box, index) => {
    const key = people.find((one) => heads.named[one] === index)
    return { person: key === undefined ? null : idOf(known.person, key), others: key === undefined, ...box }
  })
}

/** Sounds of our own, played by a program as the pictures are drawn by one. */
export async function fillRecordings({ door, known }: Omit<Making, 'say'>): Promise<void> {
  for (const [key, { poster, ...recording }] of keyed(recordings)) {
    const found = await door.find('editor', 'recordings', { 'title.vi': recording.title.vi })
    const file = { collection: 'recordings', bytes: playSongForRain(), name: `${key}.wav`, type: 'audio/wav' }
    const { id } = found ?? (await door.upload('photographer', file, { ...recording, poster: idOf(known.photo, poster) }))
    known.recording.set(key, id)
  }
}
