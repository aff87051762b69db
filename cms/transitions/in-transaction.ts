import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../refusal.ts'

/** Errors that the database's own guards raise (migrations/…_guards); their sentences are written for people. */
const GUARD_CODES = new Set(['SF001', 'SF002'])

/** Runs the work in one transaction: everything is stored, or nothing is and the caller is told. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw guardRefusal(error) ?? error
  }
}

/** A guard's refusal as an answer for the client; undefined for every other error. */
function guardRefusal(error: unknown): Refusal | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && GUARD_CODES.has(cause.code)) return new Refusal(409, cause.message)
  }
  return undefined
}
