import { environment } from '../../environment.ts'
import type { ByteRange } from '../http/byte-range.ts'
import type { Bytes } from '../media/bytes.ts'
import { diskStorage } from './disk-storage.ts'
import { s3Bucket, type S3Bucket } from './s3-bucket.ts'

/**
 * Where the bytes of pictures and recordings lie, under keys such as `originals/ben-pha-1f0c.jpg`. Nobody but us reads there. What lies
 * under a key is there whole or not at all; a file of ours never changes, so whoever has read it has read it for ever.
 */
export type Storage = {
  /** At once where that costs nothing: a page asks while it is rendered. */
  has(key: string): boolean | Promise<boolean>
  /** Bytes under a key; null where there is nothing. */
  sizeOf(key: string): Promise<number | null>
  /** All of them or a piece; null where there is nothing. */
  read(key: string, piece?: ByteRange): Promise<Bytes | null>
  /** The same as they come, for what is passed on; fails where there is nothing. */
  stream(key: string): AsyncIterable<Uint8Array>
  write(key: string, bytes: Uint8Array): Promise<void>
  /** The keys in a folder, such as `renditions/{hash}`, and in those below it, in no order. */
  list(folder: string): Promise<string[]>
  /** What is not there is removed already. */
  remove(key: string): Promise<void>
  removeFolder(folder: string): Promise<void>
  /** For programs that want a path: the file is there, and to be left as it is, until `work` is done. Fails where there is nothing. */
  asFile<Value>(key: string, work: (file: string) => Promise<Value>): Promise<Value>
  isReachable(): Promise<boolean>
}

const { isStoredInS3, s3, dataDir } = environment

export const storage: Storage = isStoredInS3 && s3 ? s3Bucket(s3, s3.originalsBucket) : diskStorage(dataDir)

/**
 * What everybody may read: of what live pages use now, the files that readers are answered with, and nothing else (cms/media-bucket).
 * Null where bytes lie on the disk.
 */
export const mediaBucket: S3Bucket | null = isStoredInS3 && s3 ? s3Bucket(s3, s3.mediaBucket) : null
