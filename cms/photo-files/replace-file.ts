import type { PayloadRequest } from 'payload'
import type { UprightSize } from '../../editorial/replaced-file.ts'
import { photoOriginal } from '../../press/originals.ts'
import { settleLooseFile } from '../loose-files.ts'
import { inTurn } from '../photo-intake/in-turn.ts'
import { takeIn } from '../photo-intake/take-in.ts'
import { requireSameShape, saveReplacement } from './save-replacement.ts'

type Replacing = { id: number; size: UprightSize; file: NonNullable<PayloadRequest['file']> }

/**
 * Gives a photo another file. The new one is read and stored under a name of its own before the row is touched; the one before stays where
 * it is, for pages that print it and for the photo's history. Of what is then not saved nothing is left.
 */
export async function replaceFile(req: PayloadRequest, { id, size, file }: Replacing) {
  // The title is the desk's.
  const { title: _title, ...taken } = await inTurn(file.data.length, () => takeIn(req, file, { replacing: id }))
  try {
    requireSameShape(req, { before: size, after: { width: taken.uprightWidth, height: taken.uprightHeight } })
    const columns = { ...taken, filename: file.name, mimeType: file.mimetype, filesize: file.data.length }
    return await saveReplacement(req, { id, replacement: { act: 'replace-file', columns } })
  } finally {
    await settleLooseFile(req.payload, { key: photoOriginal(file.name), hashes: [taken.hash] })
  }
}
