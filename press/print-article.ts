import type { PayloadRequest } from 'payload'
import { faultInRights } from '../editorial/clearing.ts'
import type { Language } from '../editorial/languages.ts'
import { problem, type Problem } from '../editorial/problems.ts'
import type { ArticleContent, PrintedBlock, PrintedInline, PrintedList, PrintedName } from '../editorial/publication.ts'
import { unclearedPhotos, type PlacedPhoto, type ReadinessFacts } from '../editorial/readiness.ts'
import type { Article, Organization, Place, Section } from '../generated/payload-types.ts'
import { readBody, type Body } from './body-schema.ts'
import { idsIn, readRecords, type Records } from './read-records.ts'
import { printBody, printNode, referencesIn, type Resolved } from './print-body.ts'
import { isClearedPhoto, printPerson, printPhoto } from './print-records.ts'

export type PrintedArticle = {
  content: ArticleContent
  /** What the gate at submit judges. */
  readiness: ReadinessFacts
  /** Photos, people and rights that keep it from being signed. */
  uncleared: Problem[]
  /** Files whose renditions the page needs. */
  photos: { hash: string; filename: string }[]
}

const EMPTY_BODY: Body = { root: { type: 'root', children: [] } }

/**
 * The article as its page would be printed on that day (yyyy-mm-dd in the newsroom's zone), from the rows that this request's
 * transaction sees. Prints what is there: what is missing or not cleared is told beside it.
 */
export async function printArticle(req: PayloadRequest, { article, day }: { article: Article; day: string }): Promise<PrintedArticle> {
  const body = bodyOf(article)
  const uses = photoUses(article, body)
  const records = await readRecords(req, { article, photos: uses.map((use) => use.id), people: referencesIn(body).people })
  const language = article.language
  const context = { language, day, records }
  const content: ArticleContent = {
    format: 1,
    kind: 'article',
    article: article.id,
    story: idsIn([article.story])[0] ?? 0,
    language,
    revision: article.revision ?? 0,
    headline: article.headline.trim(),
    standfirst: (article.standfirst ?? '').trim(),
    slug: article.slug ?? '',
    section: printSection(records.section, language),
    leadPhoto: article.leadPhoto?.photo ? printPhotoUse(leadUse(article), context) : null,
    body: printBody(body, resolvedIn(context)),
    bylines: (article.bylines ?? []).flatMap((byline) => {
      const person = printPersonById(idsIn([byline.person])[0] ?? 0, context)
      return person ? [{ person, as: byline.as }] : []
    }),
    people: idsIn(article.people).flatMap((id) => printPersonById(id, context) ?? []),
    organizations: printNames(records.organizations, { ids: idsIn(article.organizations), language }),
    places: printNames(records.places, { ids: idsIn(article.places), language }),
    referenceDate: day,
  }
  const placed = uses.flatMap((use) => placePhoto(use, context))
  return {
    content,
    readiness: readinessOf(article, { body, content, placed, context }),
    uncleared: [...unclearedPhotos(placed), ...faultsInRights(uses, context), ...unclearedPeople(records)],
    photos: [...records.photos.values()].flatMap(({ hash, filename }) => (hash && filename ? [{ hash, filename }] : [])),
  }
}

type Context = { language: Language; day: string; records: Records }
type PhotoUse = { where: string; id: number; caption: string; alt: string }

function bodyOf(article: Article): Body {
  if (!article.body) return EMPTY_BODY
  const reading = readBody(article.body)
  // Every save went through the same schema; a body that does not fit is a fault of ours.
  if ('path' in reading) throw new Error(`Article ${article.id} holds a body outside the schema at ${reading.path}: ${reading.message}`)
  return reading.body
}

function leadUse(article: Article): PhotoUse {
  const { photo, caption, alt } = article.leadPhoto ?? {}
  return { where: 'leadPhoto', id: idsIn([photo])[0] ?? 0, caption: caption ?? '', alt: alt ?? '' }
}

function photoUses(article: Article, body: Body): PhotoUse[] {
  const inBody = body.root.children.flatMap((node, index) => {
    if (node.type !== 'block' || node.fields.blockType !== 'photo' || !node.fields.photo) return []
    return [{ where: `body.${index}`, id: node.fields.photo, caption: node.fields.caption ?? '', alt: node.fields.alt ?? '' }]
  })
  return article.leadPhoto?.photo ? [leadUse(article), ...inBody] : inBody
}

function printPhotoUse(use: { id: number; caption: string; alt: string }, { language, records }: Context) {
  const photo = records.photos.get(use.id)
  return photo ? printPhoto(photo, { language, caption: use.caption, alt: use.alt }) : null
}

function printPersonById(id: number, { language, day, records }: Context) {
  const person = records.people.get(id)
  return person ? printPerson(person, { language, day }) : null
}

function printSection(section: Section | null, language: Language): ArticleContent['section'] {
  return { id: section?.id ?? 0, slug: section?.slug ?? '', name: section?.name?.[language] ?? '' }
}

function printNames(
  records: ReadonlyMap<number, Organization | Place>,
  { ids, language }: { ids: readonly number[]; language: Language },
): PrintedName[] {
  return ids.flatMap((id) => {
    const name = records.get(id)?.name?.[language]
    return name ? [{ id, name }] : []
  })
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

function faultsInRights(uses: readonly PhotoUse[], { language, day, records }: Context): Problem[] {
  return uses.flatMap((use) => {
    const rights = records.photos.get(use.id)?.rights
    const fault = faultInRights(
      { languages: rights?.languages ?? [], from: rights?.from ?? '', until: rights?.until ?? '' },
      { language, day },
    )
    return fault === null ? [] : [problem('rights', `Photo ${use.id} cannot be used: ${fault}`, use.where)]
  })
}

function unclearedPeople(records: Records): Problem[] {
  return [...records.people.values()]
    .filter((person) => !person.cleared)
    .map((person) =>
      problem(
        'person-not-cleared',
        `The record of ${person.name} is not cleared; another editor clears it on its own page.`,
        `people.${person.id}`,
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
  }
}

/** Every text of the body with its path as the editor counts: empty paragraphs are counted and print nothing. */
function textsOf(body: Body, context: Context): { where: string; text: string }[] {
  return body.root.children.flatMap((node, index) => {
    const text = printNode(node, resolvedIn(context)).map(textOf).join(' ').trim()
    return text === '' ? [] : [{ where: `body.${index}`, text }]
  })
}

function resolvedIn(context: Context): Resolved {
  return { photo: (use) => printPhotoUse(use, context), person: (id) => printPersonById(id, context) }
}

function textOf(block: PrintedBlock): string {
  if (block.kind === 'photo') return ''
  if (block.kind === 'pull-quote') return `${block.text} ${block.attribution}`
  if (block.kind === 'list') return textOfList(block)
  return textOfInlines(block.inlines)
}

function textOfList(list: PrintedList): string {
  return list.items
    .map((item) => `${textOfInlines(item.inlines)} ${item.list ? textOfList(item.list) : ''}`)
    .join(' ')
    .trim()
}

function textOfInlines(inlines: readonly PrintedInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'link' ? textOfInlines(inline.inlines) : ' '))
    .join('')
}
