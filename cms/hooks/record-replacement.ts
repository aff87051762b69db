import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '../audit.ts'
import { run } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { replacementIn } from '../photo-files/replacement.ts'

/**
 * After a photo got another file, in the save's transaction: a line in the audit trail names both files. What readers may not see of the
 * photo they may not see in this file either; and while the desk has restricted it, the files before stay withheld for good: clearing it
 * will clear this file, and pages that print an earlier one must not get that back.
 */
export const recordReplacement: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const replacement = replacementIn(req.context)
  if (replacement === null) return
  const { id, revision, state } = fieldsOf(doc)
  const photo = Number(id)
  const { hash, filename } = replacement.columns
  const before = fieldsOf(previousDoc)
  await run(
    req,
    sql`insert into withheld_pictures (photo, hash, language, since)
        select distinct ${photo}::int, ${hash}, language, newsroom_now() from withheld_pictures where photo = ${photo} and lifted_at is null and not stays
        on conflict (photo, hash, language) where lifted_at is null do nothing`,
  )
  // One that is put back is looked at again, by whoever clears the photo.
  await run(req, sql`update withheld_pictures set stays = false where photo = ${photo} and hash = ${hash} and lifted_at is null`)
  if (state === 'restricted') {
    await run(req, sql`update withheld_pictures set stays = true where photo = ${photo} and hash <> ${hash} and lifted_at is null`)
  }
  await recordAct(req, {
    action: replacement.act,
    kind: 'photo',
    subject: photo,
    revision: Number(revision),
    details: { from: { hash: String(before.hash), filename: String(before.filename) }, to: { hash, filename } },
  })
}
