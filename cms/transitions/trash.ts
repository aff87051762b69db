import type { Verb } from './verb.ts'

/** Out of every list; for thirty days it can be taken back (empty-trash.ts). What was public never gets here. */
export const trash: Verb = async ({ now }) => ({ columns: { deletedAt: now.toISOString() } })

/** Back where it was, at the stage it had. */
export const takeFromTrash: Verb = async () => ({ columns: { deletedAt: null } })
