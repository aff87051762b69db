import { describe, expect, test } from 'vitest'
import type { PrintedBlock, PrintedPhoto } from '../../editorial/printed-body.ts'
import { photosOf } from '../../editorial/refers.ts'
import { withoutPictures } from '../../site/queries/shown-content.ts'
import { printedArticle } from '../support/site-publications.ts'

function photo(name: string): PrintedPhoto {
  return {
    id: 1,
    hash: name.repeat(64),
    width: 800,
    height: 600,
    caption: `Caption ${name}`,
    alt: `Alt ${name}`,
    credit: `Credit ${name}`,
    focalPoint: { x: 0.5, y: 0.5 },
  }
}

const LOST: PrintedBlock = { kind: 'lost-photo' }
const TEXT: PrintedBlock = { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Words.', bold: false, italic: false }] }
const lost = new Set(['a'.repeat(64)])

describe('an article whose picture readers may see no longer', () => {
  test('has a line in its place, and neither caption nor credit', () => {
    const whole = printedArticle({
      leadPhoto: photo('a'),
      body: [TEXT, { kind: 'photo', photo: photo('a') }, { kind: 'photo', photo: photo('b') }],
    })

    const shown = withoutPictures(whole, lost)

    expect(shown.leadPhoto).toBeNull()
    expect(shown.body).toEqual([LOST, TEXT, LOST, { kind: 'photo', photo: photo('b') }])
    expect(JSON.stringify(shown)).not.toMatch(/a{64}|Caption a|Alt a|Credit a/)
  })

  test('keeps the rest of a gallery, the words of an infographic and the sound of a recording', () => {
    const recording = {
      id: 3,
      hash: 'c'.repeat(64),
      extension: 'mp4',
      medium: 'video',
      title: 'T',
      credit: 'C',
      transcript: 'W',
      captions: '',
      poster: photo('a'),
    } as const
    const words = { kind: 'heading', level: 2, inlines: [] } as const
    const whole = printedArticle({
      body: [
        { kind: 'gallery', title: 'G', photos: [photo('a'), photo('b')] },
        { kind: 'gallery', title: 'H', photos: [photo('a')] },
        { kind: 'infographic', photo: photo('a'), text: [{ ...words, inlines: [] }] },
        { kind: 'recording', recording },
      ],
    })

    const shown = withoutPictures(whole, lost)

    expect(shown.body).toEqual([
      { kind: 'gallery', title: 'G', photos: [photo('b')] },
      LOST,
      LOST,
      LOST,
      words,
      { kind: 'recording', recording: { ...recording, poster: null } },
    ])
    expect(photosOf(shown).map(({ hash }) => hash)).toEqual(['b'.repeat(64)])
  })

  test('is the same as ever where nothing of it was taken out', () => {
    const whole = printedArticle({ leadPhoto: photo('b') })

    expect(withoutPictures(whole, lost)).toBe(whole)
  })
})
