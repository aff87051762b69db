import { judgeSave, mayRead } from '../../editorial/duty.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { JudgeSave } from './enforce-revision.ts'

/** 404 to whoever may not read it, 403 to whoever may not write in it, 409 while the text is frozen. */
export const judgeArticleSave: JudgeSave = async ({ req, staff, id }) => {
  const edition = await factsOfEdition(req, id)
  if (!edition || !mayRead(edition, staff)) throw notFound()
  const verdict = judgeSave({ staff, edition })
  if (!verdict.allowed) throw new Refusal(verdict.kind === 'stage' ? 409 : 403, verdict.problem.message, { problems: [verdict.problem] })
}
