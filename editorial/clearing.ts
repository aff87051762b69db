import { isSlug } from './addresses.ts'
import { parseDate } from './dates.ts'
import { problem, type Problem } from './problems.ts'

export const PHOTO_STATES = ['uploaded', 'cleared', 'restricted', 'sent-back', 'expired', 'withdrawn'] as const
export type PhotoState = (typeof PHOTO_STATES)[number]

/** Readers see nothing of a photo in one of these, wherever it was printed. */
export const LOST_STATES: readonly string[] = ['restricted', 'expired', 'withdrawn'] satisfies PhotoState[]

/** What clearing looks at on a photo. Captions of all languages, joined, count as its description. */
export type PhotoToClear = {
  credit: string
  rightsCategory: string
  /** The chosen one, or in words. */
  licence: string
  descriptions: readonly string[]
  takenOn: string
  hasPlace: boolean
  placeUnknown: boolean
  peopleShown: readonly { named: boolean }[]
}

export function faultsBeforeClearingPhoto(photo: PhotoToClear): Problem[] {
  const problems: Problem[] = []
  if (photo.credit.trim() === '') problems.push(problem('no-credit', 'Enter the credit, such as “VNA”.', 'credit'))
  if (photo.rightsCategory === '') problems.push(problem('no-rights', 'Say what rights we have in it.', 'rights.category'))
  if (photo.rightsCategory === 'creative-commons' && photo.licence.trim() === '')
    problems.push(problem('no-licence', 'Choose the Creative Commons licence; without its name nobody can keep to it.', 'rights.ccLicence'))
  if (photo.descriptions.every((text) => text.trim() === ''))
    problems.push(problem('no-description', 'Describe it: a caption in at least one language.', 'caption'))
  if (!parseDate(photo.takenOn))
    problems.push(problem('no-date', 'Enter when it was taken, such as 2025-11-16, 2025-11 or 2025; XXXX where nobody knows.', 'takenOn'))
  if (!photo.hasPlace && !photo.placeUnknown) problems.push(problem('no-place', 'Choose the place, or tick “Place unknown”.', 'place'))
  if (photo.peopleShown.some((shown) => !shown.named))
    problems.push(problem('person-not-named', 'Name everybody listed under “People shown”, or mark them “others”.', 'peopleShown'))
  return problems
}

/** What has a name in at least one language: organizations, places, events. */
export function faultsBeforeClearingNamed(record: { name: Record<string, string>; slug: string }): Problem[] {
  const problems: Problem[] = []
  if (Object.values(record.name).every((name) => name.trim() === ''))
    problems.push(problem('no-name', 'Enter the name in at least one language.', 'name'))
  if (!isSlug(record.slug)) problems.push(problem('no-slug', 'Give it a slug: small letters, digits and hyphens, such as “hue”.', 'slug'))
  return problems
}

export function faultsBeforeClearingEvent(event: { name: Record<string, string>; slug: string; date: string; until: string }): Problem[] {
  const problems = faultsBeforeClearingNamed(event)
  const date = parseDate(event.date)
  if (!date) problems.push(problem('no-date', 'Enter the date, as exact as it is known: 1950-11-19, 1950-11 or 1950.', 'date'))
  const until = event.until === '' ? null : parseDate(event.until)
  if (event.until !== '' && !until)
    problems.push(problem('bad-date', `“${event.until}” is no date; write 1950-11-19, 1950-11 or 1950.`, 'until'))
  if (date?.earliest && until?.latest && until.latest < date.earliest)
    problems.push(problem('ends-before-it-begins', 'The event ends before it begins.', 'until'))
  return problems
}

export type PersonToClear = { name: string; slug: string; tenures: readonly { office: Record<string, string>; from: string; to: string }[] }

export function faultsBeforeClearingPerson(person: PersonToClear): Problem[] {
  const problems: Problem[] = []
  if (person.name.trim() === '') problems.push(problem('no-name', 'Enter the name, with its marks.', 'name'))
  if (!isSlug(person.slug))
    problems.push(problem('no-slug', 'Give it a slug: small letters, digits and hyphens, such as “do-van-chien”.', 'slug'))
  person.tenures.forEach((tenure, index) => {
    const where = `tenures.${index}`
    if (Object.values(tenure.office).every((office) => office.trim() === ''))
      problems.push(problem('no-office', 'Enter the office in at least one language.', `${where}.office`))
    const from = tenure.from === '' ? null : parseDate(tenure.from)
    const to = tenure.to === '' ? null : parseDate(tenure.to)
    if (tenure.from !== '' && !from)
      problems.push(problem('bad-date', `“${tenure.from}” is no date; write 2021-04-05, 2021-04 or 2021.`, `${where}.from`))
    if (tenure.to !== '' && !to)
      problems.push(problem('bad-date', `“${tenure.to}” is no date; write 2021-04-05, 2021-04 or 2021.`, `${where}.to`))
    if (from?.earliest && to?.latest && to.latest < from.earliest)
      problems.push(problem('ends-before-it-begins', 'The office ends before it begins.', `${where}.to`))
  })
  return problems
}
