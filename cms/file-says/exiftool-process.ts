import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ExifTool } from 'exiftool-vendored'
import { shareInProcess } from '../../site/store/share-in-process.ts'
import { inflatesTooFar } from './inflates-too-far.ts'

/** What came of reading: tags by group and name as exiftool writes them, or why there are none. */
export type RawReading = { outcome: 'read'; tags: unknown } | { outcome: 'no-perl' | 'unreadable'; tags: null; err: unknown }

/** Milliseconds that one file may take, and that one upload waits, its turn included. */
const LONGEST = { file: 5_000, wait: 8_000 } as const

/**
 * Only what is mapped is asked for: no GPS, no serial numbers, no maker notes ever reach our memory or the database. Texts of IIM and
 * EXIF come out byte for byte as Latin letters; `text-from-latin.ts` knows what they were.
 */
const ASKED = [
  '-json',
  '-struct',
  '-G1',
  '-m',
  '-charset',
  'iptc=Latin',
  '-charset',
  'exif=Latin',
  ...['Description', 'Creator', 'Rights', 'Subject', 'Title'].map((name) => `-XMP-dc:${name}*`),
  ...['Credit', 'DateCreated', 'Instructions', 'City', 'State', 'Country'].map((name) => `-XMP-photoshop:${name}`),
  ...['Location', 'AltTextAccessibility*', 'ExtDescrAccessibility*'].map((name) => `-XMP-iptcCore:${name}`),
  ...['PersonInImage', 'PersonInImageWDetails', 'LocationCreated', 'LocationShown', 'DigitalSourceType', 'ImageRegion'].map(
    (name) => `-XMP-iptcExt:${name}`,
  ),
  '-XMP-xmpRights:UsageTerms*',
  '-XMP-xmpRights:WebStatement',
  '-XMP-mwg-rs:RegionInfo',
  '-IPTC:all',
  '-IFD0:ImageDescription',
  '-IFD0:Artist',
  '-IFD0:Copyright',
  '-IFD0:ImageWidth',
  '-ExifIFD:DateTimeOriginal',
]

/**
 * Reads what the bytes of a picture say, in one of two long-lived processes of exiftool that end with this one; nobody else waits for
 * them. Never throws for what a file holds.
 */
export async function readRawTags(
  bytes: Uint8Array,
  { extension, reader = sharedReader() }: { extension: string; reader?: Reader },
): Promise<RawReading> {
  if (await inflatesTooFar(bytes))
    return { outcome: 'unreadable', tags: null, err: new Error('Its packed texts unpack to more than 8 MB.') }
  const folder = await mkdtemp(path.join(tmpdir(), 'photo-'))
  try {
    const file = path.join(folder, `photo.${extension}`)
    await writeFile(file, bytes, { mode: 0o600 })
    const tags: unknown = await withinTime(reader.readRaw(file, { readArgs: ASKED, useMWG: false }))
    return { outcome: 'read', tags }
  } catch (err) {
    return { outcome: isPerlMissing(err) ? 'no-perl' : 'unreadable', tags: null, err }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Reader = { readRaw(file: string, options: { readArgs: string[]; useMWG: boolean }): Promise<unknown> }

function sharedReader(): ExifTool {
  return shareInProcess(
    'exiftool',
    () =>
      new ExifTool({
        maxProcs: 2,
        maxTasksPerProcess: 200,
        taskRetries: 0,
        taskTimeoutMillis: LONGEST.file,
        spawnTimeoutMillis: LONGEST.file,
      }),
  )
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('It took too long.')), LONGEST.wait)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

function isPerlMissing(err: unknown): boolean {
  return err instanceof Error && /\bperl\b.*(?:must be installed|not found|missing)|(?:ENOENT|not found).*\bperl\b/is.test(err.message)
}
