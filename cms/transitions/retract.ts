import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../editorial/languages.ts'
import { problem } from '../../editorial/problems.ts'
import type { RetractionContent } from '../../editorial/publication.ts'
import { stageInWords, transitionOf, type Stage } from '../../editorial/workflow.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { recordAct } from '../audit.ts'
import { idOf, rowsOf } from '../database.ts'
import { lockEdition } from '../edition-facts.ts'
import { enqueue } from '../outbox.ts'
import { Refusal } from '../refusal.ts'
import { voidApprovals } from './approval.ts'
import { changedPages, PLACE_COLUMNS, printedPlace, type PrintedPlace } from './changed-pages.ts'
import { UNSCHEDULED } from './finish-transition.ts'
import type { Verb } from './verb.ts'

/**
 * Takes an edition away for good: its address says when and why, in its own language. All editions of the story that were ever
 * public go with it, unless `editions` is `this`: a fault of translation is one edition's own.
 */
export const retract: Verb = async ({ req, staff, article, request, now }) => {
  const story = idOf(article.story) ?? 0
  const editions = request.editions === 'this' ? [{ id: article.id, language: article.language }] : await publicEditions(req, story)
  requireReasons(editions, request.reasons ?? {})
  for (const edition of editions) {
    const reason = request.reasons?.[edition.language]?.trim() ?? ''
    await takeAway(req, { ...edition, story, reason, by: staff.id, now })
    // This one's stage is the transition's own; the others move with it, each with a line in the audit trail.
    if (edition.id !== article.id) await moveOther(req, { id: edition.id, reason })
  }
  return {
    columns: { publicStatus: 'retracted', confirmBy: null },
    details: { editions: editions.map(({ id }) => id), reasons: request.reasons ?? {} },
  }
}

type EditionOfStory = { id: number; language: Language }

const editionRow = z.object({ id: z.number(), language: z.enum(LANGUAGES) })

async function publicEditions(req: PayloadRequest, story: number): Promise<EditionOfStory[]> {
  return rowsOf(
    req,
    sql`select id, language::text as language from articles
      where story_id = ${story} and public_status in ('live', 'unpublished') order by id`,
    editionRow,
  )
}

function requireReasons(editions: readonly EditionOfStory[], reasons: Partial<Record<Language, string>>): void {
  const faults = editions
    .filter(({ language }) => (reasons[language] ?? '').trim() === '')
    .map(({ language }) =>
      problem(
        'no-reason',
        `Give the reason in ${LANGUAGE_NAMES[language]}: readers will see it in place of the story.`,
        `reasons.${language}`,
      ),
    )
  if (faults.length > 0) throw new Refusal(422, faults.map(({ message }) => message).join(' '), { problems: faults })
}

type TakenAway = EditionOfStory & { story: number; reason: string; by: number; now: Date }

const lastPrinted = z.object({
  address: z.string(),
  headline: z.string(),
  section: z.object({ id: z.number(), slug: z.string(), name: z.string() }),
  sequence: z.coerce.number(),
  revision: z.coerce.number(),
  firstPublishedAt: z.string(),
})

async function takeAway(req: PayloadRequest, { id, language, story, reason, by, now }: TakenAway): Promise<void> {
  const before = await rowsOf(
    req,
    sql`update publications set status = 'retracted', updated_at = now() where article_id = ${id} and status = 'live' returning ${PLACE_COLUMNS}`,
    printedPlace,
  )
  const [last] = await rowsOf(
    req,
    sql`select address, sequence, revision, content::jsonb ->> 'headline' as headline, content::jsonb -> 'section' as section,
        first_published_at::text as "firstPublishedAt"
      from publications where article_id = ${id} order by sequence desc limit 1`,
    lastPrinted,
  )
  if (!last) throw new Error(`Edition ${id} was public and has no publication.`)
  const content: RetractionContent = {
    format: 2,
    kind: 'retraction',
    article: id,
    story,
    language,
    headline: last.headline,
    section: last.section,
    reason,
  }
  const { canonical, manifest } = manifestOf(content)
  await req.payload.create({
    collection: 'publications',
    data: {
      kind: 'article',
      subject: id,
      article: id,
      story,
      language,
      address: last.address,
      act: 'retracted',
      status: 'retracted',
      sequence: last.sequence + 1,
      revision: last.revision,
      manifest,
      content: canonical,
      firstPublishedAt: new Date(last.firstPublishedAt).toISOString(),
      publishedAt: now.toISOString(),
      by,
    },
    depth: 0,
    req,
  })
  await voidApprovals(req, { article: id, reason })
  // Every address it ever had answers 410 from now on.
  const former = await rowsOf(
    req,
    sql`select distinct address from publications where article_id = ${id}`,
    z.object({ address: z.string() }),
  )
  // Feeds that had it say that it is gone, even where it had been unpublished before.
  const places = before.length > 0 ? before : [await lastPlace(req, id)]
  const addresses = await changedPages(req, { article: id, story, language, before: places, now: null })
  await enqueue(req, { kind: 'pages', addresses: [...new Set([...addresses, ...former.map(({ address }) => address)])], photos: [] })
}

async function lastPlace(req: PayloadRequest, article: number): Promise<PrintedPlace> {
  const [place] = await rowsOf(
    req,
    sql`select ${PLACE_COLUMNS} from publications where article_id = ${article} and act <> 'retracted' order by sequence desc limit 1`,
    printedPlace,
  )
  if (!place) throw new Error(`Edition ${article} was public and has no publication.`)
  return place
}

async function moveOther(req: PayloadRequest, { id, reason }: { id: number; reason: string }): Promise<void> {
  const edition = await lockEdition(req, id)
  if (!edition) throw new Error(`Edition ${id} is gone.`)
  const { to } = transitionOf('retract')
  const stage: Stage = to === 'same' ? edition.stage : to
  await req.payload.db.updateOne({
    collection: 'articles',
    id,
    data: { stage, publicStatus: 'retracted', confirmBy: null, ...UNSCHEDULED },
    req,
    returning: false,
  })
  await recordAct(req, {
    action: 'retract',
    kind: 'article',
    subject: id,
    revision: edition.revision,
    from: edition.stage,
    to: stage,
    reason,
    details: { was: stageInWords(edition.stage), withStory: true },
  })
}
