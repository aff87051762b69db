import type { CollectionAfterChangeHook } from 'payload'
import { may } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { recordAct } from '../audit.ts'
import { idFrom } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { IN_COLLECTION } from '../photo-collections/in-collection.ts'
import { lockCollection } from '../photo-collections/lock-collection.ts'
import { addPhotos } from '../photo-collections/members.ts'
import { Refusal } from '../refusal.ts'

/** After a photo is uploaded into a collection, in the same transaction: both are stored, or neither is. */
export const joinCollection: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const asked = req.context[IN_COLLECTION]
  if (operation !== 'create' || asked === undefined) return
  if (!may(requireStaff(req), 'edit every photo')) {
    throw new Refusal(403, 'Photo staff and editors keep the collections; you can look at them.')
  }
  const collection = idFrom(asked)
  if (collection === null) throw new Refusal(404, 'There is no such collection; it may have been deleted.')
  await lockCollection(req, collection)
  const photos = await addPhotos(req, { collection, photos: [Number(fieldsOf(doc).id)] })
  await recordAct(req, { action: 'add-photos', kind: 'photo-collection', subject: collection, details: { photos } })
}
