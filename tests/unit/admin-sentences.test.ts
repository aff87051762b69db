import { describe, expect, test } from 'vitest'
import { placeElsewhere, refusalInWords } from '../../cms/admin/problem-words.ts'
import { inVietnamese, SENTENCES } from '../../cms/admin/sentences/in-vietnamese.ts'
import { PHRASES } from '../../cms/admin/sentences/phrases.ts'
import { sentencesIn } from '../support/sentences-in.ts'
import { readSourceFiles } from '../support/source-files.ts'

/** Sentences that stand apart: no person on the staff is told them, or the table has them in another form. */
const APART: Record<string, string> = {
  'JSON that is hashed has no half characters (RFC 8785, 3.2.2.2).': 'fault of the program',
  'JSON has no number {}.': 'fault of the program',
  '“{}” {}.': 'in the table once for each shape of a field',
  '{}: {}.': 'who is where, for a caption in its own language',
  '{} {}, which this page prints, was changed{} after the approval.': 'in the table as it reads with a name and without',
}

const said = readSourceFiles()
  .filter(({ path }) => /^(?:cms|collections|editorial|press)\//.test(path) && !path.startsWith('cms/admin/'))
  .flatMap(({ path, text }) => sentencesIn(text).map((sentence) => ({ path, sentence })))

const known = Object.keys(SENTENCES).map((sentence) => sentence.replace(/\{\w+\}/g, '{}'))

describe('what the server says', () => {
  test('is found in the source at all', () => {
    expect(said.length).toBeGreaterThan(90)
    expect(said.map(({ sentence }) => sentence)).toContain('Photo {} has no credit; enter it on the photo.')
  })

  test('has a Vietnamese form, every sentence of it', () => {
    const missing = said.filter(({ sentence }) => !isTranslated(sentence) && !(sentence in APART))

    expect(missing).toEqual([])
  })

  test('is what the table of sentences is about: nothing is translated that nobody says', () => {
    const sentences = new Set(said.map(({ sentence }) => sentence))
    const built = new Set(BUILT_FROM_PARTS.map((sentence) => sentence.replace(/\{\w+\}/g, '{}')))

    expect(
      known.filter((sentence) => !sentences.has(sentence) && !built.has(sentence) && !said.some((one) => isFormOf(one.sentence, sentence))),
    ).toEqual([])
  })

  test('leaves no exception behind that is said no more', () => {
    const sentences = said.map(({ sentence }) => sentence)

    expect(Object.keys(APART).filter((sentence) => !sentences.includes(sentence))).toEqual([])
  })
})

describe('a sentence in Vietnamese', () => {
  test('keeps its values', () => {
    expect(inVietnamese('Photo 12 has no credit; enter it on the photo.')).toBe('Ảnh 12 chưa có nguồn; hãy ghi nguồn ở trang của ảnh.')
  })

  test('has its values in Vietnamese too', () => {
    expect(inVietnamese('The article is in review, so its text is frozen. Recall it to go on writing.')).toBe(
      'Bài đang duyệt nên nội dung không sửa được. Hãy rút về để viết tiếp.',
    )
    expect(inVietnamese('Photo 3 cannot be used: Its rights ended on 2026-01-01.')).toBe(
      'Ảnh 3 không dùng được: Quyền sử dụng đã hết ngày 2026-01-01.',
    )
    expect(inVietnamese('Photo 7, which this page prints, was changed by Lê An after the approval.')).toBe(
      'Ảnh 7, được in trên trang này, đã bị Lê An sửa sau khi duyệt.',
    )
  })

  test('leaves no place unfilled and carries every value of the English one', () => {
    for (const [english, vietnamese] of Object.entries(SENTENCES)) {
      const places = (sentence: string) => new Set(sentence.match(/\{\w+\}/g))
      const lost = english.startsWith('Say what kind of correction') ? new Set(['{classes}']) : new Set()
      expect(places(vietnamese)).toEqual(new Set([...places(english)].filter((place) => !lost.has(place))))
    }
  })

  test('stays as it is where it is Vietnamese already, or nobody’s', () => {
    expect(inVietnamese('Hãy đăng nhập trước.')).toBe('Hãy đăng nhập trước.')
    expect(inVietnamese('Something new.')).toBe('Something new.')
  })
})

test('a refusal with problems is told by its problems', () => {
  const problems = [{ code: 'no-headline', message: 'Write a headline.', where: 'headline' }]

  expect(refusalInWords({ message: 'Write a headline.', problems }, 'vi')).toBe('Hãy viết tiêu đề.')
  expect(refusalInWords({ message: 'Sign in first.', problems: [] }, 'vi')).toBe('Hãy đăng nhập trước.')
  expect(refusalInWords({ message: 'Sign in first.', problems: [] }, 'en')).toBe('Sign in first.')
})

describe('a problem leads', () => {
  test('to the photo where the photo lacks something', () => {
    const problem = { code: 'no-credit', message: 'Photo 12 has no credit; enter it on the photo.', where: 'body.3.photo' }

    expect(placeElsewhere(problem)).toEqual({ collection: 'photos', id: '12', field: 'credit' })
  })

  test('to the record that nobody cleared', () => {
    const problem = { code: 'person-not-cleared', message: 'The record of Lê An is not cleared; …', where: 'people.4' }

    expect(placeElsewhere(problem)).toEqual({ collection: 'people', id: '4', field: '' })
  })

  test('to the article where the article lacks it', () => {
    const problem = { code: 'no-caption', message: 'Photo 12 has no caption in this language.', where: 'leadPhoto.caption' }

    expect(placeElsewhere(problem)).toBeNull()
  })
})

/** Sentences that the server puts together from parts, which stand in the source one by one. */
const BUILT_FROM_PARTS = [
  '“{field}” is a text.',
  '“{field}” is a point in time, such as 2026-11-22T09:00:00+07:00.',
  '“{field}” is true or false.',
  '“{field}” is a number.',
  '“{field}” is an object.',
  '“{field}” is a list of texts.',
  '“{field}” is a list of objects.',
  '{record}, which this page prints, was changed by {name} after the approval.',
  '{record}, which this page prints, was changed after the approval.',
  'The body cannot be stored: {fault} ({where})',
  'Photo {photo} cannot be used: {fault}',
  '“{headline}” did not go live at its hour: {cause}',
  '“{headline}” is off the site: {cause}',
  'The article is {stage}, so its text is frozen.{way}',
]

/** In the table, or a value of one that is there. */
function isTranslated(sentence: string): boolean {
  return (
    known.includes(sentence) || sentence in PHRASES || known.some((one) => isFormOf(sentence, one)) || inVietnamese(sentence) !== sentence
  )
}

/** `Give it a slug: …, such as “hue”.` is a form of `Give it a slug: …, such as “{}”.` */
function isFormOf(sentence: string, general: string): boolean {
  const [start = '', ...rest] = general.split('{}')
  return rest.length > 0 && sentence !== general && start.length > 10 && sentence.startsWith(start) && sentence.endsWith(rest.at(-1) ?? '')
}
