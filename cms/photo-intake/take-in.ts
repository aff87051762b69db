import type { PayloadRequest } from 'payload'
import type { FileSays } from '../../editorial/file-says.ts'
import { makeFirstRenditions } from '../../press/first-renditions.ts'
import { photoOriginal } from '../../press/originals.ts'
import { storage } from '../../site/storage/storage.ts'
import { readFileSays } from '../file-says/read-file-says.ts'
import { noteLooseFile, settleLooseFile } from '../loose-files.ts'
import { brokenPicture, judgeFile } from './judge-file.ts'
import { refuseKnown } from './refuse-known.ts'

/** What is known of an original before its row is written; no client can set any of it. */
export type TakenIn = {
  hash: string
  title: string
  width: number
  height: number
  uprightWidth: number
  uprightHeight: number
  placeholder: string
  fileSays: FileSays
}

/**
 * Reads an uploaded file once: judged by its header, compared with what is here, decoded to its end for its first renditions, asked
 * what it says, and stored. The file gets its name and type from that. Refuses in a sentence and leaves nothing then; has no transaction
 * open meanwhile. The file is loose until its row is saved. `replacing` is the photo whose new file it is to be.
 */
export async function takeIn(
  req: PayloadRequest,
  file: NonNullable<PayloadRequest['file']>,
  { replacing = null }: { replacing?: number | null } = {},
): Promise<TakenIn> {
  const { name, title, mimetype, extension, width, height, upright, orientation } = await judgeFile(file.data, { name: file.name })
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(file.data))).toString('hex')
  await refuseKnown(req, { hash, replacing })
  const loose = { key: photoOriginal(name), hashes: [hash] }
  await noteLooseFile(req, loose)
  const [made, stored, read] = await Promise.allSettled([
    makeFirstRenditions(file.data, { hash, extension, upright }),
    storage.write(loose.key, file.data),
    readFileSays(file.data, { extension, width, height }),
  ])
  if (made.status === 'rejected' || stored.status === 'rejected' || read.status === 'rejected') {
    await settleLooseFile(req.payload, loose)
    const why = reasonOf([made, stored, read])
    // By its name: there may be a second copy of the class.
    throw why instanceof Error && why.name === 'DamagedPicture' ? brokenPicture() : why
  }
  const { placeholder } = made.value
  const fileSays = orientation > 1 ? { ...read.value, orientation } : read.value
  file.name = name
  file.mimetype = mimetype
  return { hash, title, width, height, uprightWidth: upright.width, uprightHeight: upright.height, placeholder, fileSays }
}

function reasonOf(work: readonly PromiseSettledResult<unknown>[]): unknown {
  const failed: PromiseRejectedResult | undefined = work.find((one) => one.status === 'rejected')
  return failed?.reason
}
