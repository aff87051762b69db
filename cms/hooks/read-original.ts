import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { holdHash, refuseKnown } from '../photo-intake/refuse-known.ts'
import { takeIn } from '../photo-intake/take-in.ts'
import { Refusal } from '../refusal.ts'

const taken = z.looseObject({ hash: z.string() })

/**
 * Before an upload is stored: it was read already by `POST /api/photos`, or is now for whoever comes by the Local API. The same bytes
 * are stored once, however many bring them at one moment.
 */
export const readOriginal: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  // Payload would cut or turn what is stored, whose hash we keep.
  if (req.query?.['uploadEdits'] !== undefined) throw new Refusal(400, 'A photo is stored as it is; its crops are drawn on its own page.')
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (operation === 'update') throw new Refusal(400, 'The file of a photo never changes; upload the new picture as a photo of its own.')
  req.context['original'] ??= await takeIn(req, file)
  const { hash } = taken.parse(req.context['original'])
  await holdHash(req, hash)
  await refuseKnown(req, hash)
  // Its name is ours and nobody else's; Payload would take what we stored for another file of that name.
  return { ...args, overwriteExistingFiles: true }
}
