import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Article } from '../../generated/payload-types.ts'
import { rowsOf } from '../database.ts'

/** The revision that readers see. */
export async function liveRevision(req: PayloadRequest, article: number): Promise<number> {
  const [row] = await rowsOf(
    req,
    sql`select revision from publications where article_id = ${article} and status = 'live'`,
    z.object({ revision: z.coerce.number() }),
  )
  if (!row) throw new Error(`Article ${article} has nothing live.`)
  return row.revision
}

/**
 * A whole earlier revision as the newest one, in the caller's transaction; answers its number. Columns that only transitions
 * write stay as they are (number-revision.ts), and so does who works on it until when. `without` names texts that do not come back.
 */
export async function bringBack(
  req: PayloadRequest,
  { article, revision, without }: { article: Article; revision: number; without: readonly 'correctionNote'[] },
): Promise<number> {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...text } = await textOfRevision(req, { article: article.id, revision })
  const cleared = Object.fromEntries(without.map((field) => [field, '']))
  const stored = await req.payload.update({
    collection: 'articles',
    id: article.id,
    data: { ...text, ...cleared, ...deskFields(article) },
    depth: 0,
    req,
  })
  return stored.revision ?? 0
}

/** An article as it was saved in one of its revisions. */
export async function textOfRevision(req: PayloadRequest, { article, revision }: { article: number; revision: number }): Promise<Article> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: article } }, { 'version.revision': { equals: revision } }] },
    depth: 0,
    limit: 1,
    req,
  })
  const [found] = docs
  if (!found) throw new Error(`Revision ${revision} of article ${article} is not kept.`)
  return { ...found.version, id: article }
}

function deskFields({ invited, assignee, dueAt }: Article): Pick<Article, 'invited' | 'assignee' | 'dueAt'> {
  return { invited: invited ?? [], assignee: assignee ?? null, dueAt: dueAt ?? null }
}
