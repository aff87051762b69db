import type { PayloadRequest } from 'payload'
import { newsroomDay } from '../../editorial/dates.ts'
import type { RecordRef } from '../../editorial/printed-lines.ts'
import { wrongPassages, type WrongPassage } from '../../editorial/wrong-passages.ts'
import type { WrongWords } from '../../editorial/wrong-words.ts'
import { printArticle } from '../../press/print-article.ts'
import { clock } from '../clock.ts'
import { textOfRevision } from '../transitions/bring-back.ts'
import type { LivePage } from './live-pages.ts'
import { mendArticle, typedTexts } from './mend-article.ts'

/** `isMended`: printed anew, the record says it no longer. */
export type PassageOfPage = WrongPassage & { isMended: boolean }

/** What a page says wrong, and whose words it is. The article itself is looked at only where a record has a part in it. */
export async function passagesOfPage(req: PayloadRequest, page: LivePage, words: WrongWords): Promise<PassageOfPage[]> {
  const passages = wrongPassages(page.content, { words, typed: new Set() })
  if (passages.every(({ record }) => record === null)) return passages.map((passage) => ({ ...passage, isMended: false }))
  const article = await textOfRevision(req, page)
  const day = newsroomDay(await clock(req))
  const { content } = await printArticle(req, { article: { ...article, ...mendArticle(article, words) }, day })
  const left = new Set(wrongPassages(content, { words, typed: new Set() }).map(({ record }) => nameOf(record)))
  return wrongPassages(page.content, { words, typed: typedTexts(article) }).map((passage) => ({
    ...passage,
    isMended: passage.record !== null && !left.has(nameOf(passage.record)),
  }))
}

function nameOf(record: RecordRef | null): string {
  return record ? `${record.collection}:${record.id}` : ''
}
