import type { PayloadRequest } from 'payload'
import { firstWidth } from '../../editorial/renditions.ts'
import { differencesWith, differsInShape, type FileDifference, type UprightSize } from '../../editorial/replaced-file.ts'
import { photoOriginal } from '../../press/originals.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { fieldsOf } from '../fields-of.ts'
import { settleLooseFile } from '../loose-files.ts'
import { inTurn } from '../photo-intake/in-turn.ts'
import { takeIn } from '../photo-intake/take-in.ts'

export type FileLook = UprightSize & {
  bytes: number
  mimeType: string
  /** A small WebP as a data address: browsers show neither HEIC nor TIFF. */
  picture: string
  differsInShape: boolean
  /** Where the file says otherwise than the desk has it. */
  differences: FileDifference[]
}

type Looking = { id: number; size: UprightSize; file: NonNullable<PayloadRequest['file']> }

/** Reads a file as if it were to be a photo's, with the same refusals, and leaves nothing of it behind. */
export async function lookAtFile(req: PayloadRequest, { id, size, file }: Looking): Promise<FileLook> {
  const taken = await inTurn(file.data.length, () => takeIn(req, file, { replacing: id }))
  const { hash, uprightWidth: width, uprightHeight: height, fileSays } = taken
  try {
    const small = await storage.read(renditionKey({ hash, width: firstWidth(width), format: 'webp' }))
    const photo = await req.payload.findByID({ collection: 'photos', id, depth: 0, overrideAccess: false, req })
    return {
      width,
      height,
      bytes: file.data.length,
      mimeType: file.mimetype,
      picture: `data:image/webp;base64,${Buffer.from(small ?? []).toString('base64')}`,
      differsInShape: differsInShape(size, { width, height }),
      differences: differencesWith(fileSays, (path) => valueAt(photo, path)),
    }
  } finally {
    await settleLooseFile(req.payload, { key: photoOriginal(file.name), hashes: [hash] })
  }
}

function valueAt(photo: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => fieldsOf(value)[name], photo)
}
