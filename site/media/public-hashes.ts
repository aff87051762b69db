import { z } from 'zod'
import { boxOfRectangle, type Rectangle } from '../../editorial/crops.ts'
import { namedInCrop } from '../../editorial/people-in-crop.ts'
import { logger } from '../logger.ts'
import { parsePublicRecord } from '../queries/record-content.ts'
import { isPublicPicture, partOfPicture, recordOfPicture } from '../queries/public-pictures.ts'
import { isDatabaseAway, mayTrustMemory, noteDatabaseAway } from '../store/memory-trust.ts'
import { readerPool } from '../store/reader-pool.ts'
import { shareInProcess } from '../store/share-in-process.ts'
import { photoPacket } from './photo-packet.ts'

/** A picture that readers may see, and what its files say of it; null for what is no photo. */
type Shown = { packet: Uint8Array | null }

type Known = { shown: Shown | null; at: number }
type Memory = { known: Map<string, Known>; epoch: number }

/** Time alone may end what is public: an answer is asked for again after this many milliseconds. */
const TRUSTED_FOR = 5_000
const MOST_KNOWN = 20_000

const QUERY = `SELECT ${isPublicPicture('$1')} AS is_public, ${recordOfPicture('$1', 'content')} AS record, ${partOfPicture('$1')} AS part`

/** As the database tells it. */
export const partRow = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }).nullable()

const row = z.object({
  is_public: z.boolean(),
  record: z.string().nullable(),
  part: partRow,
})

/** Whether a live article uses the photo with this hash, or a record that a live article names. */
export async function isPublicHash(hash: string): Promise<boolean> {
  return (await publicPicture(hash)) !== null
}

/**
 * The same with what its files say of it: its record as it was last cleared with this file, of two photos with the same bytes the later
 * one's.
 */
export async function publicPicture(hash: string): Promise<Shown | null> {
  return shownPicture(hash, {
    ask: async () => {
      const { rows } = await readerPool().query(QUERY, [hash])
      const { is_public: isPublic, record, part } = row.parse(rows[0])
      return isPublic ? { packet: packetOf(record, part) } : null
    },
  })
}

/** What the files of a picture say, by the content of its record and the part of it that they show; null for what is no photo. */
export function packetOf(content: string | null, part: Rectangle | null): Uint8Array | null {
  const record = content === null ? null : parsePublicRecord(content)
  if (record?.kind !== 'photo') return null
  return photoPacket(part ? { ...record, people: namedInCrop(record.people, boxOfRectangle(part, record)) } : record)
}

/** What `ask` says of one picture, remembered for a moment. While the database is away the last answer holds. */
export async function publicAnswer(picture: string, { ask }: { ask: () => Promise<boolean> }): Promise<boolean> {
  return (await shownPicture(picture, { ask: async () => ((await ask()) ? { packet: null } : null) })) !== null
}

async function shownPicture(picture: string, { ask }: { ask: () => Promise<Shown | null> }): Promise<Shown | null> {
  const known = memory().known.get(picture)
  if (known && mayTrustMemory() && (Date.now() - known.at < TRUSTED_FOR || isDatabaseAway())) return known.shown

  const { epoch } = memory()
  try {
    const shown = await ask()
    if (epoch === memory().epoch) remember(picture, shown)
    return shown
  } catch (err) {
    if (!known || epoch !== memory().epoch) throw err
    noteDatabaseAway()
    logger.warn({ err, picture }, 'The database is away; the last answer about this picture holds')
    return known.shown
  }
}

/** Drops every answer, also those still being asked for. */
export function forgetMedia(): void {
  memory().known.clear()
  memory().epoch += 1
}

function remember(picture: string, shown: Shown | null): void {
  const { known } = memory()
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(picture, { shown, at: Date.now() })
}

function memory(): Memory {
  return shareInProcess('public-hashes', () => ({ known: new Map(), epoch: 0 }))
}
