import { describe, expect, it } from 'vitest'
import { checkPlaces, type NamedInPicture } from '../../editorial/check-places.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { placesClaimedIn } from '../../editorial/place-claims.ts'
import { placeSentence } from '../../editorial/place-sentence.ts'
import { placeInWords, placesOf, type Place } from '../../editorial/who-is-where.ts'
import { photos } from '../../seed/newsroom/photos.ts'
import { groupPhoto } from '../support/group-photo.ts'

/** The two captions of the article about seventy-five years of people-to-people diplomacy, as they were printed. */
const PRINTED = [
  'Đỗ Văn Chiến (front row, sixth from the right), Member of the Politburo, Secretary of the Party Central Committee, and Chairman of the Central Committee of the Vietnam Fatherland Front, meets with and expresses gratitude to international friends. (Photo: Đinh Hòa)',
  'Member of the Politburo, Secretary of the Party Central Committee and President of the Central Committee of the Vietnam Fatherland Front Do Van Chien (front row, sixth from the right), meets with and expresses gratitude to international friends. (Photo: Dinh Hoa)',
] as const

const places = placesOf(groupPhoto({ rows: [12, 11], arch: 0.4 }))

/** Đỗ Văn Chiến at that place of the front row, from the left, and two others. */
function people(at: number): NamedInPicture[] {
  return [
    { names: ['Đỗ Văn Chiến'], place: places[at - 1] ?? null },
    { names: ['Nguyễn Thị Lan', 'Lan Nguyen'], place: places[0] ?? null },
    { names: ['Trần Minh'], place: null },
  ]
}

const kinds = (caption: string, language: 'vi' | 'en', at = 7) =>
  checkPlaces(caption, { people: people(at), language }).map(({ kind }) => kind)

describe('the printed captions', () => {
  it.each(PRINTED)('agree with the marks: %s', (caption) => {
    const found = checkPlaces(caption, { people: people(7), language: 'en' })

    expect(found).toEqual([{ kind: 'agrees', person: 0, claim: 'front row, sixth from the right' }])
    // Word by word what the marks say.
    expect(found[0]?.claim).toBe(places[6] && placeInWords(places[6], 'en'))
  })

  it.each(PRINTED)('do not, where he stands one further: %s', (caption) => {
    expect(kinds(caption, 'en', 6)).toEqual(['differs'])
    expect(kinds(caption, 'en', 8)).toEqual(['differs'])
  })

  it('do not, where he stands in the back row', () => {
    const behind = [{ names: ['Đỗ Văn Chiến'], place: places[12 + 5] ?? null }]

    expect(checkPlaces(PRINTED[0], { people: behind, language: 'en' }).map(({ kind }) => kind)).toEqual(['differs'])
  })

  it('say nothing of places elsewhere', () => {
    for (const caption of [
      'General Secretary Tô Lâm speaking at the Vietnam–China People’s Friendship Exchange. (Photo: VNA)',
      'On 22 September 2025 in New York, President Lương Cường met long-standing friends, partners, and progressive Americans on the occasion of attending the High-Level Week of the 80th Session of the United Nations General Assembly. (Photo: VNA)',
    ])
      expect(checkPlaces(caption, { people: people(7), language: 'en' })).toEqual([])
  })
})

describe('a claim', () => {
  it.each([
    ['en', 'Do Van Chien, 6th from right in the front row, greets guests.'],
    ['en', 'Đỗ Văn Chiến (first row, seventh from the left)'],
    ['en', 'Sixth from the right, front row: Đỗ Văn Chiến.'],
    ['en', 'Đỗ Văn Chiến (second row from the back, centre)'],
    ['vi', 'Đồng chí Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang) gặp gỡ bạn bè quốc tế.'],
    ['vi', 'Đỗ Văn Chiến (thứ 6 từ phải qua, hàng trước) gặp gỡ bạn bè quốc tế.'],
    ['vi', 'Đồng chí Do Van Chien (hàng thứ nhất, thứ bảy từ trái sang)'],
    ['vi', 'Thứ sáu từ phải sang, hàng đầu là ông Đỗ Văn Chiến.'],
  ] as const)('in %s is right: %s', (language, caption) => {
    expect(kinds(caption, language)).toEqual(['agrees'])
  })

  it.each([
    ['en', 'Đỗ Văn Chiến (back row, sixth from the right)', 'differs'],
    ['en', 'Đỗ Văn Chiến (front row, sixth from the left)', 'differs'],
    ['en', 'Đỗ Văn Chiến (front row, far right)', 'differs'],
    ['en', 'Đỗ Văn Chiến (sixth from the right)', 'no-row'],
    ['en', 'Trần Minh (front row, far left)', 'not-marked'],
    ['en', 'Phạm Hoa (front row, far left)', 'nobody'],
    ['vi', 'Đỗ Văn Chiến (hàng sau, thứ sáu từ phải sang)', 'differs'],
    ['vi', 'Đỗ Văn Chiến (hàng đầu, thứ năm từ phải sang)', 'differs'],
    ['vi', 'Lan Nguyen (hàng đầu, bìa phải)', 'differs'],
    ['vi', 'Nguyễn Thị Lan (hàng đầu, ngoài cùng bên trái)', 'agrees'],
  ] as const)('in %s, %s: %s', (language, caption, kind) => {
    expect(kinds(caption, language)).toEqual([kind])
  })

  it('belongs to the name beside it, of several', () => {
    const caption = 'Nguyễn Thị Lan (front row, far left) and Đỗ Văn Chiến (front row, fifth from the right).'

    expect(
      checkPlaces(caption, { people: people(7), language: 'en' }).map(({ kind, ...one }) => [kind, 'person' in one && one.person]),
    ).toEqual([
      ['agrees', 1],
      ['differs', 0],
    ])
  })

  it('is found however the marks of its letters were typed', () => {
    expect(kinds('Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang)'.normalize('NFD'), 'vi')).toEqual(['agrees'])
  })

  it.each([
    ['vi', 'Đỗ Văn Chiến gặp các nhà khoa học hàng đầu tại Hà Nội, hàng năm đều tổ chức.'],
    ['vi', 'Đỗ Văn Chiến ở giữa Thủ đô, quan hệ giữa hai nước.'],
    ['en', 'Đỗ Văn Chiến left the National Convention Centre; the right to peace, the front row seats.'],
    ['en', 'Đỗ Văn Chiến on the right side of history, the first from Laos.'],
  ] as const)('is none in %s: %s', (language, caption) => {
    expect(placesClaimedIn(caption, language)).toEqual([])
  })

  it('costs no time in a hostile caption', () => {
    const began = performance.now()
    for (const piece of ['thứ ', 'first ', 'twenty-', 'row from the ', '(', 'hàng ', 'từ trái '])
      for (const language of ['vi', 'en'] as const) checkPlaces(piece.repeat(600), { people: people(7), language })

    expect(performance.now() - began).toBeLessThan(1_500)
  })
})

describe('a list', () => {
  const row = placesOf(groupPhoto({ rows: [3] }))
  const three = ['An Bình', 'Chi Dung', 'Em Giang'].map((name, index) => ({ names: [name], place: row[index] ?? null }))
  const found = (caption: string, language: 'vi' | 'en' = 'en') => checkPlaces(caption, { people: three, language }).map(({ kind }) => kind)

  it('from the left or the right in the right order agrees', () => {
    expect(found('From left: An Bình, Chi Dung and Em Giang.')).toEqual(['agrees', 'agrees', 'agrees'])
    expect(found('Từ phải sang: Em Giang, Chi Dung, An Bình.', 'vi')).toEqual(['agrees', 'agrees', 'agrees'])
  })

  it('in another order does not', () => {
    expect(found('From left to right: Chi Dung, An Bình and Em Giang.')).toEqual(['order'])
    expect(found('Từ trái sang: Em Giang, Chi Dung, An Bình.', 'vi')).toEqual(['order'])
  })

  it('that leaves somebody out says so', () => {
    expect(found('From left: An Bình and Em Giang.')).toEqual(['left-out'])
  })
})

describe('the group of the demonstration', () => {
  it.each(['vi', 'en'] as const)('is captioned in %s word by word as its marks have it', (language) => {
    const group = photos.find(({ heads }) => heads !== undefined)
    const boxes = group?.heads?.boxes ?? []
    const place = placesOf(boxes)[group?.heads?.named.yen ?? -1] ?? null
    const found = checkPlaces(group?.caption[language] ?? '', { people: [{ names: ['Đỗ Thị Hoàng Yến'], place }], language })

    expect(boxes).toHaveLength(23)
    expect(found).toEqual([{ kind: 'agrees', person: 0, claim: place && placeInWords(place, language) }])
  })
})

it.each(LANGUAGES)('what we say of three rows ourselves agrees with the marks, in %s', (language) => {
  const places = [3, 2, 4].flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, at): Place => ({ row: row + 1, rows: 3, fromLeft: at + 1, inRow })),
  )
  const people = places.map((place, index) => ({ names: [`Nguyễn Văn ${String.fromCharCode(65 + index)}`], place }))
  const heads = people.map(({ names: [name = ''], place }) => ({ place, person: { name, offices: [] } }))
  const said = [placeSentence(heads, language), ...heads.map((head) => placeSentence([head, { ...head, person: null }], language))]

  const findings = said.map((caption) => checkPlaces(caption, { people, language }).map(({ kind }) => kind))

  expect(findings).toEqual([people.map(() => 'agrees'), ...people.map(() => ['agrees'])])
})
