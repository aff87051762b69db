import { newsroomDay } from '../../editorial/dates.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { raiseAlarm } from '../alarms.ts'
import { voidApprovals } from './approval.ts'
import { printLive } from './publish.ts'
import type { Verb } from './verb.ts'

/** How long somebody else has to confirm what one person published. */
const HOURS_TO_CONFIRM = 24

/** For emergencies, where the settings allow it: one publisher signs and publishes; everybody is told, and somebody else confirms it. */
export const publishAlone: Verb = async (context) => {
  const { req, staff, article, request, now } = context
  const reason = request.reason ?? ''
  const day = newsroomDay(now)
  const printed = await printArticle(req, { article, day })
  const { manifest } = manifestOf(printed.content)
  await voidApprovals(req, { article: article.id, reason })
  const approval = await req.payload.create({
    collection: 'approvals',
    data: {
      subjectKind: 'article',
      subject: article.id,
      kind: 'alone',
      revision: printed.content.revision,
      manifest,
      referenceDate: day,
      by: staff.id,
      reason,
    },
    depth: 0,
    req,
  })
  const outcome = await printLive(context, { printed, approval: approval.id })
  const confirmBy = new Date(now.getTime() + HOURS_TO_CONFIRM * 3_600_000).toISOString()
  await raiseAlarm(req, {
    kind: 'published-alone',
    article: article.id,
    message: `“${article.headline}” was published by one person alone: ${reason} Somebody else confirms it within ${HOURS_TO_CONFIRM} hours, or it comes off the site.`,
  })
  return { ...outcome, columns: { ...outcome.columns, confirmBy } }
}
