import type { PayloadRequest } from 'payload'
import { newsroomDay } from '../../editorial/dates.ts'
import { problem, type Problem } from '../../editorial/problems.ts'
import type { CorrectionClass } from '../../editorial/publication.ts'
import type { RecordRef } from '../../editorial/printed-lines.ts'
import type { Staff } from '../../editorial/roles.ts'
import { wrongPassages } from '../../editorial/wrong-passages.ts'
import type { WrongWords } from '../../editorial/wrong-words.ts'
import { printArticle } from '../../press/print-article.ts'
import { clock } from '../clock.ts'
import { lockEdition } from '../edition-facts.ts'
import { notFound, Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { moveEdition } from '../transitions/perform-transition.ts'
import { lockPage, notePrepared, type BatchPage } from './batch-pages.ts'
import { mendArticle, typedTexts } from './mend-article.ts'

type Preparing = { staff: Staff; page: BatchPage; words: WrongWords; class: CorrectionClass; note: string }

/**
 * Corrects one page and hands it to the desk, as somebody would by hand: the move `correct`, a save with the words put right and the
 * public note, the move `submit`; in one transaction, all or nothing. What was done already is not done again.
 */
export async function preparePage(req: PayloadRequest, { staff, page, words, class: kind, note }: Preparing): Promise<void> {
  await inTransaction(req, async () => {
    const stored = await lockPage(req, page.id)
    if (!stored) throw notFound()
    if (stored.prepared !== null) return
    if (stored.live !== stored.publication) {
      throw new Refusal(409, 'The page was printed anew, or taken away, since it was listed. List the pages again.')
    }
    const { article: id } = stored
    const edition = await lockEdition(req, id)
    if (!edition) throw notFound()
    const opened = await move(req, { staff, id, request: { action: 'correct', class: kind, revision: edition.revision } })
    const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
    // A save by a person, judged as every other.
    const saved = await req.payload.update({
      collection: 'articles',
      id,
      data: { ...mendArticle(article, words), correctionNote: note, revision: opened },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const { content } = await printArticle(req, { article: saved, day: newsroomDay(await clock(req)) })
    const left = wrongPassages(content, { words, typed: typedTexts(saved) }).flatMap(({ record }) => record ?? [])
    if (left.length > 0) throw stillInRecords(left)
    const revision = saved.revision ?? 0
    await move(req, { staff, id, request: { action: 'submit', revision } })
    await notePrepared(req, page.id, revision)
  })
}

/** One move in this transaction; the revision afterwards. */
async function move(req: PayloadRequest, asked: Parameters<typeof moveEdition>[1]): Promise<number> {
  const { answer, refusal } = await moveEdition(req, asked)
  if (refusal) throw refusal
  return Number(answer['revision'])
}

const NOUNS: Record<RecordRef['collection'], string> = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  events: 'Event',
  topics: 'Topic',
  sections: 'Section',
  photos: 'Photo',
  recordings: 'Recording',
}

function stillInRecords(records: readonly RecordRef[]): Refusal {
  const named = new Map(records.map(({ collection, id }) => [`${collection}.${id}`, `${NOUNS[collection]} ${id}`]))
  const problems: Problem[] = [...named].map(([where, record]) =>
    problem(
      'record-says-it',
      `${record} still says the wrong words: mend it and have it cleared first, then this page is corrected too.`,
      where,
    ),
  )
  return new Refusal(422, problems.map(({ message }) => message).join(' '), { problems })
}
