import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isSlug, slugOf } from '../../editorial/addresses.ts'
import { creditTypedIn, placeholderIn } from '../../editorial/captions.ts'
import { faultsBeforeClearingEvent, faultsBeforeClearingNamed, faultsBeforeClearingPerson } from '../../editorial/clearing.ts'
import { parseDate } from '../../editorial/dates.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { officesOn } from '../../editorial/tenures.ts'
import { readBody } from '../../press/body-schema.ts'
import { drawPicture } from '../../seed/drawings/draw-picture.ts'
import { pictures } from '../../seed/drawings/pictures.ts'
import { keyed } from '../../seed/known.ts'
import type { Block, DemoEdition } from '../../seed/newsroom/content.ts'
import { events } from '../../seed/newsroom/events.ts'
import { organizations } from '../../seed/newsroom/organizations.ts'
import { people } from '../../seed/newsroom/people.ts'
import { photos } from '../../seed/newsroom/photos.ts'
import { places } from '../../seed/newsroom/places.ts'
import { recordings } from '../../seed/newsroom/recordings.ts'
import { sections } from '../../seed/newsroom/sections.ts'
import { siteSettings } from '../../seed/newsroom/site.ts'
import { stories } from '../../seed/newsroom/stories.ts'
import { toLexical } from '../../seed/newsroom/to-lexical.ts'
import { topics } from '../../seed/newsroom/topics.ts'
import { firstStep, laterStep, stepToApproval } from '../../seed/next-step.ts'
import { playSongForRain } from '../../seed/sounds/song-for-rain.ts'
import { recordingKind } from '../../cms/recording-intake/recording-kind.ts'

const ids = { photo: () => 1, person: () => 2, event: () => 3, recording: () => 4, article: () => 5 }
const editions = stories.flatMap((story) => LANGUAGES.map((language) => ({ story, language, edition: story.editions[language] })))
const bodies = editions.flatMap(({ edition }) => [edition.body, edition.later?.body ?? []])
const named = [...sections, ...Object.values(topics), ...Object.values(places), ...Object.values(organizations), ...Object.values(events)]

describe('the demo newsroom', () => {
  test('is as large as a small magazine', () => {
    expect(stories.length).toBeGreaterThanOrEqual(12)
    expect(photos.length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(people).length).toBeGreaterThanOrEqual(12)
    expect(Object.keys(organizations).length).toBeGreaterThanOrEqual(10)
    expect(Object.keys(places).length).toBeGreaterThanOrEqual(8)
    expect(Object.keys(events).length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(topics)).toHaveLength(2)
  })

  test('tells of every year since 1945, at every precision that is known', () => {
    const dates = Object.values(events).map(({ date }) => parseDate(date))

    expect(dates.map((date) => date?.earliest ?? '').toSorted()[0]).toBe('1940-01-01')
    expect(Object.values(events).some(({ date }) => date === '1945-09-02')).toBe(true)
    expect(new Set(dates.map((date) => date?.precision))).toEqual(new Set(['day', 'month', 'year', 'decade']))
    expect(dates.some((date) => date?.approximate)).toBe(true)
    expect(dates.some((date) => date?.uncertain)).toBe(true)
    expect(Object.values(events).filter(({ yearly }) => yearly).length).toBeGreaterThanOrEqual(2)
  })

  test('has editions at every stage, and live ones enough to fill a front page', () => {
    const goals = editions.map(({ edition }) => edition.goal)

    for (const goal of ['draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'spiked', 'published'] as const)
      expect(goals).toContain(goal)
    for (const goal of ['updating', 'updated', 'corrected', 'unpublished', 'retracted'] as const) expect(goals).toContain(goal)
    for (const language of LANGUAGES) {
      const live = stories.filter(({ editions: { [language]: edition } }) =>
        ['published', 'updating', 'updated', 'corrected'].includes(edition.goal),
      )
      expect(live.length).toBeGreaterThanOrEqual(9)
    }
  })

  test('shows every block there is', () => {
    const kinds = new Set(bodies.flat().flatMap((block) => Object.keys(block)))

    for (const kind of ['paragraph', 'subhead', 'list', 'photo', 'quote', 'gallery', 'facts', 'figures']) expect(kinds).toContain(kind)
    for (const kind of ['timeline', 'infographic', 'story', 'recording', 'link', 'table']) expect(kinds).toContain(kind)
    expect(JSON.stringify(bodies)).toMatch(/\{[a-z]+\}/)
  })

  test.each(photos)('the photo $picture has a caption and another alt text in every language', ({ caption, alt, takenOn }) => {
    for (const language of LANGUAGES) {
      expect(caption[language]).not.toBe('')
      expect(alt[language]).not.toBe('')
      expect(alt[language]).not.toBe(caption[language])
      expect(creditTypedIn(caption[language])).toBeNull()
    }
    expect(parseDate(takenOn)).not.toBeNull()
  })

  test('every picture that is drawn is captioned once', () => {
    expect(photos.map(({ picture }) => picture).toSorted()).toEqual(Object.keys(pictures).toSorted())
  })

  test('what is to be approved shows no photo that waits', () => {
    const waiting = photos.filter(({ waits }) => waits).map(({ picture }) => picture)
    const signed = editions.filter(({ edition }) => !['draft', 'in-review', 'changes-requested', 'spiked'].includes(edition.goal))
    const shown = signed.flatMap(({ story, edition }) => [story.leadPhoto, ...edition.body.flatMap(photosIn)])

    expect(waiting.length).toBeGreaterThan(0)
    expect(shown.filter((picture) => waiting.includes(picture))).toEqual([])
  })

  test.each(editions)('the $language edition “$edition.headline” has a body that can be stored', ({ edition }) => {
    for (const body of [edition.body, edition.later?.body ?? edition.body]) {
      expect(readBody(toLexical(body, { ids, name: edition.slug }))).toHaveProperty('body')
    }
  })

  test.each(editions)('the $language edition “$edition.headline” is whole', ({ edition }) => {
    const paragraphs = edition.body.filter((block) => 'paragraph' in block)

    expect(isSlug(edition.slug)).toBe(true)
    expect(paragraphs.length).toBeGreaterThanOrEqual(3)
    expect(edition.bylines.length).toBeGreaterThanOrEqual(1)
    expect(placeholderIn(`${edition.headline} ${edition.standfirst} ${JSON.stringify([edition.body, edition.later])}`)).toBeNull()
    expect(edition.goal === 'changes-requested' ? edition.reason : 'none needed').toBeTruthy()
    expect(edition.body.flatMap((block) => ('photo' in block ? (creditTypedIn(block.caption ?? '') ?? []) : []))).toEqual([])
  })

  test('both editions of a story are built alike', () => {
    for (const {
      editions: { vi, en },
    } of stories) {
      expect(en.body.map((block) => Object.keys(block))).toEqual(vi.body.map((block) => Object.keys(block)))
    }
  })

  test('a story refers only to those told before it', () => {
    const told = new Set<string>()
    for (const { key, related = [], editions: both } of stories) {
      const referred = [...both.vi.body, ...both.en.body].flatMap((block) => ('story' in block ? [block.story] : []))
      for (const other of [...related, ...referred]) expect([...told]).toContain(other)
      told.add(key)
    }
    expect(told.size).toBe(stories.length)
  })

  test('the topics lead to several stories each', () => {
    for (const topic of Object.keys(topics)) {
      expect(stories.filter((story) => story.topics.some((one) => one === topic)).length).toBeGreaterThanOrEqual(2)
    }
  })

  test('addresses are told apart', () => {
    const slugs = editions.map(({ edition }) => edition.slug)

    expect(new Set(slugs).size).toBe(slugs.length)
    for (const records of [Object.values(topics), Object.values(places), Object.values(organizations), Object.values(events)]) {
      const own = records.map((record) => record.slug)
      expect(new Set(own).size).toBe(own.length)
    }
  })

  test('records could be cleared as they are', () => {
    for (const [, person] of keyed(people)) expect(faultsBeforeClearingPerson({ ...person, slug: slugOf(person.name) })).toEqual([])
    for (const [, { until = '', ...event }] of keyed(events)) expect(faultsBeforeClearingEvent({ ...event, until })).toEqual([])
    for (const record of named) {
      expect(faultsBeforeClearingNamed(record)).toEqual([])
      for (const language of LANGUAGES) expect(record.name[language]).not.toBe('')
    }
  })

  test('the President was Vice-President and Secretary-General at once, and is neither now', () => {
    const { tenures } = people.yen

    expect(officesOn('2019-05-01', { tenures, language: 'en' })).toHaveLength(2)
    expect(officesOn('2026-11-22', { tenures, language: 'en' })).toEqual(['President of the Vietnam–Carvalia Friendship Association'])
  })

  test('somebody’s office and some event wait to be cleared', () => {
    expect(keyed(people).filter(([, { pending }]) => pending)).toHaveLength(1)
    expect(keyed(events).filter(([, { proposed }]) => proposed)).toHaveLength(1)
  })

  test('every event that is cleared is told of in something live, in both languages', () => {
    const cleared = keyed(events).flatMap(([key, { proposed }]) => (proposed ? [] : [key]))
    for (const language of LANGUAGES) {
      const live = stories.map((story) => story.editions[language]).filter(({ goal }) => goal === 'published')
      const told = new Set<string>(live.flatMap(({ body }) => body.flatMap(eventsIn)))
      expect(cleared.filter((key) => !told.has(key))).toEqual([])
    }
  })

  test('what waits is named by nothing', () => {
    const waiting = keyed(events).flatMap(([key, { proposed }]) => (proposed ? [key] : []))
    const referred = stories.flatMap((story) => [...story.events, ...story.editions.vi.body.flatMap(eventsIn)])

    expect(referred.filter((key) => waiting.includes(key))).toEqual([])
  })

  test('all text is composed as Vietnamese keyboards compose it', () => {
    const text = JSON.stringify({ photos, people, stories, events, places, organizations, topics, recordings, siteSettings })

    expect(text).toBe(text.normalize('NFC'))
    expect(placeholderIn(text.replaceAll(/"date":"[^"]*"/g, '').replaceAll(/"from":"[^"]*"/g, ''))).toBeNull()
  })
})

describe('an edition on its way', () => {
  const beginning = { id: 1, stage: 'draft', publicStatus: 'none' }
  const edition = (goal: DemoEdition['goal'], later?: DemoEdition['later']): DemoEdition => ({
    slug: 'x',
    headline: 'x',
    standfirst: 'x',
    body: [],
    bylines: [],
    writtenBy: 'writer',
    goal,
    ...(later ? { later } : {}),
  })

  test('stops at its goal', () => {
    expect(firstStep(edition('draft'), beginning)).toBeNull()
    expect(firstStep(edition('in-review'), { ...beginning, stage: 'in-review' })).toBeNull()
    expect(firstStep(edition('published'), { id: 1, stage: 'published', publicStatus: 'live' })).toBeNull()
    expect(laterStep(edition('published'), { id: 1, stage: 'published', publicStatus: 'live' })).toBeNull()
    expect(firstStep(edition('scheduled'), { ...beginning, stage: 'approved' })).toMatchObject({ action: 'schedule' })
    expect(firstStep(edition('scheduled'), { ...beginning, stage: 'scheduled' })).toBeNull()
    expect(firstStep(edition('spiked'), { ...beginning, stage: 'spiked' })).toBeNull()
    expect(stepToApproval(edition('published'), { ...beginning, stage: 'in-review' })).toMatchObject({ action: 'approve' })
    expect(stepToApproval(edition('published'), { ...beginning, stage: 'approved' })).toBeNull()
  })

  test('is published before it is corrected, and corrected once', () => {
    const corrected = edition('corrected', { correction: { class: 'number', note: 'It is 318.' } })
    const live = { id: 1, publicStatus: 'live', lastAct: 'published' }

    expect(firstStep(corrected, { ...beginning, stage: 'approved' })).toMatchObject({ action: 'publish' })
    expect(laterStep(corrected, { ...live, stage: 'published' })).toMatchObject({ action: 'correct', by: 'author' })
    expect(laterStep(corrected, { ...live, stage: 'draft' })).toBe('save')
    expect(laterStep(corrected, { ...live, stage: 'draft', correctionNote: 'It is 318.' })).toMatchObject({ action: 'submit' })
    expect(laterStep(corrected, { ...live, stage: 'published', lastAct: 'corrected' })).toBeNull()
  })

  test('stays an update under way where that is the goal', () => {
    const updating = edition('updating', { standfirst: 'y' })
    const live = { id: 1, publicStatus: 'live', lastAct: 'published' }

    expect(laterStep(updating, { ...live, stage: 'draft', standfirst: 'x' })).toBe('save')
    expect(laterStep(updating, { ...live, stage: 'draft', standfirst: 'y' })).toBeNull()
  })

  test('is gone for good once it was taken down', () => {
    expect(laterStep(edition('retracted'), { id: 1, stage: 'published', publicStatus: 'live' })).toMatchObject({ action: 'retract' })
    expect(laterStep(edition('retracted'), { id: 1, stage: 'retracted', publicStatus: 'retracted' })).toBeNull()
    expect(firstStep(edition('unpublished'), { id: 1, stage: 'draft', publicStatus: 'unpublished' })).toBeNull()
  })
})

describe('a drawn picture', () => {
  test('is a large JPEG that carries its caption, creator, credit, date and place', async () => {
    const bytes = await drawPicture('bridge-at-dawn')
    const { format, width, height, xmp } = await sharp(bytes).metadata()
    const said = String(xmp)

    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 2400, height: 1600 })
    expect(bytes.length).toBeLessThan(2_500_000)
    expect(said).toContain('Cầu Bến Lam')
    expect(said).toContain('Lê Vũ Thiên Ân')
    expect(said).toContain('Drawn for the demonstration')
    expect(said).toContain('2026-11-09')
    expect(said).toContain('algorithmicMedia')
  }, 60_000)
})

describe('the song', () => {
  test('is a short recording that browsers play, the same every time', () => {
    const bytes = playSongForRain()
    const seconds = bytes.readUInt32LE(40) / bytes.readUInt32LE(28)

    expect(recordingKind(bytes)).toEqual({ extension: 'wav', mimetype: 'audio/wav' })
    expect(seconds).toBeGreaterThan(10)
    expect(seconds).toBeLessThan(60)
    expect(bytes.equals(playSongForRain())).toBe(true)
  })
})

describe('a body written lightly', () => {
  test('keeps bold, italic, links, people and line ends', () => {
    const { root } = toLexical([{ paragraph: 'Ông **Tomás** nói: _“Mưa.”_\nXem [sổ](https://example.org/so), {yen:office-name}.' }], {
      ids,
      name: 'x',
    })

    expect(root.children[0]).toMatchObject({
      type: 'paragraph',
      children: [
        { text: 'Ông ', format: 0 },
        { text: 'Tomás', format: 1 },
        { text: ' nói: ', format: 0 },
        { text: '“Mưa.”', format: 2 },
        { type: 'linebreak' },
        { text: 'Xem ' },
        { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/so', newTab: false }, children: [{ text: 'sổ' }] },
        { text: ', ' },
        { type: 'inlineBlock', fields: { blockType: 'person', person: 2, form: 'office-name' } },
        { text: '.' },
      ],
    })
  })

  test('mentions nobody who is not there', () => {
    expect(() => toLexical([{ paragraph: '{nobody}' }], { ids, name: 'x' })).toThrow('“nobody”')
  })
})

function photosIn(block: Block) {
  if ('photo' in block) return [block.photo]
  if ('gallery' in block) return block.gallery
  return 'infographic' in block ? [block.infographic] : []
}

function eventsIn(block: Block) {
  return 'timeline' in block ? block.timeline.flatMap(({ event }) => event ?? []) : []
}
