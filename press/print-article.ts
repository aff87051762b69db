import type { PayloadRequest } from 'payload'
import { faultsInBlock } from '../editorial/block-faults.ts'
import { LOST_STATES } from '../editorial/clearing.ts'
import { isCropName, type CropName } from '../editorial/crops.ts'
import type { Language } from '../editorial/languages.ts'
import { problem, type Problem } from '../editorial/problems.ts'
import type { PrintedPerson, PrintedPhoto, PrintedRecording } from '../editorial/printed-body.ts'
import type { ArticleContent, PrintedCorrection, PrintedName } from '../editorial/publication.ts'
import { photosOf, refersOf } from '../editorial/refers.ts'
import { unclearedPhotos, type PlacedPhoto, type ReadinessFacts } from '../editorial/readiness.ts'
import type { Article, Section } from '../generated/payload-types.ts'
import { judgeRights, judgeUse } from '../editorial/photo-use.ts'
import { leadCrops } from '../site/media/lead-crops.ts'
import { photoToUse, rightsOf } from './photo-to-use.ts'
import { readBody, type Body } from './body-schema.ts'
import { idsIn, readRecords, type Records } from './read-records.ts'
import { photosInBlock, type Resolved } from './print-block.ts'
import { picturedOf } from './print-crop.ts'
import type { PictureOfPage } from './renditions.ts'
import { hasUnnamedMention, printBody, printNode, referencesIn } from './print-body.ts'
import { printRecording } from './print-recording.ts'
import { isClearedPhoto, printEvent, printName, printPerson, printPhoto } from './print-records.ts'
import { textOfBlock } from '../editorial/text-of-block.ts'

export type PrintedArticle = {
  content: ArticleContent
  /** What the gate at submit judges. */
  readiness: ReadinessFacts
  /** Photos, people and rights that keep it from being signed. */
  uncleared: Problem[]
  /** Files whose renditions the page needs. */
  photos: PictureOfPage[]
  /** Files that it plays. */
  recordings: { hash: string; filename: string }[]
}

const EMPTY_BODY: Body = { root: { type: 'root', children: [] } }

/**
 * The article as its page would be printed on that day (yyyy-mm-dd in the newsroom's zone), from the rows that this request's
 * transaction sees. Prints what is there: what is missing or not cleared is told beside it.
 */
export async function printArticle(req: PayloadRequest, { article, day }: { article: Article; day: string }): Promise<PrintedArticle> {
  const body = bodyOf(article)
  const typed = photoUses(article, body)
  const refers = referencesIn(body)
  const records = await readRecords(req, { article, ...refers, photos: typed.map((use) => use.id) })
  const uses = [...typed, ...posterUses(body, records)]
  const language = article.language
  const context = { language, day, records }
  const printed: Omit<ArticleContent, 'refers'> = {
    format: 2,
    kind: 'article',
    article: article.id,
    story: idsIn([article.story])[0] ?? 0,
    language,
    revision: article.revision ?? 0,
    headline: article.headline.trim(),
    standfirst: (article.standfirst ?? '').trim(),
    slug: article.slug ?? '',
    section: printSection(records.section, language),
    leadPhoto: article.leadPhoto?.photo ? printPhotoUse(leadUse(article), context, { isLead: true }) : null,
    body: printBody(body, resolvedIn(context)),
    bylines: (article.bylines ?? []).flatMap((byline) => {
      const person = printPersonById(idsIn([byline.person])[0] ?? 0, context)
      return person ? [{ person, as: byline.as }] : []
    }),
    people: idsIn(article.people).flatMap((id) => printPersonById(id, context) ?? []),
    organizations: named(idsIn(article.organizations), (id) => printNameOf(records.organizations.get(id), language)),
    places: named(idsIn(article.places), (id) => printNameOf(records.places.get(id), language)),
    events: named([...idsIn(article.events), ...idsIn(records.story?.events)], (id) => printEventById(id, context)),
    topics: named(idsIn(records.story?.topics), (id) => printTopic(id, context)),
    related: relatedStories(article, records),
    correction: printCorrection(article),
    referenceDate: day,
  }
  const content: ArticleContent = { ...printed, refers: refersOf(printed) }
  const placed = uses.flatMap((use) => placePhoto(use, context))
  return {
    content,
    readiness: readinessOf(article, { body, content, placed, context }),
    uncleared: [...unclearedPhotos(placed), ...faultsInRights(uses, context), ...unclearedRecords(records)],
    photos: picturesToMake(content, records),
    recordings: [...records.recordings.values()].flatMap(fileOf),
  }
}

type Context = { language: Language; day: string; records: Records }
type PhotoUse = { where: string; id: number; caption: string; alt: string; crop: CropName | null }

/** Every photo whole, for its own page, and the crops that this one shows. */
function picturesToMake({ leadPhoto, body }: Pick<ArticleContent, 'leadPhoto' | 'body'>, { photos }: Records): PictureOfPage[] {
  const shown = photosOf({ leadPhoto, body }).flatMap((printed): PictureOfPage[] => {
    const filename = photos.get(printed.id)?.filename
    if (!filename) return []
    const crops = printed === leadPhoto ? leadCrops(printed).map((crop) => picturedOf(crop, filename)) : []
    return [{ ...picturedOf(printed, filename), ...(crops.length === 0 ? {} : { leadCrops: crops }) }]
  })
  const byHash = new Map<string, PictureOfPage>()
  for (const one of [...shown, ...[...photos.values()].flatMap(fileOf)]) if (!byHash.has(one.hash)) byHash.set(one.hash, one)
  return [...byHash.values()]
}

function fileOf({ hash, filename }: { hash?: string | null; filename?: string | null }): { hash: string; filename: string }[] {
  return hash && filename ? [{ hash, filename }] : []
}

function bodyOf(article: Article): Body {
  if (!article.body) return EMPTY_BODY
  const reading = readBody(article.body)
  // Every save went through the same schema; a body that does not fit is a fault of ours.
  if ('path' in reading) throw new Error(`Article ${article.id} holds a body outside the schema at ${reading.path}: ${reading.message}`)
  return reading.body
}

function leadUse(article: Article): PhotoUse {
  const { photo, caption, alt, crop } = article.leadPhoto ?? {}
  return {
    where: 'leadPhoto',
    id: idsIn([photo])[0] ?? 0,
    caption: caption ?? '',
    alt: alt ?? '',
    crop: isCropName(crop) ? crop : null,
  }
}

function photoUses(article: Article, body: Body): PhotoUse[] {
  const inBody = body.root.children.flatMap((node, index) => {
    if (node.type !== 'block') return []
    return photosInBlock(node.fields).map(({ at, ...use }) => ({ where: at === '' ? `body.${index}` : `body.${index}.${at}`, ...use }))
  })
  return article.leadPhoto?.photo ? [leadUse(article), ...inBody] : inBody
}

/** Pictures that stand for recordings before they play, with their own caption and alt text. */
function posterUses(body: Body, { recordings }: Records): PhotoUse[] {
  return body.root.children.flatMap((node, index) => {
    if (node.type !== 'block' || node.fields.blockType !== 'recording') return []
    const poster = idsIn([recordings.get(node.fields.recording ?? 0)?.poster])
    return poster.map((id) => ({ where: `body.${index}.recording`, id, caption: '', alt: '', crop: null }))
  })
}

function printPhotoUse(
  { id, caption, alt, crop }: Omit<PhotoUse, 'where'>,
  { language, records }: Context,
  { isLead = false }: { isLead?: boolean } = {},
): PrintedPhoto | null {
  const photo = records.photos.get(id)
  return photo ? printPhoto(photo, { language, caption, alt, crop, isLead }) : null
}

function printPersonById(id: number, { language, day, records }: Context): PrintedPerson | null {
  const person = records.people.get(id)
  return person ? printPerson(person, { language, day }) : null
}

function printEventById(id: number, { language, records }: Context) {
  const event = records.events.get(id)
  return event ? printEvent(event, language) : null
}

function printRecordingById(id: number, context: Context): PrintedRecording | null {
  const recording = context.records.recordings.get(id)
  if (!recording) return null
  const [poster] = idsIn([recording.poster])
  const picture = poster === undefined ? null : printPhotoUse({ id: poster, caption: '', alt: '', crop: null }, context)
  return printRecording(recording, { language: context.language, poster: picture })
}

function printTopic(id: number, { language, records }: Context): PrintedName | null {
  const topic = records.topics.get(id)
  const name = (topic?.name?.[language] ?? '').trim()
  return topic && name !== '' ? { id, slug: topic.slug ?? '', name } : null
}

/** Each record once, in the order of the desk; what has no name in this language prints nothing. */
function named<Printed>(ids: readonly number[], print: (id: number) => Printed | null): Printed[] {
  return [...new Set(ids)].flatMap((id) => print(id) ?? [])
}

function printNameOf(record: Parameters<typeof printName>[0] | undefined, language: Language): PrintedName | null {
  return record ? printName(record, language) : null
}

/** Stories chosen for this edition first, then those chosen for all of them. */
function relatedStories(article: Article, { story, relatedArticles }: Records): number[] {
  const chosen = idsIn(article.related).flatMap((id) => idsIn([relatedArticles.get(id)?.story]))
  return [...new Set([...chosen, ...idsIn(story?.related)])].filter((id) => id !== story?.id)
}

function printCorrection(article: Article): PrintedCorrection | null {
  if (article.workKind !== 'correction' || !article.correctionClass) return null
  return { class: article.correctionClass, note: (article.correctionNote ?? '').trim() }
}

function printSection(section: Section | null, language: Language): ArticleContent['section'] {
  return { id: section?.id ?? 0, slug: section?.slug ?? '', name: section?.name?.[language] ?? '' }
}

function placePhoto(use: PhotoUse, context: Context): PlacedPhoto[] {
  const photo = context.records.photos.get(use.id)
  const printed = printPhotoUse(use, context)
  if (!photo || !printed) return []
  return [
    {
      where: use.where,
      id: use.id,
      caption: printed.caption,
      alt: printed.alt,
      credit: printed.credit,
      rightsCategory: photo.rights?.category ?? '',
      takenOn: photo.takenOn ?? '',
      cleared: isClearedPhoto(photo),
      peopleShown: (photo.peopleShown ?? []).map((shown) => ({ named: Boolean(shown.person) || shown.others === true })),
    },
  ]
}

/** Of each photo every reason in its rights, or that nobody may use it in the state it is in. */
function faultsInRights(uses: readonly PhotoUse[], { language, day, records }: Context): Problem[] {
  return uses.flatMap(({ id, where }) => {
    const photo = records.photos.get(id)
    if (!photo) return []
    const [lost] = LOST_STATES.includes(photo.state ?? '') ? judgeUse(photoToUse(photo, language), { language, day }).against : []
    // That nobody said anything of them is told before, with what else its record lacks.
    const inRights = judgeRights(rightsOf(photo), { language, day }).against.filter(({ code }) => code !== 'no-rights')
    if (lost && (lost.code !== 'expired' || inRights.length === 0)) {
      return [problem('photo-unavailable', `Photo ${id} cannot be used: ${lost.sentence.en}`, where)]
    }
    return inRights.map(({ sentence }) => problem('rights', `Photo ${id} cannot be used: ${sentence.en}`, where))
  })
}

function unclearedRecords({ people, organizations, places, events }: Records): Problem[] {
  const named = [
    ...[...people.values()].map((record) => ({ record, folder: 'people', name: record.name })),
    ...[...organizations.values()].map((record) => ({ record, folder: 'organizations', name: record.title })),
    ...[...places.values()].map((record) => ({ record, folder: 'places', name: record.title })),
    ...[...events.values()].map((record) => ({ record, folder: 'events', name: record.title })),
  ]
  return named
    .filter(({ record }) => !record.cleared)
    .map(({ record, folder, name }) =>
      problem(
        folder === 'people' ? 'person-not-cleared' : 'record-not-cleared',
        `The record of ${name || record.id} is not cleared; another editor clears it on its own page.`,
        `${folder}.${record.id}`,
      ),
    )
}

function readinessOf(
  article: Article,
  { body, content, placed, context }: { body: Body; content: ArticleContent; placed: PlacedPhoto[]; context: Context },
): ReadinessFacts {
  return {
    headline: article.headline,
    standfirst: article.standfirst ?? '',
    slug: article.slug ?? '',
    hasSection: content.section.id !== 0,
    hasBylines: content.bylines.length > 0,
    texts: textsOf(body, context),
    hasLeadPhoto: content.leadPhoto !== null,
    noPhoto: article.noPhoto === true,
    photos: placed,
    blocks: faultsOfBody(body, context),
    correction: article.workKind === 'correction' ? { note: content.correction?.note ?? '' } : null,
  }
}

/** Every text of the body with its path as the editor counts: empty paragraphs are counted and print nothing. */
function textsOf(body: Body, context: Context): { where: string; text: string }[] {
  return body.root.children.flatMap((node, index) => {
    const text = printNode(node, resolvedIn(context)).map(textOfBlock).join(' ').trim()
    return text === '' ? [] : [{ where: `body.${index}`, text }]
  })
}

/** What is unfinished in the blocks, with the path as the editor counts. */
function faultsOfBody(body: Body, context: Context): Problem[] {
  return body.root.children.flatMap((node, index) => {
    const where = `body.${index}`
    const faults = printNode(node, resolvedIn(context)).flatMap((block) => faultsInBlock(block, where))
    if (!hasUnnamedMention(node)) return faults
    return [...faults, problem('no-person', 'Somebody is named here without saying whom; choose the person, or remove it.', where)]
  })
}

function resolvedIn(context: Context): Resolved {
  return {
    photo: (use) => printPhotoUse(use, context),
    person: (id) => printPersonById(id, context),
    event: (id) => printEventById(id, context),
    recording: (id) => printRecordingById(id, context),
    story: (article) => idsIn([context.records.relatedArticles.get(article)?.story])[0] ?? null,
  }
}
