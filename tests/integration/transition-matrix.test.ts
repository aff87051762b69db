import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { run } from '../../cms/database.ts'
import { factsOfEdition } from '../../cms/edition-facts.ts'
import { judgeTransition, mayRead } from '../../editorial/duty.ts'
import type { Staff } from '../../editorial/roles.ts'
import { ACTIONS, PUBLIC_STATUSES, STAGES, transitionOf, type PublicStatus, type Stage } from '../../editorial/workflow.ts'
import type { Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom
let published: number
let neverPublic: number
let desk: { staff: Staff; colleague: Colleague }[]

beforeAll(async () => {
  newsroom = await staffNewsroom()
  published = await newsroom.write()
  await newsroom.publish(published)
  neverPublic = await newsroom.write()
  desk = await Promise.all(
    [
      newsroom.admin,
      newsroom.writer,
      newsroom.writer2,
      newsroom.photographer,
      newsroom.translator,
      newsroom.editor,
      newsroom.publisher,
    ].map(async (colleague) => {
      const { id, roles, languages, mayPublish } = await newsroom.payload.findByID({ collection: 'users', id: colleague.id, depth: 0 })
      return { colleague, staff: { id, roles, languages, mayPublish: mayPublish ?? false } }
    }),
  )
})

afterAll(() => newsroom.close())

/** Places that can stand together: what is retracted or live says where the working copy may be. */
const STANDING = STAGES.flatMap((stage) => PUBLIC_STATUSES.map((publicStatus) => ({ stage, publicStatus, place: 'on the desk' }))).filter(
  ({ stage, publicStatus }) =>
    (stage === 'retracted') === (publicStatus === 'retracted') && !(stage === 'published' && publicStatus !== 'live'),
)

/** Where something can lie in the trash. */
const TRASHED = transitionOf('trash').from.map((stage) => ({ stage, publicStatus: 'none' as const, place: 'in the trash' }))

describe.each([...STANDING, ...TRASHED])('at $stage $place, with readers seeing $publicStatus', ({ stage, publicStatus, place }) => {
  it('what the table lets each person do is what the API offers and takes, by both ways of asking', async () => {
    const isTrashed = place === 'in the trash'
    const article = isTrashed ? neverPublic : published
    await putAt(article, { stage, publicStatus, isTrashed })
    const edition = await factsOfEdition(await createLocalReq({}, newsroom.payload), article)
    if (!edition) throw new Error('The article is gone.')
    const differences: string[] = []
    for (const { staff, colleague } of desk) {
      const listed = await colleague.get(`/api/articles/${article}/transitions`)
      if (!mayRead(edition, staff)) {
        if (listed.status !== 404) differences.push(`${colleague.name} reads the list: ${listed.status}`)
        continue
      }
      for (const action of ACTIONS) {
        const verdict = judgeTransition(action, { staff, edition })
        const offered = Array.from(listed.body.actions ?? []).find((one) => String(one.action) === action)
        const isOpen = String(offered?.allowed) === 'true' || String(offered?.gated) === 'true'
        if (isOpen !== verdict.allowed) differences.push(`${colleague.name} is ${isOpen ? '' : 'not '}offered ${action}`)
        if (verdict.allowed) continue
        // What is refused is refused at the door as well, with the status of its kind and with nothing changed.
        const tried = await colleague.post(`/api/articles/${article}/transitions`, {
          action,
          revision: edition.revision,
          reason: 'x',
          reasons: { vi: 'x' },
        })
        const expected = verdict.kind === 'stage' ? 409 : 403
        if (tried.status !== expected) differences.push(`${colleague.name} ${action}: ${tried.status} instead of ${expected}`)
      }
    }
    expect(differences).toEqual([])
    expect(await factsOfEdition(await createLocalReq({}, newsroom.payload), article)).toEqual(edition)
  })
})

/** By hand, past every rule: the matrix is about who may do what from there, not about how one comes there. */
type Place = { stage: Stage; publicStatus: PublicStatus; isTrashed: boolean }

async function putAt(article: number, { stage, publicStatus, isTrashed }: Place): Promise<void> {
  const req = await createLocalReq({}, newsroom.payload)
  const deletedAt = isTrashed ? sql`now()` : sql`null`
  const publishAt = stage === 'scheduled' ? sql`now() + interval '1 day'` : sql`null`
  await run(
    req,
    sql`update articles set stage = ${stage}::enum_articles_stage, public_status = ${publicStatus}::enum_articles_public_status, publish_at = ${publishAt},
        deleted_at = ${deletedAt} where id = ${article}`,
  )
}
