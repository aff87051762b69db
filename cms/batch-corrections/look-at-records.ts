import type { PayloadRequest } from 'payload'
import { PRINTED_RECORDS, type RecordRef } from '../../editorial/printed-lines.ts'
import { findWrong, type WrongWords } from '../../editorial/wrong-words.ts'
import { fieldsOf } from '../fields-of.ts'

/** `name`: the title that lists show. `isMended`: what would be printed of it now says the wrong words no longer. */
export type RecordNow = { name: string; isMended: boolean }

/** How records stand now, by `people:12`. Told for whoever reads the list: whether a page comes right is seen when it is printed. */
export async function lookAtRecords(
  req: PayloadRequest,
  { records, words }: { records: readonly RecordRef[]; words: WrongWords },
): Promise<Map<string, RecordNow>> {
  const now = new Map<string, RecordNow>()
  for (const collection of PRINTED_RECORDS) {
    const ids = [...new Set(records.flatMap((record) => (record.collection === collection ? [record.id] : [])))]
    if (ids.length === 0) continue
    const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      depth: 0,
      limit: ids.length,
      pagination: false,
      req,
    })
    for (const doc of docs) {
      const fields = fieldsOf(doc)
      now.set(`${collection}:${doc.id}`, {
        name: textsIn(fields[title]).join(' / '),
        // What waits for clearing is not printed yet.
        isMended: textsIn(fields.cleared ?? fields).every((text) => findWrong(text, words).length === 0),
      })
    }
  }
  return now
}

/** Not printed with an article: other forms of a name are kept on purpose, wrong ones among them, and titles are for lists. */
const ASIDE = new Set(['otherNames', 'biography', 'cleared'])

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return Object.entries(fieldsOf(value)).flatMap(([name, member]) =>
    ASIDE.has(name) || (name === 'title' && typeof member === 'string') ? [] : textsIn(member),
  )
}
