import type { SanitizedConfig } from 'payload'
import { RENDITION_FORMATS } from '../../editorial/renditions.ts'
import { filenameOf } from '../photo-files/filename-of.ts'
import { ensureRenditions, type Pictured } from '../../press/renditions.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { parseRecordingAddress } from '../../site/media/recording-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { previewRecording } from './preview-recording.ts'
import { keptCrop } from '../photo-crops/kept-crops.ts'
import { nothingHere, PRIVATE, staffRequest } from './staff-request.ts'

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/** A rendition for a preview, `/preview/media/{hash}/{width}.{format}`: for staff, whether or not anything live uses the photo. */
export async function previewMedia(
  request: Request,
  { config, hash, file }: { config: Promise<SanitizedConfig>; hash: string; file: string },
): Promise<Response> {
  const asked = await staffRequest(request, { config })
  const recording = parseRecordingAddress(`/media/${hash}/${file}`)
  if (asked && recording && !asked.staff.roles.includes('admin')) return previewRecording(asked.req, { request, asked: recording })
  const [, digits, ending] = /^(\d{1,5})\.([a-z]{3,4})$/.exec(file) ?? []
  const format = RENDITION_FORMATS.find((known) => known === ending)
  if (!asked || asked.staff.roles.includes('admin') || !format || !/^[0-9a-f]{64}$/.test(hash)) return nothingHere()
  const filename = await filenameOf(asked.req, hash)
  const pictured = filename === null ? await keptCrop(asked.req, hash) : { hash, filename }
  if (!pictured) return nothingHere()
  const rendition = renditionKey({ hash, width: Number(digits), format })
  const bytes = (await storage.read(rendition)) ?? (await madeNow(pictured))
  return bytes ? new Response(bytes, { headers: { ...PRIVATE, 'Content-Type': TYPES[format] } }) : nothingHere()

  async function madeNow(picture: Pictured) {
    await ensureRenditions(picture)
    return storage.read(rendition)
  }
}
