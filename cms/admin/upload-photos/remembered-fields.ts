import { z } from 'zod'
import { NOTHING_TYPED, type CommonFields } from './common-fields.ts'

const choice = z.object({ text: z.string(), id: z.number().nullable() })
const remembered = z.object({
  credit: z.string(),
  creator: z.string(),
  takenOn: z.string(),
  category: z.string(),
  event: choice,
  place: choice,
  collection: z.number().nullable().default(null),
})

/** Begins as what somebody typed, and is forgotten with it when they sign out. */
function entryOf(user: number | string): string {
  return `standfirst.typing.${user}.upload-fields`
}

/** What this person typed for all photos of an upload and did not empty again. */
export function recallFields(user: number | string): CommonFields {
  try {
    return remembered.safeParse(JSON.parse(localStorage.getItem(entryOf(user)) ?? 'null')).data ?? NOTHING_TYPED
  } catch {
    // Blocked storage, or nothing that we wrote.
    return NOTHING_TYPED
  }
}

/** Where the browser keeps nothing they end with the page. */
export function rememberFields(user: number | string, fields: CommonFields): void {
  try {
    const isNothing = JSON.stringify(fields) === JSON.stringify(NOTHING_TYPED)
    if (isNothing) localStorage.removeItem(entryOf(user))
    else localStorage.setItem(entryOf(user), JSON.stringify(fields))
  } catch {
    return
  }
}
