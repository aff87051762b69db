import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'

/** Rows of one statement, in the request's transaction where it has one; each row is read by the schema. */
export async function rowsOf<Row>(req: PayloadRequest, statement: SQL, row: z.ZodType<Row>): Promise<Row[]> {
  const result = await connectionOf(req.payload, await req.transactionID).execute(statement)
  return result.rows.map((found) => row.parse(found))
}

/** A statement whose rows nobody reads. */
export async function run(req: PayloadRequest, statement: SQL): Promise<void> {
  await connectionOf(req.payload, await req.transactionID).execute(statement)
}

type Connection = { execute(statement: SQL): Promise<{ rows: unknown[] }> }

/** `null`: what Payload leaves on a request outside any transaction once it has filled in the documents that one names. */
function connectionOf(payload: Payload, transactionID: number | string | null | undefined): Connection {
  if (transactionID === undefined || transactionID === null) return payload.db.drizzle
  const connection: unknown = payload.db.sessions?.[String(transactionID)]?.db
  // Falling back to another connection would step outside the transaction without a word.
  if (!isConnection(connection)) throw new Error('The transaction of this request is over.')
  return connection
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'execute' in value && typeof value.execute === 'function'
}

/** Largest id that PostgreSQL's integer holds; anything beyond is no id of ours. */
const LARGEST_ID = 2_147_483_647

/** The id that a path or a body names, or null where it can be none. */
export function idFrom(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^[1-9]\d{0,9}$/.test(text)) return null
  const id = Number(text)
  return id <= LARGEST_ID ? id : null
}

/** A relation may come as the whole document, as its id, or as nothing. */
export function idOf(relation: { id: number } | number | null | undefined): number | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'number' ? relation : relation.id
}
