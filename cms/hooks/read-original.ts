import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idFrom } from '../database.ts'
import { replacementIn } from '../photo-files/replacement.ts'
import { holdHash, refuseKnown } from '../photo-intake/refuse-known.ts'
import { takeIn } from '../photo-intake/take-in.ts'
import { Refusal } from '../refusal.ts'

const taken = z.looseObject({ hash: z.string() })

/**
 * Before an upload is stored: it was read already by `POST /api/photos`, or is now for whoever comes by the Local API. The same bytes
 * are stored once, however many bring them at one moment. Before another file takes a photo's place the same is held.
 */
export const readOriginal: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  // Payload would cut or turn what is stored, whose hash we keep.
  if (req.query?.['uploadEdits'] !== undefined) throw new Refusal(400, 'A photo is stored as it is; its crops are drawn on its own page.')
  if (operation === 'update') await holdNewFile(req, { id: 'id' in args ? idFrom(args.id) : null })
  if (!file || operation !== 'create') return args
  req.context['original'] ??= await takeIn(req, file)
  const { hash } = taken.parse(req.context['original'])
  await holdHash(req, hash)
  await refuseKnown(req, { hash })
  // Its name is ours and nobody else's; Payload would take what we stored for another file of that name.
  return { ...args, overwriteExistingFiles: true }
}

/** Payload’s own update would delete the file that live pages show before it stores the new one. */
async function holdNewFile(req: PayloadRequest, { id }: { id: number | null }): Promise<void> {
  if (req.file) throw new Refusal(400, 'A save does not bring another file. Replace it by “Replace the file…” (POST /api/photos/:id/file).')
  const replacement = replacementIn(req.context)
  if (replacement === null) return
  const { hash } = replacement.columns
  await holdHash(req, hash)
  // One that is put back is known, of course.
  if (replacement.act === 'replace-file') await refuseKnown(req, { hash, replacing: id })
}
