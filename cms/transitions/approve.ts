import { newsroomDay } from '../../editorial/dates.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { Refusal } from '../refusal.ts'
import type { Verb } from './verb.ts'

/** Signs what readers will see, by its hash. Whoever looked at the page names its hash and signs that, or nothing. */
export const approve: Verb = async ({ req, staff, article, request, now }) => {
  const day = newsroomDay(now)
  const { content } = await printArticle(req, { article, day })
  const { manifest } = manifestOf(content)
  if (request.manifest !== undefined && request.manifest !== manifest) {
    throw new Refusal(409, 'Something on the page changed since you opened it. Read it again; nothing was approved.', {
      details: { code: 'page-changed' },
    })
  }
  await req.payload.create({
    collection: 'approvals',
    data: {
      subjectKind: 'article',
      subject: article.id,
      kind: 'approve',
      revision: content.revision,
      manifest,
      referenceDate: day,
      by: staff.id,
    },
    depth: 0,
    req,
  })
  return { details: { manifest }, answer: { manifest } }
}
