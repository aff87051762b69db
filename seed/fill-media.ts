import { drawPicture } from './drawings/draw-picture.ts'
import type { FrontDoor, Stored } from './front-door.ts'
import { idOf, idOrNull, keyed, type Known } from './known.ts'
import type { DemoPhoto } from './newsroom/content.ts'
import { CREATOR, CREDIT, photos } from './newsroom/photos.ts'
import { recordings } from './newsroom/recordings.ts'
import { playSongForRain } from './sounds/song-for-rain.ts'

type Making = { door: FrontDoor; known: Known; say: (sentence: string) => void }

/** Draws, uploads and clears every picture. While one is taken in by the server, the next is drawn. */
export async function fillPhotos({ door, known, say }: Making): Promise<void> {
  const missing: DemoPhoto[] = []
  for (const photo of photos) {
    const found = await door.find('editor', 'photos', { title: photo.picture })
    if (found) await keep(photo, found)
    else missing.push(photo)
  }
  let next = drawn(missing[0])
  for (const [index, photo] of missing.entries()) {
    say(`The picture “${photo.picture}”`)
    const bytes = await next
    next = drawn(missing[index + 1])
    await keep(photo, await upload(door, { photo, bytes, known }))
  }

  async function keep(photo: DemoPhoto, { id, state }: Stored): Promise<void> {
    if (state === 'uploaded' && photo.waits !== true) await door.act('editor', { collection: 'photos', id }, { action: 'clear' })
    known.photo.set(photo.picture, id)
  }
}

async function drawn(photo: DemoPhoto | undefined): Promise<Buffer> {
  return photo ? drawPicture(photo.picture) : Buffer.alloc(0)
}

type Upload = { photo: DemoPhoto; bytes: Buffer; known: Known }

async function upload(door: FrontDoor, { photo, bytes, known }: Upload): Promise<Stored> {
  const { picture, caption, alt, takenOn, place, event, people, others } = photo
  const shown = people.map((key) => ({ person: idOf(known.person, key), others: false }))
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
      peopleShown: others ? [...shown, { person: null, others: true }] : shown,
    },
  )
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
