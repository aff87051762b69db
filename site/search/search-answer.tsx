import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { onceAnswer } from '../http/once-answer.ts'
import { logger } from '../logger.ts'
import { renderDocument } from '../render-document.tsx'
import { pageFrame } from '../store/page-frame.ts'
import { findEntries } from './find-entries.ts'
import { SearchIsBusy } from './search-pool.ts'
import { SearchPage, type SearchOutcome } from './search-page.tsx'
import { searchQuery } from './search-query.ts'
import { readSearch, type SearchRequest } from './search-request.ts'
import { suggest } from './suggest.ts'

/** The page of a search, made for whoever asks and never stored; null for any other address. */
export async function searchAnswer(request: ReaderRequest): Promise<FinishedAnswer | null> {
  const read = readSearch(request.target)
  if (read === null) return null
  const frame = await pageFrame()
  const { sections } = frame.editions[read.request.language]
  const section = sections.find(({ slug, formerSlugs }) => [slug, ...formerSlugs].includes(read.request.section ?? ''))
  const outcome: SearchOutcome =
    read.faults.length > 0
      ? { kind: 'empty' }
      : await search(read.request, { section: read.request.section === null ? null : (section?.id ?? 0) })
  const html = await renderDocument(<SearchPage {...read} outcome={outcome} frame={frame} />)
  return onceAnswer(html, { request, status: outcome.kind === 'busy' ? 503 : read.faults.length > 0 ? 400 : 200 })
}

/** `section` is the id of the section asked for; 0 where it names none of ours, so that nothing is found. */
async function search(request: SearchRequest, { section }: { section: number | null }): Promise<SearchOutcome> {
  if (request.text === '') return { kind: 'empty' }
  try {
    const query = await searchQuery(request.text)
    if (query === null) return { kind: 'no-word' }
    const found = await findEntries(request, { query, section })
    return { kind: 'found', found, terms: query.terms, suggestions: found.total === 0 ? await suggest(request, query) : null }
  } catch (err) {
    if (!(err instanceof SearchIsBusy)) throw err
    logger.warn({ err }, 'A search was refused so that others are answered')
    return { kind: 'busy' }
  }
}
