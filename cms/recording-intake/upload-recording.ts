import { getTranslation } from '@payloadcms/translations'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { may } from '../../editorial/roles.ts'
import { recordingOriginal } from '../../press/originals.ts'
import { requireStaff } from '../access/staff.ts'
import { settleLooseFile } from '../loose-files.ts'
import { Refusal } from '../refusal.ts'
import { takeInRecording } from './take-in-recording.ts'

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
  req.context['recordingHash'] = await takeInRecording(req, file)
  try {
    const depth = Number(req.query['depth'] ?? 1)
    const data = req.data ?? {}
    return await req.payload.create({
      collection: 'recordings',
      data,
      file,
      depth,
      overwriteExistingFiles: true,
      overrideAccess: false,
      req,
    })
  } finally {
    await settleLooseFile(req.payload, { key: recordingOriginal(file.name), hashes: [] })
  }
}
