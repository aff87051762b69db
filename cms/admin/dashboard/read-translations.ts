import { LANGUAGE_NAMES, type Language } from '../../../editorial/languages.ts'
import { idOf } from '../../database.ts'
import { ofArticles } from '../lists/filters.ts'
import { listAddress } from '../lists/list-address.ts'
import type { Desk } from './desk.ts'
import { entryOf, SHOWN } from './read-articles.ts'
import type { WaitingList } from './waiting.ts'

/** Stories that readers have in one of this person's languages and not in another. */
export async function toTranslate(desk: Desk): Promise<WaitingList> {
  const { docs } = await desk.req.payload.find({
    collection: 'articles',
    where: ofArticles.live(),
    select: { headline: true, language: true, stage: true, section: true, dueAt: true, assignee: true, savedBy: true, story: true },
    populate: { users: { name: true } },
    sort: '-firstPublishedAt',
    depth: 1,
    limit: 100,
    overrideAccess: false,
    req: desk.req,
  })
  const stories = docs.flatMap(({ story }) => idOf(story) ?? [])
  const editions = await desk.req.payload.find({
    collection: 'articles',
    where: { story: { in: stories } },
    select: { story: true, language: true },
    depth: 0,
    limit: 1000,
    overrideAccess: false,
    req: desk.req,
  })
  const begun = new Set(editions.docs.map(({ story, language }) => `${idOf(story)} ${language}`))
  const entries = docs.flatMap((article) => {
    const missing = desk.staff.languages.filter((language) => !begun.has(`${idOf(article.story)} ${language}`))
    return missing.map((language) => ({
      ...entryOf(article, desk),
      key: `translation ${article.id} ${language}`,
      href: `${desk.admin}/collections/articles/create#${translationOf(article.id, language)}`,
      who: null,
      due: null,
      note: desk.own.translateInto.replace('{language}', LANGUAGE_NAMES[language]),
    }))
  })
  const all = listAddress('articles', { admin: desk.admin, where: ofArticles.live() })
  return { name: 'to-translate', entries: entries.slice(0, SHOWN), total: entries.length, all, start: all }
}

/** Told to the form of a new article in its address, so that it knows what it translates. */
function translationOf(article: number, language: Language): string {
  return new URLSearchParams({ translationOf: String(article), language }).toString()
}
