import { createHash, randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { slugOf } from '../../editorial/addresses.ts'
import { readFileSays } from '../file-says/read-file-says.ts'
import { Refusal } from '../refusal.ts'
import { titleOfFile } from './title-of-file.ts'

/** Megapixels and bytes that one original may have. */
const LARGEST = { pixels: 50_000_000, bytes: 40 * 1024 * 1024 } as const

const EXTENSIONS: Record<string, { extension: string; mimetype: string }> = {
  jpeg: { extension: 'jpg', mimetype: 'image/jpeg' },
  png: { extension: 'png', mimetype: 'image/png' },
  webp: { extension: 'webp', mimetype: 'image/webp' },
  heif: { extension: 'avif', mimetype: 'image/avif' },
}

/**
 * Before an upload is stored: judged by its bytes, not by its name or declared type; limits are read from the header before
 * anything is decoded. Its name keeps only what an address could hold and gets an ending of ours, so that none can collide
 * or escape.
 */
export const readOriginal: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (operation === 'update') throw new Refusal(400, 'The file of a photo never changes; upload the new picture as a photo of its own.')
  if (file.data.length === 0) throw new Refusal(400, 'The file is empty.')
  if (file.data.length > LARGEST.bytes) throw new Refusal(413, 'The file is larger than 40 MB.')
  const header = await sharp(file.data, { failOn: 'error', limitInputPixels: false }).metadata().catch(noPicture)
  const known = header === null ? undefined : EXTENSIONS[header.format]
  if (!header || !known || (header.format === 'heif' && header.compression !== 'av1')) {
    throw new Refusal(400, 'This file is no picture that we can read. Upload a JPEG, PNG, WebP or AVIF.')
  }
  if (header.width * header.height > LARGEST.pixels)
    throw new Refusal(400, 'The picture has more than 50 megapixels; make it smaller first.')
  if ((header.pages ?? 1) > 1) throw new Refusal(400, 'Moving pictures cannot be printed; upload a single picture.')
  await sharp(file.data, { failOn: 'error', limitInputPixels: LARGEST.pixels }).stats().catch(brokenPicture)
  const hash = createHash('sha256').update(file.data).digest('hex')
  const title = titleOfFile(file.name)
  const { width, height, orientation = 1 } = header
  const said = await readFileSays(file.data, { extension: known.extension, width, height })
  const fileSays = orientation > 1 ? { ...said, orientation } : said
  file.name = `${slugOf(title) || 'photo'}-${randomUUID().slice(0, 13)}.${known.extension}`
  file.mimetype = known.mimetype
  req.context.original = { hash, title, uprightWidth: header.autoOrient.width, uprightHeight: header.autoOrient.height, fileSays }
  return args
}

function noPicture(): null {
  return null
}

function brokenPicture(): never {
  throw new Refusal(400, 'The picture is damaged and cannot be read to its end. Export it again and upload that.')
}
