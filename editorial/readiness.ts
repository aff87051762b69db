import { isSlug } from './addresses.ts'
import { creditTypedIn, placeholderIn } from './captions.ts'
import { parseDate } from './dates.ts'
import { problem, type Problem } from './problems.ts'

/** A photo as one article uses it, with what its record says. */
export type PlacedPhoto = {
  /** Path of the use: `leadPhoto` or `body.3`. */
  where: string
  id: number
  caption: string
  alt: string
  credit: string
  rightsCategory: string
  takenOn: string
  cleared: boolean
  peopleShown: readonly { named: boolean }[]
}

export type ReadinessFacts = {
  headline: string
  standfirst: string
  slug: string
  hasSection: boolean
  hasBylines: boolean
  /** Paragraph texts of the body with their paths; empty ones left out. */
  texts: readonly { where: string; text: string }[]
  hasLeadPhoto: boolean
  noPhoto: boolean
  photos: readonly PlacedPhoto[]
  /** What is unfinished in the blocks of the body (block-faults.ts). */
  blocks: readonly Problem[]
  /** The public note, where the work is a correction. */
  correction: { note: string } | null
}

/** The gate at submit: what is missing before anyone else should read it, each as a sentence that says where to mend it. */
export function faultsBeforeReview(facts: ReadinessFacts): Problem[] {
  const problems: Problem[] = []
  if (facts.headline.trim() === '') problems.push(problem('no-headline', 'Write a headline.', 'headline'))
  if (facts.standfirst.trim() === '') {
    problems.push(problem('no-standfirst', 'Write the standfirst, the sentences under the headline.', 'standfirst'))
  }
  if (!facts.hasSection) problems.push(problem('no-section', 'Choose the section it appears in.', 'section'))
  if (!isSlug(facts.slug)) {
    problems.push(problem('no-slug', 'Give it a slug: small letters, digits and hyphens, such as “visit-to-hue”.', 'slug'))
  }
  if (!facts.hasBylines) problems.push(problem('no-byline', 'Say who wrote it, under Bylines.', 'bylines'))
  if (facts.texts.length === 0) problems.push(problem('no-body', 'The body is empty; write the story.', 'body'))
  if (!facts.hasLeadPhoto && !facts.noPhoto) {
    problems.push(problem('no-lead-photo', 'Choose a lead photo, or tick “No photo”.', 'leadPhoto.photo'))
  }
  if (facts.correction && facts.correction.note === '') {
    problems.push(
      problem('no-correction-note', 'Write the public note of the correction: what was wrong and what is right.', 'correctionNote'),
    )
  }
  problems.push(...placeholders(facts), ...facts.photos.flatMap(faultsOfPhoto), ...facts.blocks)
  return problems
}

/** What keeps a complete article from being signed: photos nobody cleared. Records are added by the printer (print.ts). */
export function unclearedPhotos(photos: readonly PlacedPhoto[]): Problem[] {
  return photos
    .filter((photo) => !photo.cleared)
    .map((photo) =>
      problem(
        'photo-not-cleared',
        `Photo ${photo.id} is not cleared; another editor or photographer clears it on its own page.`,
        photo.where,
      ),
    )
}

function faultsOfPhoto(photo: PlacedPhoto): Problem[] {
  const { where } = photo
  const problems: Problem[] = []
  if (photo.caption.trim() === '')
    problems.push(problem('no-caption', `Photo ${photo.id} has no caption in this language.`, `${where}.caption`))
  if (photo.alt.trim() === '')
    problems.push(
      problem(
        'no-alt',
        `Photo ${photo.id} has no alt text in this language: say what it shows to someone who cannot see it.`,
        `${where}.alt`,
      ),
    )
  if (photo.credit.trim() === '')
    problems.push(problem('no-credit', `Photo ${photo.id} has no credit; enter it on the photo.`, `${where}.photo`))
  if (photo.rightsCategory === '')
    problems.push(problem('no-rights', `Nobody said what rights we have in photo ${photo.id}; enter them on the photo.`, `${where}.photo`))
  if (!parseDate(photo.takenOn))
    problems.push(
      problem('no-date', `Photo ${photo.id} has no date; enter when it was taken, or XXXX where nobody knows.`, `${where}.photo`),
    )
  const typed = creditTypedIn(photo.caption)
  if (typed !== null)
    problems.push(
      problem('credit-in-caption', `The credit “${typed}” stands inside the caption; move it to the photo’s credit.`, `${where}.caption`),
    )
  if (photo.peopleShown.some((shown) => !shown.named))
    problems.push(
      problem('person-not-named', `Somebody shown in photo ${photo.id} is neither named nor marked “others”.`, `${where}.photo`),
    )
  return problems
}

function placeholders(facts: ReadinessFacts): Problem[] {
  const texts = [
    { where: 'headline', text: facts.headline },
    { where: 'standfirst', text: facts.standfirst },
    ...facts.texts,
    ...(facts.correction ? [{ where: 'correctionNote', text: facts.correction.note }] : []),
    ...facts.photos.flatMap((photo) => [
      { where: `${photo.where}.caption`, text: photo.caption },
      { where: `${photo.where}.alt`, text: photo.alt },
      { where: `${photo.where}.photo`, text: photo.credit },
    ]),
  ]
  return texts.flatMap(({ where, text }) => {
    const found = placeholderIn(text)
    return found === null ? [] : [problem('placeholder', `“${found}” is placeholder text; replace it.`, where)]
  })
}
