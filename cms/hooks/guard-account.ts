import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { lockAccount, oneAtATime } from '../accounts/accounts-table.ts'
import { idFrom } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { notFound, Refusal } from '../refusal.ts'

/**
 * Before an account is made or changed by a person: nobody types a password here, nobody changes their own rights or address, and the
 * row is locked, so that a save on a stale copy cannot undo a deactivation. Reads the raw input: fields one may not write are dropped
 * from it later without a word.
 */
export const guardAccount: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Whoever is not signed in is refused by the access rules, and holds no lock until then.
  if (!overrideAccess && !req.user) return args
  const data = fieldsOf('data' in args ? args.data : undefined)
  if (data['password'] !== undefined) {
    throw new Refusal(400, 'Nobody types somebody’s password here: the person is sent a link, and changes it on their account’s page.', {
      details: { field: 'password' },
    })
  }
  if (operation === 'create') return args
  const id = idFrom('id' in args ? args.id : null)
  if (id === null) throw new Refusal(400, 'Accounts are changed one at a time.')
  if (data['roles'] !== undefined) await oneAtATime(req)
  if ((await lockAccount(req, id)) === null) throw notFound()
  if (!overrideAccess && req.user?.id === id) await refuseOwnRights(req, { id, data })
  return args
}

async function refuseOwnRights(req: PayloadRequest, { id, data }: { id: number; data: Record<string, unknown> }): Promise<void> {
  const stored = fieldsOf(await req.payload.findByID({ collection: 'users', id, depth: 0, req }))
  const changed = RIGHTS.find((field) => data[field] !== undefined && valueOf(data[field]) !== valueOf(stored[field]))
  if (changed !== undefined) {
    throw new Refusal(403, 'Nobody changes their own roles, languages or address; an admin does, and nobody for themselves.', {
      details: { field: changed },
    })
  }
}

const RIGHTS = ['roles', 'languages', 'mayPublish', 'email'] as const

/** Lists in any order, and “no” however it is said. */
function valueOf(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(String).toSorted())
  return typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value ?? false)
}
