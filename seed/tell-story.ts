import { newsroomDay } from '../editorial/dates.ts'
import { LANGUAGES, type Language } from '../editorial/languages.ts'
import type { FrontDoor, Stored } from './front-door.ts'
import { idOf, idsOf, type Known } from './known.ts'
import type { Block, DemoEdition, DemoStory } from './newsroom/content.ts'
import { toLexical } from './newsroom/to-lexical.ts'
import { firstStep, laterStep, stepToApproval, type Step } from './next-step.ts'

type Telling = { door: FrontDoor; known: Known; story: DemoStory }

/** Writes both editions of a story and brings each as far as its approval, or to its goal before that; every step by someone who may take it. */
export async function writeStory({ door, known, story }: Telling): Promise<void> {
  const original = await writeEdition({ door, known, story }, { language: 'vi', translationOf: null })
  await sayWhatItBelongsTo({ door, known, story }, original)
  const translation = await writeEdition({ door, known, story }, { language: 'en', translationOf: original.id })
  await advance({ door, known, story }, { language: 'vi', id: original.id, next: stepToApproval })
  await advance({ door, known, story }, { language: 'en', id: translation.id, next: stepToApproval })
}

/** Publishes what is to be published, the original first, and then does what comes after that. */
export async function publishStory({ door, known, story }: Telling): Promise<void> {
  // A retraction takes both editions away, so it waits until both were there.
  for (const next of [firstStep, laterStep]) {
    for (const language of LANGUAGES) {
      await advance({ door, known, story }, { language, id: idOf(known.article[language], story.key), next })
    }
  }
}

async function writeEdition(
  { door, known, story }: Telling,
  { language, translationOf }: { language: Language; translationOf: number | null },
): Promise<Stored> {
  const edition = story.editions[language]
  const found = await door.find('editor', 'articles', { slug: edition.slug, language })
  const data = { ...manuscript(story, { language, known }), translationOf }
  const article = found ?? (await door.create(edition.writtenBy, 'articles', data))
  known.article[language].set(story.key, article.id)
  return article
}

/** Topics, events and stories that go with it belong to the story, whatever the language. */
async function sayWhatItBelongsTo({ door, known, story }: Telling, article: Stored): Promise<void> {
  const id = article.story
  if (typeof id !== 'number') throw new Error(`The article “${story.key}” belongs to no story.`)
  known.story.set(story.key, id)
  if (article.publicStatus !== 'none' || article.stage !== 'draft') return
  const data = {
    title: story.editions.vi.headline,
    topics: idsOf(known.topic, story.topics),
    events: idsOf(known.event, story.events),
    related: idsOf(known.story, story.related),
  }
  await door.save('editor', { collection: 'stories', id }, data)
}

type Advance = { language: Language; id: number; next: (edition: DemoEdition, now: Stored) => Step | null }

async function advance(telling: Telling, { language, id, next }: Advance): Promise<void> {
  const { door, story, known } = telling
  const edition = story.editions[language]
  const now = await door.find('editor', 'articles', { id: String(id) })
  if (!now) throw new Error(`The article “${edition.slug}” is gone.`)
  const step = next(edition, now)
  if (!step) return
  if (step === 'save') {
    await door.save(edition.writtenBy, { collection: 'articles', id, revision: now.revision }, changed(edition, { language, known }))
  } else {
    const who = step.by === 'author' ? edition.writtenBy : step.by
    await door.act(
      who,
      { collection: 'articles', id },
      { action: step.action, revision: now.revision, ...asked(step.action, { editions: story.editions, language }) },
    )
  }
  await advance(telling, { language, id, next })
}

type Asked = { editions: DemoStory['editions']; language: Language }

/** What a move wants to be told besides. A reason is the story’s, whichever edition says it. */
function asked(action: string, { editions, language }: Asked): Record<string, unknown> {
  const { vi, en } = editions
  switch (action) {
    case 'request-changes':
    case 'unpublish':
    case 'spike':
      return { reason: vi.reason ?? en.reason }
    case 'schedule':
      return { at: fiveDaysOn(new Date()) }
    case 'retract':
      return { reasons: { vi: vi.reason, en: en.reason } }
    case 'correct':
      return { class: editions[language].later?.correction?.class }
    default:
      return {}
  }
}

/** Six in the morning in Hanoi. */
function fiveDaysOn(now: Date): string {
  return `${newsroomDay(new Date(now.getTime() + 5 * 86_400_000))}T06:00:00+07:00`
}

type Writing = { language: Language; known: Known }

function manuscript(story: DemoStory, { language, known }: Writing): Record<string, unknown> {
  const edition = story.editions[language]
  const { slug, headline, standfirst, body, bylines, leadCaption = '', dueIn } = edition
  return {
    language,
    slug,
    headline,
    standfirst,
    section: idOf(known.section, story.section),
    body: lexical(body, { slug, language, known }),
    leadPhoto: { photo: idOf(known.photo, story.leadPhoto), caption: leadCaption, alt: '' },
    bylines: bylines.map(({ person, as }) => ({ person: idOf(known.person, person), as })),
    people: idsOf(known.person, story.people),
    organizations: idsOf(known.organization, story.organizations),
    places: idsOf(known.place, story.places),
    dueAt: dueIn === undefined ? null : new Date(Date.now() + dueIn * 86_400_000).toISOString(),
  }
}

function changed({ slug, later = {} }: DemoEdition, { language, known }: Writing): Record<string, unknown> {
  const { standfirst, body, correction } = later
  return {
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(body === undefined ? {} : { body: lexical(body, { slug, language, known }) }),
    ...(correction === undefined ? {} : { correctionNote: correction.note }),
  }
}

function lexical(body: readonly Block[], { slug, language, known }: Writing & { slug: string }) {
  return toLexical(body, {
    name: slug,
    ids: {
      photo: (picture) => idOf(known.photo, picture),
      person: (key) => idOf(known.person, key),
      event: (key) => idOf(known.event, key),
      recording: (key) => idOf(known.recording, key),
      article: (key) => idOf(known.article[language], key),
    },
  })
}
