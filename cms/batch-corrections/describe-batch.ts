import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { MOST_PAGES, batchState, OPEN_TO, BATCH_ACTIONS } from '../../editorial/batch-corrections.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { judgeTransition } from '../../editorial/duty.ts'
import type { Json } from '../../editorial/manifest.ts'
import type { Problem } from '../../editorial/problems.ts'
import { linesOfArticle, textOfLine } from '../../editorial/printed-lines.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { may, type Staff } from '../../editorial/roles.ts'
import { transitionOf } from '../../editorial/workflow.ts'
import { shortened } from '../../editorial/wrong-words.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { changesBetween, changesOfLines, type Change } from '../../site/corrections/changes.ts'
import { clock } from '../clock.ts'
import { rowsOf } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { faultsInPrinted } from '../transitions/gates.ts'
import { readPages, type BatchPage } from './batch-pages.ts'
import { pagesAsPrinted, type LivePage } from './live-pages.ts'
import { describePassages } from './passages-of-page.ts'
import { BATCH_CAPABILITIES, findBatch } from './perform-batch.ts'

/** What the screen of a batch is made from: its pages with what was printed, what would be, and what this person may do with each. */
export async function describeBatch(req: PayloadRequest, { staff, id }: { staff: Staff; id: number }): Promise<Record<string, Json>> {
  const batch = await findBatch(req, id)
  const pages = await readPages(req, id)
  const printed = await pagesAsPrinted(
    req,
    pages.map(({ publication }) => publication),
  )
  const listed = pages.flatMap(({ state, publication }) => (OPEN_TO.choose.includes(state) ? (printed.get(publication) ?? []) : []))
  const passages = await describePassages(req, { pages: listed, words: batch })
  const described: Record<string, Json>[] = []
  for (const page of pages) {
    const said = passages.get(page.publication) ?? []
    described.push(await describePage(req, { staff, page, printed: printed.get(page.publication), passages: said }))
  }
  const { wrong, right, notes, found, abandonReason } = batch
  return {
    id,
    wrong,
    right,
    class: batch.class,
    notes: { vi: notes?.vi ?? '', en: notes?.en ?? '' },
    state: batchState(
      pages.map(({ state }) => state),
      { isAbandoned: Boolean(abandonReason) },
    ),
    abandonReason: abandonReason ?? null,
    found: found ?? pages.length,
    most: MOST_PAGES,
    pages: described,
    acts: BATCH_ACTIONS.filter((action) => may(staff, BATCH_CAPABILITIES[action]) && !abandonReason),
    history: await historyOf(req, id),
  }
}

type Described = { staff: Staff; page: BatchPage; printed: LivePage | undefined; passages: Json[] }

async function describePage(req: PayloadRequest, { staff, page, printed, passages }: Described): Promise<Record<string, Json>> {
  const { id, article, language, state, stage, workKind, isParked, chosen, problems, headline } = page
  const isOpen = OPEN_TO.choose.includes(state)
  return {
    id,
    article,
    language,
    state,
    stage,
    // What is under way is parked by the correction, and says what it says.
    interrupts: isOpen && stage !== 'published' ? workKind : null,
    isParked: isParked && state === 'published',
    isStale: isOpen && page.live !== page.publication,
    chosen,
    headline: printed?.content.headline ?? headline,
    address: printed?.address ?? null,
    problems: problems.map(asJson),
    passages,
    ...(printed && (state === 'in-review' || state === 'approved') ? await asItWouldBe(req, { staff, page, before: printed.content }) : {}),
  }
}

/** What would be printed now, and whether this person may sign or publish it. */
async function asItWouldBe(
  req: PayloadRequest,
  { staff, page, before }: { staff: Staff; page: BatchPage; before: ArticleContent },
): Promise<Record<string, Json>> {
  const edition = await factsOfEdition(req, page.article)
  if (!edition) return {}
  const article = await req.payload.findByID({ collection: 'articles', id: page.article, depth: 0, req })
  const now = await clock(req)
  const printed = await printArticle(req, { article, day: newsroomDay(now) })
  const action = page.state === 'in-review' ? 'approve' : 'publish'
  const verdict = judgeTransition(action, { staff, edition })
  const problems = verdict.allowed ? await faultsInPrinted(req, { rule: transitionOf(action), printed, now }) : [verdict.problem]
  return {
    manifest: manifestOf(printed.content).manifest,
    note: printed.content.correction?.note ?? '',
    changes: changesOfPage(before, printed.content).map(shortened),
    next: { action, allowed: problems.length === 0, problems: problems.map(asJson) },
  }
}

/** With the names that stand beside the text. */
function changesOfPage(before: ArticleContent, after: ArticleContent): Change[] {
  return [...changesBetween(before, after), ...changesOfLines(besideOf(before), besideOf(after))]
}

function besideOf(content: ArticleContent): string[] {
  return linesOfArticle(content).flatMap((line) => (line.place === 'beside' ? [textOfLine(line)] : []))
}

const historyRow = z.object({
  action: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  reason: z.string().nullable(),
  pages: z.number(),
})

/** What one person did in one go is one line: the screen sends a few pages at a time. `pages`: on how many it was done. */
async function historyOf(req: PayloadRequest, id: number): Promise<Json> {
  const acts = await rowsOf(
    req,
    sql`select a.action, u.name as by, to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, a.reason,
          coalesce(jsonb_array_length(a.details -> 'done'), 0) as pages
        from audit a left join users u on u.id = a.by_id
        where a.subject_kind = 'batch-correction' and a.subject = ${id} and a.action not in ('save', 'choose') order by a.id`,
    historyRow,
  )
  const lines: z.infer<typeof historyRow>[] = []
  for (const act of acts) {
    const last = lines.at(-1)
    if (last && last.action === act.action && last.by === act.by && last.reason === act.reason) {
      last.at = act.at
      last.pages += act.pages
    } else lines.push(act)
  }
  return lines
}

function asJson({ code, message, where }: Problem): Json {
  return { code, message, where }
}
