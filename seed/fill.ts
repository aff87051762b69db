import type { Logins } from './accounts.ts'
import { fillPhotos, fillRecordings } from './fill-media.ts'
import { clearPeople, fillEvents, fillPeople, fillVocabularies } from './fill-records.ts'
import { fillSite } from './fill-site.ts'
import { openFrontDoor } from './front-door.ts'
import { nothingKnown } from './known.ts'
import { stories } from './newsroom/stories.ts'
import { tellStory } from './tell-story.ts'

/**
 * Fills the demo newsroom over the API of the running server, each step by someone who may take it.
 * What is there already, by slug, name or title, is left as it is, so a filling that broke off goes on where it stopped.
 */
export async function fillDemo({
  baseUrl,
  logins,
  say = () => {},
}: {
  baseUrl: string
  logins: Logins
  say?: (sentence: string) => void
}): Promise<void> {
  const door = openFrontDoor({ baseUrl, logins })
  const known = nothingKnown()
  say('Sections, topics, organizations and places')
  await fillVocabularies({ door, known })
  say('People and their offices')
  await fillPeople({ door, known })
  say('Events since 1945')
  await fillEvents({ door, known })
  await fillPhotos({ door, known, say })
  say('Portraits, and a song')
  await clearPeople({ door, known })
  await fillRecordings({ door, known })
  say('What the site says of itself')
  await fillSite(door)
  for (const story of stories) {
    say(`“${story.editions.vi.headline}”`)
    await tellStory({ door, known, story })
  }
}
