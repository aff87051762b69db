import path from 'node:path'
import { RENDITION_FORMATS, type RenditionFormat } from '../../editorial/renditions.ts'
import { RECORDING_EXTENSIONS } from '../../editorial/printed-body.ts'
import { CONTENT_TYPES } from '../../site/media/media-answer.ts'
import { renditionsFolder } from '../../site/media/rendition-files.ts'
import { RECORDING_TYPES } from '../../site/media/recording-files.ts'
import { storage } from '../../site/storage/storage.ts'

/** A file that readers are answered with: where it lies with us, its name in the public bucket, and what it is. */
export type MediaFile = { key: string; publicKey: string; contentType: string; format: RenditionFormat | null }

/** Where in the public bucket all of a picture or recording lies: under the address that readers ask for, so that an edge can take it there. */
export function mediaFolder(hash: string): string {
  return `media/${hash}`
}

/** What was made of this hash for readers; a working copy is nothing that has an address. */
export async function mediaFilesOf(hash: string): Promise<MediaFile[]> {
  const keys = await storage.list(renditionsFolder(hash))
  return keys.flatMap((key): MediaFile[] => {
    const [, name = '', ending = ''] = /^([1-9][0-9]*|recording)\.([a-z0-9]+)$/.exec(path.basename(key)) ?? []
    const publicKey = `${mediaFolder(hash)}/${path.basename(key)}`
    const format = RENDITION_FORMATS.find((known) => known === ending)
    const extension = RECORDING_EXTENSIONS.find((known) => known === ending)
    if (name === 'recording' && extension) return [{ key, publicKey, contentType: RECORDING_TYPES[extension], format: null }]
    return name !== 'recording' && format ? [{ key, publicKey, contentType: CONTENT_TYPES[format], format }] : []
  })
}
