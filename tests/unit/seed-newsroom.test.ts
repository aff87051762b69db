import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../editorial/languages.ts'
import { creditTypedIn, placeholderIn } from '../../editorial/captions.ts'
import { isSlug, slugOf } from '../../editorial/addresses.ts'
import { faultsBeforeClearingPerson } from '../../editorial/clearing.ts'
import { readBody } from '../../press/body-schema.ts'
import { drawPicture } from '../../seed/drawings/draw-picture.ts'
import { pictures } from '../../seed/drawings/pictures.ts'
import { photos } from '../../seed/newsroom/photos.ts'
import { people, places, organizations, sections } from '../../seed/newsroom/records.ts'
import { stories } from '../../seed/newsroom/stories.ts'
import { toLexical } from '../../seed/newsroom/to-lexical.ts'

const ids = { photo: () => 1, person: () => 2 }
const editions = stories.flatMap((story) => LANGUAGES.map((language) => ({ story, language, edition: story.editions[language] })))

describe('the demo newsroom', () => {
  test.each(photos)('the photo $picture has a caption and another alt text in every language', ({ caption, alt }) => {
    for (const language of LANGUAGES) {
      expect(caption[language]).not.toBe('')
      expect(alt[language]).not.toBe('')
      expect(alt[language]).not.toBe(caption[language])
      expect(creditTypedIn(caption[language])).toBeNull()
    }
  })

  test('every picture that is drawn is captioned once', () => {
    expect(photos.map(({ picture }) => picture).toSorted()).toEqual(Object.keys(pictures).toSorted())
  })

  test.each(editions)('the $language edition “$edition.headline” has a body that can be stored', ({ edition }) => {
    const reading = readBody(toLexical(edition.body, { ids, name: edition.slug }))

    expect(reading).toHaveProperty('body')
  })

  test.each(editions)('the $language edition “$edition.headline” is whole', ({ edition }) => {
    const paragraphs = edition.body.filter((block) => 'paragraph' in block)

    expect(isSlug(edition.slug)).toBe(true)
    expect(paragraphs.length).toBeGreaterThanOrEqual(6)
    expect(edition.body.filter((block) => 'subhead' in block)).toHaveLength(2)
    expect(edition.body.some((block) => 'quote' in block)).toBe(true)
    expect(edition.body.some((block) => 'photo' in block)).toBe(true)
    expect(placeholderIn(`${edition.headline} ${edition.standfirst} ${JSON.stringify(edition.body)}`)).toBeNull()
  })

  test('both editions of a story are built alike', () => {
    for (const {
      editions: { vi, en },
    } of stories) {
      expect(en.body.map((block) => Object.keys(block))).toEqual(vi.body.map((block) => Object.keys(block)))
    }
  })

  test('addresses are told apart', () => {
    const slugs = editions.map(({ edition }) => edition.slug)

    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('records could be cleared as they are', () => {
    for (const person of Object.values(people)) expect(faultsBeforeClearingPerson({ ...person, slug: slugOf(person.name) })).toEqual([])
    for (const { slug, name } of [...sections, ...Object.values(places), ...Object.values(organizations)]) {
      expect(isSlug(slug)).toBe(true)
      expect(name.vi).not.toBe('')
      expect(name.en).not.toBe('')
    }
  })

  test('all text is composed as Vietnamese keyboards compose it', () => {
    const text = JSON.stringify({ photos, people, stories })

    expect(text).toBe(text.normalize('NFC'))
  })
})

describe('a drawn picture', () => {
  test('is a large JPEG that carries its caption, creator, credit, date and place', async () => {
    const bytes = await drawPicture('bridge-at-dawn')
    const { format, width, height, xmp } = await sharp(bytes).metadata()
    const said = String(xmp)

    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 3000, height: 2000 })
    expect(bytes.length).toBeLessThan(2_500_000)
    expect(said).toContain('Cầu Bến Lam')
    expect(said).toContain('Lê Vũ Thiên Ân')
    expect(said).toContain('Drawn for the demonstration')
    expect(said).toContain('2026-11-09')
    expect(said).toContain('algorithmicMedia')
  }, 60_000)
})

describe('a body written lightly', () => {
  test('keeps bold, italic, links and line ends', () => {
    const { root } = toLexical([{ paragraph: 'Ông **Tomás** nói: _“Mưa.”_\nXem [sổ](https://example.org/so).' }], { ids, name: 'x' })

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
        { text: '.' },
      ],
    })
  })
})
