import { getTranslation } from '@payloadcms/translations'
import type { SanitizedPermissions } from 'payload'
import { listAddress } from '../lists/list-address.ts'
import { usageWords } from '../usage/usage-words.ts'
import type { Desk } from './desk.ts'
import { waiting, type Waiting, type WaitingList } from './waiting.ts'

/** What an admin keeps: every collection they may change, with how many entries it has, and every global. */
export async function settings(desk: Desk, permissions: SanitizedPermissions): Promise<WaitingList> {
  const { payload, i18n } = desk.req
  const { collections, globals } = payload.config
  const kept = collections.filter(({ slug, admin }) => permissions.collections?.[slug]?.update && admin.hidden !== true)
  const counted = await Promise.all(
    kept.map(async ({ slug, labels }): Promise<Waiting> => {
      const { totalDocs } = await payload.count({ collection: slug, overrideAccess: false, req: desk.req })
      const [one, many] = desk.own.entries
      return waiting({
        key: slug,
        title: getTranslation(labels.plural, i18n),
        href: listAddress(slug, { admin: desk.admin }),
        who: (totalDocs === 1 ? one : many).replace('{count}', String(totalDocs)),
      })
    }),
  )
  const single = globals
    .filter(({ slug }) => permissions.globals?.[slug]?.update)
    .map(({ slug, label }) => waiting({ key: slug, title: getTranslation(label, i18n), href: `${desk.admin}/globals/${slug}` }))
  const statement = waiting({ key: 'usage-statement', title: usageWords(desk.language).title, href: `${desk.admin}/usage-statement` })
  const entries = [...counted, ...single, statement]
  const all = listAddress('users', { admin: desk.admin })
  return { name: 'settings', entries, total: entries.length, all, start: all }
}
