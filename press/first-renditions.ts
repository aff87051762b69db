import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { FIRST_FORMATS, firstWidth } from '../editorial/renditions.ts'
import { renditionKey } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { DamagedPicture } from './damaged-picture.ts'
import { makeWorkingCopy } from './heic.ts'
import { encode, openPicture, scaledTo } from './renditions.ts'

type Picture = { hash: string; extension: string; upright: { width: number; height: number } }

/** A picture that takes this many seconds will not end. */
const LONGEST = 60

/**
 * Decodes a picture once and to its end, which proves that it can be, and makes of that its first WebP and JPEG, for the desk to see at
 * once, and its placeholder. The others follow later (renditions.ts).
 */
export async function makeFirstRenditions(bytes: Uint8Array, { hash, extension, upright }: Picture): Promise<{ placeholder: string }> {
  const width = firstWidth(upright.width)
  const source = extension === 'heic' ? await makeWorkingCopy(bytes, { hash }) : bytes
  const { data, info } = await decoded(scaledTo(await openPicture(source), width))
  const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  const files = FIRST_FORMATS.map(async (format) => storage.write(renditionKey({ hash, width, format }), await encode(pixels(), format)))
  const placeholder = placeholderOf(pixels())
  // Where one fails the other is waited for all the same: whoever is told takes away what was written.
  await Promise.allSettled([placeholder, ...files])
  await Promise.all(files)
  return { placeholder: await placeholder }
}

async function decoded(scaled: Sharp) {
  try {
    return await scaled.timeout({ seconds: LONGEST }).raw().toBuffer({ resolveWithObject: true })
  } catch (cause) {
    throw new DamagedPicture('the picture cannot be decoded to its end', { cause })
  }
}

/** A thumbhash: some 25 bytes that say roughly what a picture looks like, in base64. */
async function placeholderOf(pixels: Sharp): Promise<string> {
  const { data, info } = await pixels
    .resize({ width: 100, height: 100, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}
