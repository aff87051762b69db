import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayRead } from '../../editorial/duty.ts'
import { staffOf } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before an article is created: a first edition opens its story; a translation joins its source's and pins the revision it
 * is made from. A story has one edition in each language. Later saves cannot move an edition elsewhere.
 */
export const openStory: CollectionBeforeChangeHook = async ({ data, operation, req, originalDoc }) => {
  if (operation === 'update') {
    const { story, language, translationOf, sourceRevision } = fieldsOf(originalDoc)
    return { ...data, story, language, translationOf, sourceRevision }
  }
  if (data.translationOf !== undefined && data.translationOf !== null) return joinStory(req, data)
  const story = await req.payload.create({ collection: 'stories', data: { title: String(data.headline ?? '') }, req })
  return { ...data, story: story.id, translationOf: null, sourceRevision: null }
}

const sourceRow = z.object({ story: z.number(), revision: z.coerce.number() })

async function joinStory(req: PayloadRequest, data: Record<string, unknown>): Promise<Record<string, unknown>> {
  const source = idFrom(data.translationOf)
  const found =
    source === null
      ? []
      : await rowsOf(req, sql`select story_id as story, revision from articles where id = ${source} for share`, sourceRow)
  const [row] = found
  const staff = staffOf(req)
  const facts = source === null ? null : await factsOfEdition(req, source)
  if (!row || !facts || (staff && !mayRead(facts, staff)))
    throw new Refusal(400, 'There is no article to translate by that number.', { details: { field: 'translationOf' } })
  const editions = await rowsOf(
    req,
    sql`select id from articles where story_id = ${row.story} and language = ${String(data.language)}`,
    z.object({ id: z.number() }),
  )
  if (editions.length > 0)
    throw new Refusal(409, `The story already has an edition in this language: article ${editions[0]?.id}.`, {
      details: { field: 'language' },
    })
  return { ...data, story: row.story, sourceRevision: row.revision }
}
