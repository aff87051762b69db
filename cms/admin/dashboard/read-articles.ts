import type { Where } from 'payload'
import { momentInWords } from '../../../editorial/instants.ts'
import { judgeSave, judgeTransition, type EditionFacts } from '../../../editorial/duty.ts'
import { factsOfEditions } from '../../edition-facts.ts'
import type { Article } from '../../../generated/payload-types.ts'
import { STAGE_FILLS } from '../fills.ts'
import { ofArticles } from '../lists/filters.ts'
import { listAddress } from '../lists/list-address.ts'
import type { Desk } from './desk.ts'
import { dueInWords } from './due-in-words.ts'
import { lastReasons } from './last-reasons.ts'
import { waiting, type Waiting, type WaitingList } from './waiting.ts'

/** Read at most this many of a kind before duty sorts them; more than anybody does in a day. */
const MOST = 60
export const SHOWN = 8

const SHOWN_FIELDS = {
  headline: true,
  language: true,
  stage: true,
  section: true,
  dueAt: true,
  assignee: true,
  savedBy: true,
  publishAt: true,
} as const

export type ShownArticle = Pick<Article, 'id' | keyof typeof SHOWN_FIELDS>

export async function sentBack(desk: Desk): Promise<WaitingList> {
  const where = both(ofArticles.mine(desk.staff.id), { stage: { equals: 'changes-requested' } })
  const articles = await judged(desk, { where, fits: (edition) => judgeSave({ staff: desk.staff, edition }).allowed })
  const reasons = await lastReasons(desk.req, { articles: articles.map(({ id }) => id), action: 'request-changes' })
  const { sentBackBy } = desk.own
  return listOf('sent-back', desk, {
    entries: articles.map((article) => {
      const last = reasons.get(article.id)
      const note = last ? sentBackBy.replace('{name}', last.by ?? desk.words.bar.system).replace('{reason}', last.reason) : null
      return { ...entryOf(article, desk), who: null, note }
    }),
    all: where,
    start: listAddress('articles', { admin: desk.admin, where: both(ofArticles.mine(desk.staff.id), { stage: { equals: 'draft' } }) }),
  })
}

export async function drafts(desk: Desk): Promise<WaitingList> {
  const where = both(ofArticles.mine(desk.staff.id), { stage: { equals: 'draft' } })
  const articles = await judged(desk, { where, fits: (edition) => judgeSave({ staff: desk.staff, edition }).allowed })
  return listOf('drafts', desk, {
    entries: articles.map((article) => entryOf(article, desk)),
    all: where,
    start: `${desk.admin}/collections/articles/create`,
  })
}

/** What this person may sign: not their own, in a language they read. Asked of the rule that the button asks. */
export async function toReview(desk: Desk): Promise<WaitingList> {
  const where = ofArticles.at('in-review')
  const articles = await judged(desk, { where, fits: (edition) => judgeTransition('approve', { staff: desk.staff, edition }).allowed })
  return listOf('to-review', desk, { entries: articles.map((article) => entryOf(article, desk, '/printed')), all: where })
}

export async function toPublish(desk: Desk): Promise<WaitingList> {
  const where = ofArticles.at('approved')
  const articles = await judged(desk, { where, fits: (edition) => judgeTransition('publish', { staff: desk.staff, edition }).allowed })
  return listOf('to-publish', desk, {
    entries: articles.map((article) => entryOf(article, desk, '/printed')),
    all: where,
    start: listAddress('articles', { admin: desk.admin, where: ofArticles.live() }),
  })
}

/** What goes live by itself, the next at the top. */
export async function scheduled(desk: Desk): Promise<WaitingList> {
  const where = ofArticles.at('scheduled')
  const articles = await judged(desk, {
    where,
    sort: 'publishAt',
    fits: (edition) => judgeTransition('unschedule', { staff: desk.staff, edition }).allowed,
  })
  return listOf('scheduled', desk, {
    entries: articles.map((article) => ({
      ...entryOf(article, desk),
      due: null,
      note: article.publishAt ? desk.own.goesLive.replace('{time}', momentInWords(article.publishAt)) : null,
    })),
    all: where,
    start: listAddress('articles', { admin: desk.admin, where: ofArticles.at('approved') }),
  })
}

/** One's own that somebody else has now. */
export async function withOthers(desk: Desk): Promise<WaitingList> {
  const mine = ofArticles.mine(desk.staff.id)
  const where = both(mine, { stage: { in: ['in-review', 'approved', 'scheduled'] } })
  const articles = await judged(desk, {
    where,
    fits: (edition) => !judgeTransition(edition.stage === 'in-review' ? 'approve' : 'publish', { staff: desk.staff, edition }).allowed,
  })
  return listOf('with-others', desk, { entries: articles.map((article) => entryOf(article, desk)), all: mine })
}

export function entryOf(article: ShownArticle, { admin, words, own, language, now }: Desk, part = ''): Waiting {
  const { id, headline, stage, section, dueAt, assignee, savedBy } = article
  const person = typeof assignee === 'object' && assignee !== null ? assignee : savedBy
  const name = typeof person === 'object' && person !== null ? person.name : null
  return waiting({
    key: `article ${id}`,
    title: headline,
    href: `${admin}/collections/articles/${id}${part}`,
    mark: { fill: STAGE_FILLS[stage ?? 'draft'], word: words.stages[stage ?? 'draft'] },
    language: article.language,
    section: typeof section === 'object' && section !== null ? (section.name?.[language] ?? section.slug) : null,
    due: typeof dueAt === 'string' ? dueInWords(dueAt, { now, language }) : null,
    who: name === null ? null : own.by.replace('{name}', name),
  })
}

/** Articles this person can read and that fit their duty, what is due first at the top. */
export async function judged(
  desk: Desk,
  { where, fits, sort }: { where: Where; fits: (edition: EditionFacts) => boolean; sort?: string },
): Promise<ShownArticle[]> {
  const { docs } = await desk.req.payload.find({
    collection: 'articles',
    where,
    select: SHOWN_FIELDS,
    populate: { users: { name: true } },
    sort: sort ?? ['dueAt', '-updatedAt'],
    depth: 1,
    limit: MOST,
    overrideAccess: false,
    req: desk.req,
  })
  const facts = await factsOfEditions(
    desk.req,
    docs.map(({ id }) => id),
  )
  return docs.filter(({ id }) => {
    const edition = facts.get(id)
    return edition !== undefined && fits(edition)
  })
}

function listOf(
  name: WaitingList['name'],
  desk: Desk,
  { entries, all, start }: { entries: Waiting[]; all: Where; start?: string },
): WaitingList {
  const address = listAddress('articles', { admin: desk.admin, where: all })
  return { name, entries: entries.slice(0, SHOWN), total: entries.length, all: address, start: start ?? address }
}

/** Each alternative of the first, narrowed by the second. */
function both(alternatives: Where, condition: Where): Where {
  return { or: (alternatives.or ?? []).map((row) => ({ and: [...(row.and ?? []), condition] })) }
}
