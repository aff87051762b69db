import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { articleAddress } from '../../editorial/addresses.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { problem } from '../../editorial/problems.ts'
import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { mediaOf } from '../../editorial/refers.ts'
import type { Article } from '../../generated/payload-types.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle, type PrintedArticle } from '../../press/print-article.ts'
import { idOf, rowsOf } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { keepCrops } from '../photo-crops/kept-crops.ts'
import { Refusal } from '../refusal.ts'
import { lockAddress } from './lock-address.ts'
import { standingApproval } from './approval.ts'
import { changedPages, PLACE_COLUMNS, printedPlace, type PrintedPlace } from './changed-pages.ts'
import { voidBecauseChanged } from './void-because-changed.ts'
import type { Outcome, Verb, VerbContext } from './verb.ts'

/** Prints exactly what was approved: one immutable publication, live from the commit on. */
export const publish: Verb = async (context) => {
  const { req, article } = context
  const approval = await standingApproval(req, article.id)
  if (!approval) throw new Refusal(409, 'No approval stands for this text; it has to be approved again.')
  const printed = await printArticle(req, { article, day: approval.referenceDate })
  const { content } = printed
  if (manifestOf(content).manifest !== approval.manifest) return voidBecauseChanged(req, { article, approval, content })
  return printLive(context, { printed, approval: approval.id })
}

/** Makes the publication of what somebody signed, and tells the pages that show it. */
export async function printLive(
  { req, staff, article, now }: Pick<VerbContext, 'req' | 'staff' | 'article' | 'now'>,
  { printed, approval }: { printed: PrintedArticle; approval: number },
): Promise<Outcome> {
  const { content, photos, recordings } = printed
  const leadCrops = photos.flatMap((photo) => photo.leadCrops ?? [])
  const { canonical, manifest } = manifestOf(content)
  await requireSource(req, article)

  const firstPublishedAt = article.firstPublishedAt ?? now.toISOString()
  const address = articleAddress({ language: article.language, day: newsroomDay(new Date(firstPublishedAt)), slug: content.slug })
  await requireFreeAddress(req, { address, article })
  const { before, sequence } = await retirePrevious(req, article)
  const act = actOf(content, sequence)
  await keepCrops(req, [...photos, ...leadCrops])
  await req.payload.create({
    collection: 'publications',
    data: {
      kind: 'article',
      subject: article.id,
      article: article.id,
      story: content.story,
      language: article.language,
      address,
      act,
      status: 'live',
      sequence,
      revision: content.revision,
      manifest,
      content: canonical,
      // What the page itself shows, and the shapes in which cards and search engines show its lead photo.
      photoHashes: [...new Set([...mediaOf(content), ...leadCrops.map(({ hash }) => hash)])],
      approval,
      firstPublishedAt,
      publishedAt: now.toISOString(),
      by: staff.id,
    },
    depth: 0,
    req,
  })
  const { section, refers } = content
  const topics = content.topics.map(({ slug }) => slug)
  const addresses = await changedPages(req, {
    article: article.id,
    story: content.story,
    language: article.language,
    before,
    now: { address, section: section.slug, topics, refers },
  })
  await enqueue(req, { kind: 'pages', addresses, photos, recordings })
  const correctionCount = (article.correctionCount ?? 0) + (act === 'corrected' ? 1 : 0)
  return {
    columns: { publicStatus: 'live', firstPublishedAt, lastAct: act, correctionCount, confirmBy: null },
    details: { address, manifest, sequence, act },
    answer: { address },
  }
}

/** A correction is one because its note was signed with it. */
function actOf(content: ArticleContent, sequence: number): PublicationAct {
  if (content.correction) return 'corrected'
  return sequence === 1 ? 'published' : 'updated'
}

async function requireSource(req: PayloadRequest, article: Article): Promise<void> {
  const source = idOf(article.translationOf)
  if (source === null || article.original === true || article.firstPublishedAt) return
  const [published] = await rowsOf(req, sql`select id from publications where article_id = ${source} limit 1`, z.object({ id: z.number() }))
  if (published) return
  const fault = problem(
    'source-not-live',
    'The article it is translated from has not been published yet. Publish that first, or mark this edition as written in its own language.',
    'translationOf',
  )
  throw new Refusal(422, fault.message, { problems: [fault] })
}

async function requireFreeAddress(req: PayloadRequest, { address, article }: { address: string; article: Article }): Promise<void> {
  await lockAddress(req, address)
  const [taken] = await rowsOf(
    req,
    sql`select article_id as article from publications where address = ${address} and article_id <> ${article.id} limit 1`,
    z.object({ article: z.number() }),
  )
  if (!taken) return
  const fault = problem(
    'address-taken',
    `Article ${taken.article} already has the address ${address}. Reopen this one and change its slug.`,
    'slug',
  )
  throw new Refusal(422, fault.message, { problems: [fault] })
}

/** The publication that was live steps back; tells where it was and the number of the next one. */
async function retirePrevious(req: PayloadRequest, article: Article): Promise<{ before: PrintedPlace[]; sequence: number }> {
  const before = await rowsOf(
    req,
    sql`update publications set status = 'superseded', updated_at = now() where article_id = ${article.id} and status = 'live'
      returning ${PLACE_COLUMNS}`,
    printedPlace,
  )
  const [last] = await rowsOf(
    req,
    sql`select coalesce(max(sequence), 0)::int as sequence from publications where article_id = ${article.id}`,
    z.object({ sequence: z.number() }),
  )
  return { before, sequence: (last?.sequence ?? 0) + 1 }
}
