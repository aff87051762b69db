import { sql } from '@payloadcms/db-postgres'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { z } from 'zod'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { notFound, Refusal } from '../refusal.ts'
import { filesOfPhoto } from './files-of-photo.ts'
import { lookAtFile } from './look-at-file.ts'
import { putFileBack } from './put-file-back.ts'
import { replaceFile } from './replace-file.ts'
import { requireReplaceable } from './replaceable-photo.ts'

/**
 * `GET /api/photos/:id/files`: `{files: [{hash, width, height, bytes, revision, by, at, …}]}`, the present one first.
 * `POST /api/photos/:id/file` with `If-Match`: another file of the same picture (multipart, `file`; `confirmShape` in `_payload` where its
 * shape differs), or an earlier one put back (`{hash}`). `POST /api/photos/:id/file/look`: what that would be, without doing it.
 */
export const photoFiles: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/files', method: 'get', handler: async (req) => Response.json(await listFiles(req), { headers: NO_STORE }) },
  {
    path: '/:id/file/look',
    method: 'post',
    handler: async (req) => {
      const photo = await requireReplaceable(req)
      await addDataAndFileToRequest(req)
      return Response.json(await lookAtFile(req, { ...photo, file: fileIn(req) }), { headers: NO_STORE })
    },
  },
  {
    path: '/:id/file',
    method: 'post',
    handler: async (req) => {
      // Before anything of the file is looked at.
      const photo = await requireReplaceable(req)
      await addDataAndFileToRequest(req)
      const hash = fieldsOf(req.data)['hash']
      const doc =
        typeof hash === 'string' && !req.file
          ? await putFileBack(req, { ...photo, hash })
          : await replaceFile(req, { ...photo, file: fileIn(req) })
      return Response.json({ doc }, { headers: NO_STORE })
    },
  },
]

const NO_STORE = { 'cache-control': 'private, no-store' }

async function listFiles(req: PayloadRequest) {
  const staff = requireStaff(req)
  const id = idFrom(req.routeParams?.['id'])
  const known = id === null ? [] : await rowsOf(req, sql`select id from photos where id = ${id}`, z.object({ id: z.number() }))
  if (id === null || known.length === 0 || staff.roles.includes('admin')) throw notFound()
  return { files: await filesOfPhoto(req, id) }
}

function fileIn({ file }: PayloadRequest): NonNullable<PayloadRequest['file']> {
  if (!file) throw new Refusal(400, 'Send the file itself with it, as “file” of a multipart form.')
  return file
}
