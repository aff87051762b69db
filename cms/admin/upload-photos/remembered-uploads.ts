import { z } from 'zod'
import { isThere, type Upload } from './upload-list.ts'

const remembered = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    size: z.number(),
    state: z.enum(['waiting', 'sending', 'stored', 'known', 'failed', 'missing']),
    photo: z.object({ id: z.number(), address: z.string(), picture: z.string().nullable() }).nullable(),
    message: z.string(),
  }),
)

const MOST = 2_000

/** There, or refused with a reason that still holds. */
function isSettled({ state, message }: Pick<Upload, 'state' | 'message'>): boolean {
  return isThere({ state }) || (state === 'failed' && message !== '')
}

/** Begins as what somebody typed, and is forgotten with it when they sign out. */
function entryOf(user: number | string): string {
  return `standfirst.typing.${user}.uploads`
}

/** What this person uploaded here before: what was acknowledged is there, of the rest the browser has only the names. */
export function recallUploads(user: number | string): Upload[] {
  try {
    const read = remembered.safeParse(JSON.parse(localStorage.getItem(entryOf(user)) ?? '[]'))
    return (read.data ?? []).map((one) => ({ ...one, sent: 0, ...(isSettled(one) ? {} : { state: 'missing' as const }) }))
  } catch {
    // Blocked storage, or nothing that we wrote.
    return []
  }
}

/** Where the browser keeps nothing the list ends with the page; what was stored is stored. */
export function rememberUploads(user: number | string, uploads: readonly Upload[]): void {
  try {
    if (uploads.length === 0) localStorage.removeItem(entryOf(user))
    else localStorage.setItem(entryOf(user), JSON.stringify(uploads.slice(-MOST).map(({ sent: _sent, ...one }) => one)))
  } catch {
    return
  }
}
