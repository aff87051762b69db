import type { PayloadRequest } from 'payload'
import type { FileSays } from '../../editorial/file-says.ts'
import { makeFirstRenditions } from '../../press/first-renditions.ts'
import { readFileSays } from '../file-says/read-file-says.ts'
import { forgetOriginal } from './forget-original.ts'
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
 * Reads an uploaded file once: judged by its header, compared with what is here, decoded to its end for its first renditions, and
 * asked what it says. The file gets its name and type from that. Refuses in a sentence; has no transaction open meanwhile.
 */
export async function takeIn(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>): Promise<TakenIn> {
  const { name, title, mimetype, extension, width, height, upright, orientation } = await judgeFile(file.data, { name: file.name })
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(file.data))).toString('hex')
  await refuseKnown(req, hash)
  const damaged = async (err: unknown): Promise<never> => {
    await forgetOriginal(req, { filename: name, hash })
    // By its name: there may be a second copy of the class.
    throw err instanceof Error && err.name === 'DamagedPicture' ? brokenPicture() : err
  }
  const [{ placeholder }, said] = await Promise.all([
    makeFirstRenditions(file.data, { hash, extension, upright }).catch(damaged),
    readFileSays(file.data, { extension, width, height }),
  ])
  const fileSays = orientation > 1 ? { ...said, orientation } : said
  file.name = name
  file.mimetype = mimetype
  return { hash, title, width, height, uprightWidth: upright.width, uprightHeight: upright.height, placeholder, fileSays }
}
