import type { PayloadRequest, Where } from 'payload'
import { wordsIn, type AdminLanguage } from '../words.ts'
import { ofArticles, ofPhotos, theseIds } from './filters.ts'
import { allOf } from './list-address.ts'
import { listWords } from './list-words.ts'
import { changedSinceCleared } from './pending-records.ts'

export type QuickFilter = { name: string; where: Where }

type Asked = { req: PayloadRequest; person: number; language: AdminLanguage; now: Date }

/** The filters that stand over a collection's list; none for a collection without stages or states. */
export async function quickFiltersOf(
  { slug, isClearedKind }: { slug: string; isClearedKind: boolean },
  { req, person, language, now }: Asked,
): Promise<QuickFilter[]> {
  const { stages, states } = wordsIn(language)
  const own = listWords(language)
  if (slug === 'articles') {
    return [
      { name: own.mine, where: ofArticles.mine(person) },
      { name: stages.draft, where: ofArticles.at('draft') },
      { name: stages['in-review'], where: ofArticles.at('in-review') },
      { name: own.sentBack, where: ofArticles.at('changes-requested') },
      { name: stages.approved, where: ofArticles.at('approved') },
      { name: stages.scheduled, where: ofArticles.at('scheduled') },
      { name: own.live, where: ofArticles.live() },
      { name: own.overdue, where: ofArticles.overdue(now) },
    ]
  }
  if (slug === 'notes' || slug === 'alarms') {
    return [
      { name: own.open, where: allOf({ status: { equals: 'open' } }) },
      { name: own.done, where: allOf({ status: { equals: 'done' } }) },
    ]
  }
  if (!isClearedKind) return []
  const changed = { name: own.changed, where: theseIds(await changedSinceCleared(req, slug)) }
  const cleared = { name: states.cleared, where: ofPhotos.in('cleared') }
  if (slug !== 'photos') return [{ name: states.draft, where: ofPhotos.in('draft') }, cleared, changed]
  return [
    { name: own.mine, where: ofPhotos.mine(person) },
    { name: states.uploaded, where: ofPhotos.in('uploaded') },
    cleared,
    changed,
    { name: own.withoutCredit, where: ofPhotos.withoutCredit() },
  ]
}
