import type { Logins } from './accounts.ts'
import { drawAhead } from './draw-ahead.ts'
import { fillPhotos, fillRecordings, missingPhotos } from './fill-media.ts'
import { clearPeople, fillEvents, fillPeople, fillVocabularies } from './fill-records.ts'
import { fillSite } from './fill-site.ts'
import { openFrontDoor } from './front-door.ts'
import { nothingKnown } from './known.ts'
import type { DemoStory } from './newsroom/content.ts'
import { stories } from './newsroom/stories.ts'
import { publishStory, writeStory } from './tell-story.ts'

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
  const missing = await missingPhotos({ door, known })
  // Drawing takes longest, so it begins before anything else and goes on beside it.
  const draw = drawAhead(
    missing.map(({ picture }) => picture),
    { ahead: 6 },
  )
  say('Sections, topics, organizations and places')
  await fillVocabularies({ door, known })
  say('People and their offices')
  await fillPeople({ door, known })
  say('Events since 1945')
  await fillEvents({ door, known })
  await fillPhotos(missing, { door, known, say, draw })
  say('Portraits, and a song')
  await clearPeople({ door, known })
  await fillRecordings({ door, known })
  say('What the site says of itself')
  await fillSite(door)
  // Publishing waits for the pictures to be scaled; writing and approving does not. Only what is live can be referred to by anybody.
  for (const story of stories.filter((one) => !refersToOthers(one))) {
    say(`“${story.editions.vi.headline}”`)
    await writeStory({ door, known, story })
  }
  for (const story of stories) {
    say(`“${story.editions.vi.headline}”, as far as it has come`)
    await writeStory({ door, known, story })
    await publishStory({ door, known, story })
  }
}

function refersToOthers({ related = [], editions }: DemoStory): boolean {
  return related.length > 0 || editions.vi.body.some((block) => 'story' in block)
}
