import { sql } from '@payloadcms/db-postgres'
import { getTranslation } from '@payloadcms/translations'
import { addDataAndFileToRequest, createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '../../editorial/roles.ts'
import { recordingOriginal } from '../../press/originals.ts'
import { storage } from '../../site/storage/storage.ts'
import { requireStaff } from '../access/staff.ts'
import { rowsOf } from '../database.ts'
import { Refusal } from '../refusal.ts'

/** `POST /api/recordings`, in place of Payload's: of what is not stored nothing is left. */
export const uploadRecording: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    // Before anything of the file is looked at.
    if (!may(requireStaff(req), 'upload photos')) throw new Refusal(403, 'Your roles do not include uploading photos.')
    await addDataAndFileToRequest(req)
    const { file } = req
    if (!file) throw new Refusal(400, 'Send the file itself with it, as “file” of a multipart form.')
    const doc = await store(req, file)
    const { singular } = req.payload.collections.recordings.config.labels
    const message = req.t('general:successfullyCreated', { label: getTranslation(singular, req.i18n) })
    return Response.json({ doc, message }, { status: 201 })
  },
}

async function store(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>) {
  try {
    const depth = Number(req.query['depth'] ?? 1)
    return await req.payload.create({ collection: 'recordings', data: req.data ?? {}, file, depth, overrideAccess: false, req })
  } catch (err) {
    // It has the name that we gave it, and was stored under it, once its hash is known.
    if (req.context['recordingHash'] !== undefined) await forget(req, file.name)
    throw err
  }
}

/** The database is asked first: a commit can go through without an answer. Where it does not answer the bytes stay, which nobody names. */
async function forget({ payload }: PayloadRequest, filename: string): Promise<void> {
  try {
    const [left] = await rowsOf(
      await createLocalReq({}, payload),
      sql`select exists (select from recordings where filename = ${filename}) as stored`,
      z.object({ stored: z.boolean() }),
    )
    if (left && !left.stored) await storage.remove(recordingOriginal(filename))
  } catch (err) {
    payload.logger.error({ err, msg: `What was stored of ${filename} could not be removed.` })
  }
}
