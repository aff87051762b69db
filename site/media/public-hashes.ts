import { logger } from '../logger.ts'
import { isNamedBySomethingLive } from '../queries/named-records.ts'
import { isDatabaseAway, mayTrustMemory, noteDatabaseAway } from '../store/memory-trust.ts'
import { readerPool } from '../store/reader-pool.ts'
import { shareInProcess } from '../store/share-in-process.ts'

type Known = { isPublic: boolean; at: number }
type Memory = { known: Map<string, Known>; epoch: number }

/** Time alone may end what is public: an answer is asked for again after this many milliseconds. */
const TRUSTED_FOR = 5_000
const MOST_KNOWN = 20_000

const QUERY = `
  SELECT EXISTS (
    SELECT FROM publications AS publication
    JOIN publications_texts AS used ON used.parent_id = publication.id AND used.path = 'photoHashes'
    WHERE used.text = $1 AND publication.status = 'live'
      AND (publication.kind = 'article' OR ${isNamedBySomethingLive('publication')})
  ) AS is_public`

/** Whether a live article uses the photo with this hash, or a record that a live article names. */
export async function isPublicHash(hash: string): Promise<boolean> {
  return publicAnswer(hash, {
    ask: async () => {
      const { rows } = await readerPool().query<{ is_public: boolean }>(QUERY, [hash])
      return rows[0]?.is_public === true
    },
  })
}

/** What `ask` says of one picture, remembered for a moment. While the database is away the last answer holds. */
export async function publicAnswer(picture: string, { ask }: { ask: () => Promise<boolean> }): Promise<boolean> {
  const known = memory().known.get(picture)
  if (known && mayTrustMemory() && (Date.now() - known.at < TRUSTED_FOR || isDatabaseAway())) return known.isPublic

  const { epoch } = memory()
  try {
    const isPublic = await ask()
    if (epoch === memory().epoch) remember(picture, isPublic)
    return isPublic
  } catch (err) {
    if (!known || epoch !== memory().epoch) throw err
    noteDatabaseAway()
    logger.warn({ err, picture }, 'The database is away; the last answer about this picture holds')
    return known.isPublic
  }
}

/** Drops every answer, also those still being asked for. */
export function forgetMedia(): void {
  memory().known.clear()
  memory().epoch += 1
}

function remember(picture: string, isPublic: boolean): void {
  const { known } = memory()
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(picture, { isPublic, at: Date.now() })
}

function memory(): Memory {
  return shareInProcess('public-hashes', () => ({ known: new Map(), epoch: 0 }))
}
