import { randomUUID } from 'node:crypto'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type AfterCommit = () => Promise<void>

const waiting = new Map<string, AfterCommit[]>()

/**
 * Payload's adapter swallows what COMMIT answers, so a save could be acknowledged and not stored (docs/decisions/0002).
 * This one reports it, and runs what was registered with `afterCommit` before the caller is answered.
 */
export function honestCommit(base: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...base,
    init: (args) => {
      const db = base.init(args)
      db.beginTransaction = (options) => begin(db, options)
      db.commitTransaction = (id) => commit(db, id)
      db.rollbackTransaction = (id) => rollback(db, id)
      return db
    },
  }
}

/** Runs `work` once the transaction of this request is on disk; never when it is rolled back. */
export async function afterCommit(req: PayloadRequest, work: AfterCommit): Promise<void> {
  const id = await req.transactionID
  if (id === undefined) throw new Error('afterCommit needs a transaction on the request.')
  waiting.set(String(id), [...(waiting.get(String(id)) ?? []), work])
}

async function begin(db: PostgresAdapter, options: Parameters<PostgresAdapter['beginTransaction']>[0]): Promise<string> {
  await db.initializing
  const opened = Promise.withResolvers<PostgresAdapter['sessions'][string]['db']>()
  const held = Promise.withResolvers<void>()
  const finished = db.drizzle.transaction(
    async (transaction) => {
      opened.resolve(transaction)
      await held.promise
    },
    options ?? db.transactionOptions ?? undefined,
  )
  finished.catch(opened.reject)
  const id = randomUUID()
  db.sessions[id] = {
    db: await opened.promise,
    resolve: async () => {
      held.resolve()
      await finished
    },
    reject: async () => {
      held.reject(new RolledBack())
      await finished.catch(ignoreRollback)
    },
  }
  return id
}

async function commit(db: PostgresAdapter, incoming: number | string | Promise<number | string>): Promise<void> {
  const id = String(await incoming)
  const session = db.sessions[id]
  if (!session) throw new Error('This transaction was rolled back before it could be committed.')
  delete db.sessions[id]
  const work = waiting.get(id) ?? []
  waiting.delete(id)
  await session.resolve()
  for (const run of work) {
    // What is stored stays stored: a delivery that fails is tried again from the outbox.
    await run().catch((err: unknown) => db.payload.logger.error({ err, msg: 'Work after a commit failed.' }))
  }
}

async function rollback(db: PostgresAdapter, incoming: number | string | Promise<number | string>): Promise<void> {
  const id = String(await incoming)
  const session = db.sessions[id]
  waiting.delete(id)
  if (!session) return
  delete db.sessions[id]
  await session.reject()
}

class RolledBack extends Error {}

/** A transaction that was being rolled back has nothing left to lose, whatever the connection says. */
function ignoreRollback(): void {}
