import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { ROLES } from '../../editorial/roles.ts'
import { lastAdmin } from '../accounts/account-acts.ts'
import { countActiveAdmins } from '../accounts/accounts-table.ts'
import type { Rights } from '../accounts/letter.ts'
import { voidLinks } from '../accounts/links.ts'
import { actorOf, tellPublishers } from '../accounts/told-by-letter.ts'
import { recordAct } from '../audit.ts'
import { enqueue } from '../outbox.ts'

/**
 * After an account is made, or its rights or address change, in the same transaction: a line in the audit trail, a letter to every
 * publisher, and an invitation to whoever is new. The last active admin stays one.
 */
export const recordAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const now = account.parse(doc)
  if (operation === 'create') return recordNewAccount(req, now)
  const before = account.parse(previousDoc)
  if (JSON.stringify(rightsOf(before)) !== JSON.stringify(rightsOf(now))) await recordRights(req, { before, now })
  if (before.email !== now.email) await recordAddress(req, { before, now })
}

const account = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  mailLanguage: z
    .enum(LANGUAGES)
    .nullish()
    .transform((language) => language ?? 'vi'),
  roles: z.array(z.enum(ROLES)),
  languages: z.array(z.enum(LANGUAGES)),
  mayPublish: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
})

type Recorded = z.infer<typeof account>
type Change = { before: Recorded; now: Recorded }

async function recordNewAccount(req: PayloadRequest, now: Recorded): Promise<void> {
  const rights = rightsOf(now)
  await recordAct(req, { action: 'create-account', kind: 'user', subject: now.id, details: { before: null, now: rights } })
  if (req.context['quiet'] !== true) await tellPublishers(req, { about: 'account-made', whose: now.name, by: actorOf(req), rights })
  if (req.context['invited'] !== true) await enqueue(req, { kind: 'letter', letter: { about: 'invitation', user: now.id } })
}

async function recordRights(req: PayloadRequest, { before, now }: Change): Promise<void> {
  if (before.roles.includes('admin') && (await countActiveAdmins(req)) === 0) throw lastAdmin()
  const rights = rightsOf(now)
  await recordAct(req, { action: 'change-rights', kind: 'user', subject: now.id, details: { before: rightsOf(before), now: rights } })
  await tellPublishers(req, { about: 'rights-changed', whose: now.name, by: actorOf(req), rights, before: rightsOf(before) })
}

/** Whoever gets the letters of an account can enter it: a new address is told to the old one too, and links sent before open nothing. */
async function recordAddress(req: PayloadRequest, { before, now }: Change): Promise<void> {
  const notice = { about: 'address-changed', whose: now.name, by: actorOf(req), before: before.email, now: now.email } as const
  await recordAct(req, { action: 'change-address', kind: 'user', subject: now.id, details: { before: before.email, now: now.email } })
  await voidLinks(req, now.id)
  await tellPublishers(req, notice)
  const to = { name: before.name, email: before.email, language: before.mailLanguage }
  await enqueue(req, { kind: 'letter', letter: { ...notice, to } })
}

function rightsOf({ roles, languages, mayPublish }: Recorded): Rights {
  return { roles, languages, mayPublish }
}
