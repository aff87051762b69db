import type { PayloadRequest } from 'payload'
import { PRINTED_RECORDS, type RecordRef } from '../../editorial/printed-lines.ts'
import { fieldsOf } from '../fields-of.ts'

/** How staff know these records, by `people:12`: by the title that lists show. */
export async function namesOfRecords(req: PayloadRequest, records: readonly RecordRef[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const collection of PRINTED_RECORDS) {
    const ids = [...new Set(records.flatMap((record) => (record.collection === collection ? [record.id] : [])))]
    if (ids.length === 0) continue
    const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({ collection, where: { id: { in: ids } }, depth: 0, limit: ids.length, pagination: false, req })
    for (const doc of docs) names.set(`${collection}:${doc.id}`, titleIn(fieldsOf(doc)[title]))
  }
  return names
}

/** A title may be one text or one in each language. */
function titleIn(title: unknown): string {
  if (typeof title === 'string') return title
  return Object.values(fieldsOf(title))
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' / ')
}
