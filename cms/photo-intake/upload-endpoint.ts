import { getTranslation } from '@payloadcms/translations'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { may } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { settleLooseFile } from '../loose-files.ts'
import { Refusal } from '../refusal.ts'
import { IN_COLLECTION } from '../photo-collections/in-collection.ts'
import { photoOriginal } from '../../press/originals.ts'
import { inTurn } from './in-turn.ts'
import { takeIn } from './take-in.ts'

/**
 * `POST /api/photos`, in place of Payload's: that opens its transaction first, and would hold one of the database's connections for as
 * long as a picture is read. Here the picture is read before, two at a time, and of what is then not stored nothing is left. With
 * `inCollection` it is put into that collection as it is stored.
 */
export const uploadEndpoint: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    // Before anything of the file is looked at.
    if (!may(requireStaff(req), 'upload photos')) throw new Refusal(403, 'Your roles do not include uploading photos.')
    await addDataAndFileToRequest(req)
    const doc = await store(req)
    const { singular } = req.payload.collections.photos.config.labels
    const message = req.t('general:successfullyCreated', { label: getTranslation(singular, req.i18n) })
    return Response.json({ doc, message }, { status: 201 })
  },
}

async function store(req: PayloadRequest) {
  const { file } = req
  if (!file) throw new Refusal(400, 'Send the file itself with it, as “file” of a multipart form.')
  const original = await inTurn(file.data.length, () => takeIn(req, file))
  req.context['original'] = original
  const { [IN_COLLECTION]: collection, ...data } = req.data ?? {}
  if (collection !== undefined) req.context[IN_COLLECTION] = collection
  try {
    const depth = Number(req.query['depth'] ?? 1)
    return await req.payload.create({ collection: 'photos', data, file, depth, overrideAccess: false, req })
  } finally {
    await settleLooseFile(req.payload, { key: photoOriginal(file.name), hashes: [original.hash] })
  }
}
