import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newsroomDay } from '../../editorial/dates.ts'
import { authorsOf, judgeTransition, mayRead } from '../../editorial/duty.ts'
import type { Json } from '../../editorial/manifest.ts'
import type { Problem } from '../../editorial/problems.ts'
import { faultsBeforeReview } from '../../editorial/readiness.ts'
import type { Staff } from '../../editorial/roles.ts'
import { ACTIONS, transitionOf, type Action } from '../../editorial/workflow.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { clock } from '../clock.ts'
import { rowsOf } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { notFound } from '../refusal.ts'
import { embargoFloor, faultBeforeFloor } from './embargo-floor.ts'

/** What the buttons are made from: every action, whether this person may take it now and, where not, why. */
export async function listTransitions(req: PayloadRequest, { staff, id }: { staff: Staff; id: number }): Promise<Record<string, Json>> {
  const edition = await factsOfEdition(req, id)
  if (!edition || !mayRead(edition, staff)) throw notFound()
  const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, trash: true, req })
  const now = await clock(req)
  const printed = await printArticle(req, { article, day: newsroomDay(now) })
  const incomplete = faultsBeforeReview(printed.readiness)
  const floor = await embargoFloor(req, printed.content)
  const early = faultBeforeFloor(now, floor)
  const atGate = { ready: incomplete, cleared: [...incomplete, ...printed.uncleared] }
  const actions = ACTIONS.map((action) => {
    const verdict = judgeTransition(action, { staff, edition })
    const { gate, reason, to, afterEmbargo, asksTime } = transitionOf(action)
    const atThisGate = [...(gate ? atGate[gate] : []), ...(afterEmbargo && early ? [early] : [])]
    const problems = verdict.allowed ? atThisGate : [verdict.problem]
    return {
      action,
      to,
      reason: reason ?? null,
      asksTime: asksTime ?? false,
      allowed: problems.length === 0,
      problems: problems.map(asJson),
      ...refusedFor(action, verdict.allowed),
    }
  })
  return {
    article: id,
    revision: edition.revision,
    stage: edition.stage,
    publicStatus: edition.publicStatus,
    workKind: edition.workKind,
    language: edition.language,
    authors: authorsOf(edition),
    manifest: manifestOf(printed.content).manifest,
    address: await liveAddress(req, id),
    lastMove: await lastMove(req, id),
    now: now.toISOString(),
    publishAt: article.publishAt ?? null,
    confirmBy: article.confirmBy ?? null,
    embargo: floor ? { until: floor.until.toISOString(), what: floor.what } : null,
    storyEmbargo: edition.embargoUntil,
    trashedAt: edition.trashedAt,
    sensitive: edition.isSensitive,
    actions,
  }
}

/** `gated` tells a button that would be there from one that is none of this person's business. */
function refusedFor(action: Action, judgedAllowed: boolean): { gated: boolean } {
  return { gated: judgedAllowed && transitionOf(action).gate !== undefined }
}

function asJson({ code, message, where }: Problem): Json {
  return { code, message, where }
}

async function liveAddress(req: PayloadRequest, article: number): Promise<string | null> {
  const [row] = await rowsOf(
    req,
    sql`select address from publications where article_id = ${article} and status = 'live' limit 1`,
    z.object({ address: z.string() }),
  )
  return row?.address ?? null
}

async function lastMove(req: PayloadRequest, article: number): Promise<Json> {
  const [row] = await rowsOf(
    req,
    sql`select a.action, a.reason, u.name as by, a.created_at::text as at from audit a left join users u on u.id = a.by_id
        where a.subject_kind = 'article' and a.subject = ${article} and a.to_stage is not null order by a.id desc limit 1`,
    z.object({ action: z.string(), reason: z.string().nullable(), by: z.string().nullable(), at: z.string() }),
  )
  return row ? { ...row, at: new Date(row.at).toISOString() } : null
}
