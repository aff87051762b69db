import { z } from 'zod'
import { askServer } from './ask-server.ts'

/** The revision that is stored now; `early` when it was noticed before anyone tried to save. */
export type Newest = { revision: number | null; by: string | null; at: string | null; early: boolean }

const stored = z.looseObject({
  revision: z.number(),
  updatedAt: z.string(),
  savedBy: z.union([z.looseObject({ name: z.string() }), z.number()]).nullish(),
})

/** Who saved last, as the document itself says. */
export async function readNewest(address: string): Promise<Newest | null> {
  const answer = await askServer(`${address}?depth=1`, { schema: stored })
  if (!answer.ok) return null
  const { revision, updatedAt, savedBy } = answer.value
  return { revision, at: updatedAt, by: typeof savedBy === 'object' && savedBy !== null ? savedBy.name : null, early: false }
}
