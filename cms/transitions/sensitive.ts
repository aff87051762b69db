import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { authorsOf } from '../../editorial/duty.ts'
import { recordAct } from '../audit.ts'
import { idOf, rowsOf, run } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { standingApproval, voidApprovals } from './approval.ts'
import { UNSCHEDULED } from './finish-transition.ts'
import type { Verb } from './verb.ts'

const CAUSE = 'The story was marked sensitive: a publisher approves it, and a third person publishes it.'

/** From now on the story takes three people. An approval or an hour that two people gave does not stand any longer. */
export const markSensitive: Verb = async ({ req, article }) => {
  const story = idOf(article.story) ?? 0
  await run(req, sql`update stories set sensitive = true, updated_at = now() where id = ${story}`)
  const moved: Record<string, string> = {}
  let stage: 'in-review' | 'approved' | undefined
  for (const { id, scheduledBy } of await signedEditions(req, story)) {
    const to = await stageFor(req, { id, scheduledBy })
    if (to === null) continue
    moved[String(id)] = to
    if (id === article.id) stage = to
    else await moveTo(req, { id, to })
  }
  return { ...(stage ? { stage } : {}), details: { story, moved } }
}

/** Two people are enough again. */
export const unmarkSensitive: Verb = async ({ req, article }) => {
  const story = idOf(article.story) ?? 0
  await run(req, sql`update stories set sensitive = false, updated_at = now() where id = ${story}`)
  return { details: { story } }
}

type Signed = { id: number; scheduledBy: number | null }

async function signedEditions(req: PayloadRequest, story: number): Promise<Signed[]> {
  return rowsOf(
    req,
    sql`select id, scheduled_by_id as "scheduledBy" from articles where story_id = ${story} and stage in ('approved', 'scheduled') order by id`,
    z.object({ id: z.number(), scheduledBy: z.number().nullable() }),
  )
}

/** Where an edition goes that two people had signed; null where it may stay. Voids the approval that does not count any longer. */
async function stageFor(req: PayloadRequest, { id, scheduledBy }: Signed): Promise<'in-review' | 'approved' | null> {
  const approval = await standingApproval(req, id)
  const [approver] = await rowsOf(
    req,
    sql`select has_role(${approval?.by ?? 0}, 'publisher') as "isPublisher"`,
    z.object({ isPublisher: z.boolean() }),
  )
  if (approver?.isPublisher !== true) {
    await voidApprovals(req, { article: id, reason: CAUSE })
    return 'in-review'
  }
  const edition = await factsOfEdition(req, id)
  const others = [...(edition ? authorsOf(edition) : []), approval?.by ?? null]
  return scheduledBy !== null && others.includes(scheduledBy) ? 'approved' : null
}

async function moveTo(req: PayloadRequest, { id, to }: { id: number; to: 'in-review' | 'approved' }): Promise<void> {
  const edition = await factsOfEdition(req, id)
  if (!edition) return
  await req.payload.db.updateOne({ collection: 'articles', id, data: { stage: to, ...UNSCHEDULED }, req, returning: false })
  await recordAct(req, {
    action: to === 'in-review' ? 'void' : 'unschedule',
    kind: 'article',
    subject: id,
    revision: edition.revision,
    from: edition.stage,
    to,
    reason: CAUSE,
  })
}
