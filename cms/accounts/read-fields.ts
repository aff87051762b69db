import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/** What a request to one of the account's doors carries, as JSON or as a form of Payload's; or the refusal that says what is wrong. */
export async function readFields<Fields>(req: PayloadRequest, schema: z.ZodType<Fields>): Promise<Fields> {
  await addDataAndFileToRequest(req)
  const read = schema.safeParse(fieldsOf(req.data))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(400, `“${issue?.path.join('.') || 'body'}” cannot be read.`, { details: { field: issue?.path.join('.') ?? '' } })
}
