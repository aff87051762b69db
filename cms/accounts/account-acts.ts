import { sql } from '@payloadcms/db-postgres'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { may } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { recordAct } from '../audit.ts'
import { idFrom, run } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { notFound, Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { readTransitionRequest } from '../transitions/transition-request.ts'
import { accountById, countActiveAdmins, lockAccount, oneAtATime, type Account } from './accounts-table.ts'
import { voidLinks } from './links.ts'
import { countRecoveryCodes, hasSecondStep, removeSecondStep } from './second-step.ts'
import { recipientOf } from './send-letter.ts'
import { endSessions } from './sessions.ts'
import { actorOf, tellPublishers } from './told-by-letter.ts'

type Act = {
  /** Whether it can be done to this account now; the sentence where not. */
  fault(account: Account): string | null
  needsReason: boolean
  perform(req: PayloadRequest, account: Account, reason: string): Promise<void>
}

/** What an admin does to somebody's account, each of them audited. */
export const ACCOUNT_ACTS = {
  invite: {
    fault: ({ deactivatedAt }) => (deactivatedAt === null ? null : 'The account is deactivated; open it again first.'),
    needsReason: false,
    perform: async (req, { id, email, hasPassword }) =>
      enqueue(req, { kind: 'letter', letter: hasPassword ? { about: 'new-password', email } : { about: 'invitation', user: id } }),
  },
  deactivate: {
    fault: ({ deactivatedAt }) => (deactivatedAt === null ? null : 'The account is deactivated already.'),
    needsReason: true,
    perform: deactivate,
  },
  reactivate: {
    fault: ({ deactivatedAt }) => (deactivatedAt === null ? 'The account is not deactivated.' : null),
    needsReason: true,
    perform: reactivate,
  },
  'reset-second-step': {
    fault: () => null,
    needsReason: true,
    perform: resetSecondStep,
  },
  'sign-out-everywhere': {
    fault: () => null,
    needsReason: false,
    perform: async (req, { id }) => endSessions(req, id),
  },
} as const satisfies Record<string, Act>

export type AccountAct = keyof typeof ACCOUNT_ACTS

/** `POST /api/users/:id/transitions` `{action, reason?}`. */
export const actOnAccount: PayloadHandler = async (req) => {
  const { id, isSelf } = readSubject(req, { forSelf: false })
  const { action, reason = '' } = await readTransitionRequest(req)
  if (!isAct(action)) throw new Refusal(400, `There is no act “${action}” on an account.`)
  if (isSelf) throw new Refusal(403, 'Nobody does this to their own account; another admin does.')
  await inTransaction(req, () => performAct(req, { id, action, reason }))
  return Response.json(await factsOf(req, { id, isSelf }))
}

/** `GET /api/users/:id/transitions`: how it stands with an account, for its owner and for admins. */
export const readAccountFacts: PayloadHandler = async (req) => Response.json(await factsOf(req, readSubject(req, { forSelf: true })))

/** Also what the command line does. In a transaction. */
export async function performAct(
  req: PayloadRequest,
  { id, action, reason }: { id: number; action: AccountAct; reason: string },
): Promise<void> {
  await oneAtATime(req)
  const account = await lockAccount(req, id)
  if (account === null) throw notFound()
  const act: Act = ACCOUNT_ACTS[action]
  const fault = act.fault(account)
  if (fault !== null) throw new Refusal(409, fault)
  if (act.needsReason && reason === '') throw new Refusal(400, 'Give a reason.', { details: { field: 'reason' } })
  await act.perform(req, account, reason)
  await recordAct(req, { action, kind: 'user', subject: id, ...(reason === '' ? {} : { reason }) })
}

async function deactivate(req: PayloadRequest, { id, name }: Account, reason: string): Promise<void> {
  await run(req, sql`update users set deactivated_at = now(), updated_at = now() where id = ${id}`)
  if ((await countActiveAdmins(req)) === 0) throw lastAdmin()
  await endSessions(req, id)
  await voidLinks(req, id)
  await tellPublishers(req, { about: 'deactivated', whose: name, by: actorOf(req), reason })
}

async function reactivate(req: PayloadRequest, { id, name }: Account, reason: string): Promise<void> {
  await run(req, sql`update users set deactivated_at = null, updated_at = now() where id = ${id}`)
  await tellPublishers(req, { about: 'reactivated', whose: name, by: actorOf(req), reason })
}

async function resetSecondStep(req: PayloadRequest, account: Account): Promise<void> {
  if (!(await hasSecondStep(req, account.id))) throw new Refusal(409, 'This account has no second step.')
  await removeSecondStep(req, account.id)
  await endSessions(req, account.id)
  await enqueue(req, { kind: 'letter', letter: { about: 'second-step-reset', to: recipientOf(account), by: actorOf(req) } })
}

export function lastAdmin(): Refusal {
  return new Refusal(409, 'This is the last active admin; make another one first.', { details: { code: 'last-admin' } })
}

function readSubject(req: PayloadRequest, { forSelf }: { forSelf: boolean }): { id: number; isSelf: boolean } {
  const staff = requireStaff(req)
  const id = idFrom(req.routeParams?.['id'])
  if (id === null) throw notFound()
  const isSelf = id === staff.id
  if (!may(staff, 'run accounts') && !(forSelf && isSelf)) throw new Refusal(403, 'Accounts are run by admins.')
  return { id, isSelf }
}

async function factsOf(req: PayloadRequest, { id, isSelf }: { id: number; isSelf: boolean }) {
  const account = await accountById(req, id)
  if (account === null) throw notFound()
  const { hasPassword, deactivatedAt } = account
  const secondStep = await hasSecondStep(req, id)
  const acts = Object.entries(ACCOUNT_ACTS)
    .filter(([action, { fault }]) => !isSelf && fault(account) === null && (action !== 'reset-second-step' || secondStep))
    .map(([action, { needsReason }]) => ({ action, needsReason }))
  return { id, isSelf, hasPassword, deactivatedAt, secondStep, recoveryCodes: await countRecoveryCodes(req, id), acts }
}

function isAct(action: string): action is AccountAct {
  return Object.hasOwn(ACCOUNT_ACTS, action)
}
