import { describe, expect, test } from 'vitest'
import { faultsBeforeReview, unclearedPhotos, type PlacedPhoto, type ReadinessFacts } from '../../editorial/readiness.ts'
import { ORDINARY_SENTENCES } from '../support/rules-sentences.ts'

function photo(fields: Partial<PlacedPhoto> = {}): PlacedPhoto {
  return {
    where: 'leadPhoto',
    id: 7,
    caption: 'Đại biểu trên cầu Trường Tiền',
    alt: 'Năm người đứng trên một cây cầu thép',
    credit: 'VNA',
    rightsCategory: 'agency',
    takenOn: '2025-11-16',
    cleared: true,
    peopleShown: [{ named: true }],
    ...fields,
  }
}

/** Complete; a test breaks what it is about. */
function article(fields: Partial<ReadinessFacts> = {}): ReadinessFacts {
  return {
    headline: 'Chuyến thăm Huế',
    standfirst: 'Một ngày bên sông Hương.',
    slug: 'chuyen-tham-hue',
    hasSection: true,
    hasBylines: true,
    texts: [{ where: 'body.0', text: 'Đoàn đại biểu đến Huế sáng nay.' }],
    hasLeadPhoto: true,
    noPhoto: false,
    correction: null,
    photos: [photo(), photo({ where: 'body.3', id: 8 })],
    blocks: [],
    ...fields,
  }
}

test('a complete article passes the gate', () => {
  expect(faultsBeforeReview(article())).toEqual([])
})

test('an article that says it has no photo passes the gate without one', () => {
  expect(faultsBeforeReview(article({ hasLeadPhoto: false, noPhoto: true, photos: [] }))).toEqual([])
})

describe('the gate at submit names what is missing, and where', () => {
  test.for<[string, Partial<ReadinessFacts>, { code: string; where: string }]>([
    ['a headline', { headline: '' }, { code: 'no-headline', where: 'headline' }],
    ['more than spaces for a headline', { headline: ' \n' }, { code: 'no-headline', where: 'headline' }],
    ['a standfirst', { standfirst: '  ' }, { code: 'no-standfirst', where: 'standfirst' }],
    ['a section', { hasSection: false }, { code: 'no-section', where: 'section' }],
    ['a slug', { slug: '' }, { code: 'no-slug', where: 'slug' }],
    ['a slug that can stand in an address', { slug: 'Chuyến thăm' }, { code: 'no-slug', where: 'slug' }],
    ['a byline', { hasBylines: false }, { code: 'no-byline', where: 'bylines' }],
    ['a body', { texts: [] }, { code: 'no-body', where: 'body' }],
    ['a lead photo, or word that there is none', { hasLeadPhoto: false, photos: [] }, { code: 'no-lead-photo', where: 'leadPhoto.photo' }],
    ['a real headline', { headline: 'TK' }, { code: 'placeholder', where: 'headline' }],
    ['a real standfirst', { standfirst: 'Lorem ipsum.' }, { code: 'placeholder', where: 'standfirst' }],
    [
      'real text',
      {
        texts: [
          { where: 'body.0', text: 'Có chữ.' },
          { where: 'body.4', text: 'Ông [tên] nói.' },
        ],
      },
      { code: 'placeholder', where: 'body.4' },
    ],
  ])('%s', ([, missing, fault]) => {
    expect(faultsBeforeReview(article(missing)).map(({ code, where }) => ({ code, where }))).toEqual([fault])
  })

  test.for<[string, Partial<PlacedPhoto>, { code: string; where: string }]>([
    ['a caption', { caption: ' ' }, { code: 'no-caption', where: 'body.3.caption' }],
    ['an alt text', { alt: '' }, { code: 'no-alt', where: 'body.3.alt' }],
    ['a credit', { credit: ' ' }, { code: 'no-credit', where: 'body.3.photo' }],
    ['its rights', { rightsCategory: '' }, { code: 'no-rights', where: 'body.3.photo' }],
    ['its date', { takenOn: '' }, { code: 'no-date', where: 'body.3.photo' }],
    ['a day that existed', { takenOn: '2023-02-29' }, { code: 'no-date', where: 'body.3.photo' }],
    ['a caption without the credit in it', { caption: 'Đại biểu (Ảnh: TTXVN)' }, { code: 'credit-in-caption', where: 'body.3.caption' }],
    ['a real caption', { caption: 'Đại biểu TK, Huế' }, { code: 'placeholder', where: 'body.3.caption' }],
    [
      'the name of somebody shown',
      { peopleShown: [{ named: true }, { named: false }] },
      { code: 'person-not-named', where: 'body.3.photo' },
    ],
  ])('of a photo in the body: %s', ([, missing, fault]) => {
    const faults = faultsBeforeReview(article({ photos: [photo(), photo({ where: 'body.3', id: 8, ...missing })] }))

    expect(faults.map(({ code, where }) => ({ code, where }))).toEqual([fault])
  })

  test('in full sentences that name the photo and quote what was typed', () => {
    const faults = faultsBeforeReview(article({ headline: 'TK', photos: [photo({ id: 42, caption: 'Đại biểu (Ảnh: TTXVN)', alt: '' })] }))

    expect(faults.map(({ message }) => message)).toEqual([
      '“TK” is placeholder text; replace it.',
      'Photo 42 has no alt text in this language: say what it shows to someone who cannot see it.',
      'The credit “TTXVN” stands inside the caption; move it to the photo’s credit.',
    ])
  })

  test('all at once, from an empty article', () => {
    const empty = {
      headline: '',
      standfirst: '',
      slug: '',
      hasSection: false,
      hasBylines: false,
      texts: [],
      hasLeadPhoto: false,
      noPhoto: false,
      correction: null,
      photos: [],
      blocks: [],
    }

    const faults = faultsBeforeReview(empty)

    expect(faults.map(({ code }) => code)).toEqual([
      'no-headline',
      'no-standfirst',
      'no-section',
      'no-slug',
      'no-byline',
      'no-body',
      'no-lead-photo',
    ])
    expect(faults.filter(({ message }) => !/^[A-Z“].*\.$/.test(message))).toEqual([])
  })

  test('once for each use of a photo', () => {
    const faults = faultsBeforeReview(article({ photos: [photo({ alt: '' }), photo({ where: 'body.2', alt: '' })] }))

    expect(faults.map(({ where }) => where)).toEqual(['leadPhoto.alt', 'body.2.alt'])
  })
})

describe('the gate lets through', () => {
  test.for(['2025', '2025-11', '194X', '1950?', 'XXXX'])('a photo taken on %s', (takenOn) => {
    expect(faultsBeforeReview(article({ photos: [photo({ takenOn })] }))).toEqual([])
  })

  test('a photo that shows nobody', () => {
    expect(faultsBeforeReview(article({ photos: [photo({ peopleShown: [] })] }))).toEqual([])
  })

  test('a photo nobody cleared yet: that is asked at approval', () => {
    expect(faultsBeforeReview(article({ photos: [photo({ cleared: false })] }))).toEqual([])
  })

  test.for(ORDINARY_SENTENCES)('the sentence: %s', (sentence) => {
    expect(
      faultsBeforeReview(
        article({ standfirst: sentence, texts: [{ where: 'body.0', text: sentence }], photos: [photo({ caption: sentence })] }),
      ),
    ).toEqual([])
  })
})

describe('approval waits for photos that nobody cleared', () => {
  test('each is named, where it stands', () => {
    const faults = unclearedPhotos([
      photo(),
      photo({ where: 'body.3', id: 8, cleared: false }),
      photo({ where: 'body.5', id: 9, cleared: false }),
    ])

    expect(faults).toEqual([
      {
        code: 'photo-not-cleared',
        message: 'Photo 8 is not cleared; another editor or photographer clears it on its own page.',
        where: 'body.3',
      },
      {
        code: 'photo-not-cleared',
        message: 'Photo 9 is not cleared; another editor or photographer clears it on its own page.',
        where: 'body.5',
      },
    ])
  })

  test('and for nothing when all are cleared', () => {
    expect(unclearedPhotos([photo(), photo({ where: 'body.3' })])).toEqual([])
  })
})
