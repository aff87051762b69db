import type { PayloadRequest } from 'payload'
import type { Json } from '../../editorial/manifest.ts'
import { wrongPassages, type WrongPassage } from '../../editorial/wrong-passages.ts'
import type { WrongWords } from '../../editorial/wrong-words.ts'
import { textOfRevision } from '../transitions/bring-back.ts'
import type { LivePage } from './live-pages.ts'
import { lookAtRecords } from './look-at-records.ts'
import { typedTexts } from './mend-article.ts'

/** What pages say wrong, by publication: each line before and after, and how the record stands that it comes from. */
export async function describePassages(
  req: PayloadRequest,
  { pages, words }: { pages: readonly LivePage[]; words: WrongWords },
): Promise<Map<number, Json[]>> {
  const found = new Map<number, WrongPassage[]>()
  for (const page of pages) found.set(page.publication, await passagesOfPage(req, page, words))
  const records = [...found.values()].flat().flatMap(({ record }) => record ?? [])
  const now = await lookAtRecords(req, { records, words })
  return new Map(
    [...found].map(([publication, passages]) => [
      publication,
      passages.map(({ place, runs, record }) => ({
        place,
        runs,
        record: record ? { ...record, ...(now.get(`${record.collection}:${record.id}`) ?? { name: '', isMended: false }) } : null,
      })),
    ]),
  )
}

/** The article itself is looked at only where it may have typed what is otherwise a record's. */
async function passagesOfPage(req: PayloadRequest, page: LivePage, words: WrongWords): Promise<WrongPassage[]> {
  const passages = wrongPassages(page.content, { words, typed: new Set() })
  if (!passages.some(({ record }) => record?.collection === 'photos' || record?.collection === 'events')) return passages
  return wrongPassages(page.content, { words, typed: typedTexts(await textOfRevision(req, page)) })
}
