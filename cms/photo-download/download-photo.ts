import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { captionSheet } from '../../editorial/caption-sheet.ts'
import { CROP_NAMES, type CropName } from '../../editorial/crops.ts'
import { RENDITION_FORMATS, renditionWidths, type RenditionFormat } from '../../editorial/renditions.ts'
import type { PublicPhoto } from '../../editorial/public-records.ts'
import type { Photo } from '../../generated/payload-types.ts'
import { photoOriginal } from '../../press/originals.ts'
import { boxOfCrop, picturedOf, printPicture } from '../../press/print-crop.ts'
import { publicPhoto } from '../../press/print-public-records.ts'
import { ensureRenditions } from '../../press/renditions.ts'
import { photoPacket } from '../../site/media/photo-packet.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { withPacket } from '../../site/media/with-packet.ts'
import { storage } from '../../site/storage/storage.ts'
import { requireStaff } from '../access/staff.ts'
import { optionLabel } from '../admin/option-label.ts'
import { wordsIn } from '../admin/words.ts'
import { idFrom } from '../database.ts'
import { keepCrops } from '../photo-crops/kept-crops.ts'
import { filesOfPhoto } from '../photo-files/files-of-photo.ts'
import { notFound, Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { zipped, type ZipEntry } from './zipped.ts'

const asked = z.union([
  z.object({
    width: z.undefined().optional(),
    format: z.undefined().optional(),
    crop: z.undefined().optional(),
    hash: z.string().optional(),
  }),
  z.object({
    width: z.coerce.number().int().positive(),
    format: z.enum(RENDITION_FORMATS),
    crop: z.enum(CROP_NAMES).optional(),
    hash: z.undefined().optional(),
  }),
])

/**
 * `GET /api/photos/:id/download`: the original, byte for byte, with its caption sheet, as a ZIP; with `?width=1280&format=jpg` that
 * rendition instead, which says who made it as those do that readers get, and with `&crop=16:9` that of a crop; with `?hash=` the
 * original that the photo had before.
 */
export const downloadPhoto: Omit<Endpoint, 'root'> = {
  path: '/:id/download',
  method: 'get',
  handler: answerRefusals(async (req) => {
    requireStaff(req)
    const found = await findPhoto(req)
    const read = asked.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!read.success) throw noSuchSize()
    const { width, format, crop = null, hash } = read.data
    const photo = hash === undefined ? found : await withFile(req, { photo: found, hash })
    const size = width === undefined ? null : { width, format, crop }
    const name = [`photo-${photo.id}`, crop?.replace(':', 'x'), size?.width, hash?.slice(0, 8)].filter(Boolean).join('-')
    const extension =
      size?.format ??
      path
        .extname(photo.filename ?? '')
        .slice(1)
        .toLowerCase()
    const picture = { name: `${name}.${extension}`, bytes: size ? await renditionOf(req, photo, size) : await originalOf(photo) }
    const sheet = { name: `${name}.txt`, bytes: once(new TextEncoder().encode(await sheetOf(req, photo, { file: picture.name, crop }))) }
    return new Response(zipped([picture, sheet]), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${name}.zip"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  }),
}

async function findPhoto(req: PayloadRequest): Promise<Photo> {
  const id = idFrom(req.routeParams?.['id'])
  if (id === null) throw notFound()
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [photo] = docs
  if (!photo) throw notFound()
  return photo
}

/** With one of the files that it had, of which nothing but the original is given. */
async function withFile(req: PayloadRequest, { photo, hash }: { photo: Photo; hash: string }): Promise<Photo> {
  const file = (await filesOfPhoto(req, photo.id)).find((one) => one.hash === hash)
  if (!file) throw new Refusal(404, 'The photo never had this file.')
  return { ...photo, filename: file.filename }
}

async function originalOf({ filename }: Photo): Promise<ZipEntry['bytes']> {
  const key = photoOriginal(filename ?? '')
  if (!filename || !(await storage.has(key)))
    throw new Refusal(404, 'The file of this photo is not where it should be; tell whoever runs the server.')
  return storage.stream(key)
}

async function renditionOf(
  req: PayloadRequest,
  photo: Photo,
  { width, format, crop }: { width: number; format: RenditionFormat; crop: CropName | null },
): Promise<ZipEntry['bytes']> {
  const { filename } = photo
  const picture = printPicture(photo, crop)
  if (!picture.hash || !filename || !renditionWidths(picture.width).includes(width)) throw noSuchSize()
  const pictured = picturedOf(picture, filename)
  await keepCrops(req, [pictured])
  await ensureRenditions(pictured)
  const pixels = await storage.read(renditionKey({ hash: picture.hash, width, format }))
  if (!pixels) throw noSuchSize()
  return once(withPacket(pixels, { format, packet: photoPacket(await cutRecord(req, photo, crop)) }))
}

/** The record as it speaks of the whole picture, or of a part of it. */
function cutRecord(req: PayloadRequest, photo: Photo, crop: CropName | null): Promise<PublicPhoto> {
  return publicPhoto(req, photo, { part: crop && boxOfCrop(photo, crop) })
}

function noSuchSize(): Refusal {
  return new Refusal(404, 'This photo was not made in that size and format.')
}

/** A photo that was changed since it was cleared. */
const PENDING = { vi: wordsIn('vi').clearing.pending, en: wordsIn('en').clearing.pending }

async function sheetOf(req: PayloadRequest, photo: Photo, { file, crop }: { file: string; crop: CropName | null }): Promise<string> {
  const { category, languages, from, until, restrictions } = photo.rights ?? {}
  const state = photo.state ?? 'uploaded'
  const isCleared = state === 'cleared' && photo.clearedRevision === photo.revision
  return captionSheet({
    photo: await cutRecord(req, photo, crop),
    file,
    state: state === 'cleared' && !isCleared ? PENDING : optionLabel(state),
    isCleared,
    rights: {
      category: category ? optionLabel(category) : { vi: '', en: '' },
      languages: languages ?? [],
      from: from ?? '',
      until: until ?? '',
      restrictions: restrictions ?? '',
    },
  })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
