import { randomUUID } from 'node:crypto'
import sharp, { type Metadata } from 'sharp'
import { slugOf } from '../../editorial/addresses.ts'
import { isTooTall } from '../../editorial/renditions.ts'
import { inflatesTooFar } from '../file-says/inflates-too-far.ts'
import { titleOfFile } from '../hooks/title-of-file.ts'
import { Refusal } from '../refusal.ts'
import { partsOfPicture } from './parts-of-picture.ts'
import { pictureKind } from './picture-kind.ts'

/** Megapixels and bytes that one original may have. */
const LARGEST = { pixels: 50_000_000, bytes: 40 * 1024 * 1024 } as const

const FORMS = {
  jpeg: { extension: 'jpg', mimetype: 'image/jpeg' },
  png: { extension: 'png', mimetype: 'image/png' },
  webp: { extension: 'webp', mimetype: 'image/webp' },
  tiff: { extension: 'tif', mimetype: 'image/tiff' },
  avif: { extension: 'avif', mimetype: 'image/avif' },
  heic: { extension: 'heic', mimetype: 'image/heic' },
} as const

/** What a picture is by its bytes, and the name that it gets. */
export type JudgedFile = {
  name: string
  title: string
  extension: string
  mimetype: string
  width: number
  height: number
  upright: { width: number; height: number }
  /** As EXIF counts it; 1 where it stands upright as it is. */
  orientation: number
}

/**
 * By its bytes, not by its name or declared type, and by its header alone: no pixel is decoded here. The name keeps only what an address
 * could hold and gets an ending of ours, so that none can collide or escape.
 */
export async function judgeFile(bytes: Uint8Array, { name }: { name: string }): Promise<JudgedFile> {
  if (bytes.length === 0) throw new Refusal(400, 'The file is empty.')
  if (bytes.length > LARGEST.bytes) throw new Refusal(413, 'The file is larger than 40 MB.')
  const kind = pictureKind(bytes)
  if (!kind) throw noPicture()
  const parts = partsOfPicture(bytes, kind)
  if (parts === 'broken') throw brokenPicture()
  if (parts === 'moving') throw moving()
  if (parts === 'overladen')
    throw new Refusal(400, 'The file has more than a thousand parts beside its picture. Export the picture again without them.')
  if (parts === 'raw') throw new Refusal(400, 'This is a camera’s raw file. Export it as JPEG or TIFF and upload that.')
  // Libvips unpacks these words with the header.
  if (kind === 'png' && (await inflatesTooFar(bytes)))
    throw new Refusal(400, 'The words packed into this file unpack to more than 8 MB. Export the picture again without them.')
  const header = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata().catch(unreadable)
  if (!header) throw brokenPicture()
  const form = formOf(header)
  if (!form) throw noPicture()
  const { width, height, autoOrient, orientation = 1 } = header
  if (width * height > LARGEST.pixels) throw new Refusal(400, 'The picture has more than 50 megapixels; make it smaller first.')
  if (isTooTall(autoOrient))
    throw new Refusal(400, 'The picture is too tall for its width to be shown on pages; cut it into several and upload those.')
  // The further pages of a TIFF and the further pictures of a HEIF lie beside the first one.
  if (kind === 'webp' && (header.pages ?? 1) > 1) throw moving()
  const title = titleOfFile(name)
  return {
    ...form,
    name: `${slugOf(title) || 'photo'}-${randomUUID().slice(0, 13)}.${form.extension}`,
    title,
    width,
    height,
    upright: { width: autoOrient.width, height: autoOrient.height },
    orientation,
  }
}

/** What whoever uploads a damaged picture is told. */
export function brokenPicture(): Refusal {
  return new Refusal(400, 'The picture is damaged and cannot be read to its end. Export it again and upload that.')
}

function noPicture(): Refusal {
  return new Refusal(400, 'This file is no picture that we can read. Upload a JPEG, PNG, WebP, AVIF, TIFF or HEIC.')
}

function moving(): Refusal {
  return new Refusal(400, 'Moving pictures cannot be printed; upload a single picture.')
}

function unreadable(): null {
  return null
}

function formOf({ format, compression }: Metadata): (typeof FORMS)[keyof typeof FORMS] | null {
  if (format === 'heif') return compression === 'av1' ? FORMS.avif : compression === 'hevc' ? FORMS.heic : null
  return format === 'jpeg' || format === 'png' || format === 'webp' || format === 'tiff' ? FORMS[format] : null
}
