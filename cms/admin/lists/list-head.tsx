import { createLocalReq, type BeforeListTableServerProps, type CollectionSlug, type Where } from 'payload'
import { z } from 'zod'
import { may } from '../../../editorial/roles.ts'
import { staffOf } from '../../access/staff.ts'
import { listAddress } from './list-address.ts'
import { ListHeadInPage, type FilterLink } from './list-head-in-page.client.tsx'
import { listWords } from './list-words.ts'
import { isCleared } from './pending-records.ts'
import { quickFiltersOf } from './quick-filters.ts'

/** Over every list: filters by one press, how many each of them finds, and what to do where nothing is there yet. */
export async function ListHead({ collectionConfig, data, i18n, params, payload, searchParams, user }: BeforeListTableServerProps) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const staff = staffOf(req)
  if (!staff) return null
  const language = i18n.language === 'vi' ? 'vi' : 'en'
  const words = listWords(language)
  const { totalDocs: total } = found.parse(data)
  if (isTrash(params)) return <ListHeadInPage beginning={total > 0 ? words.inTrash : words.trashEmpty} label={words.filters} links={[]} />
  const slug: CollectionSlug = collectionConfig.slug
  const admin = payload.config.routes.admin
  const isClearedKind = isCleared(payload.collections[slug].config)
  const filters = await quickFiltersOf({ slug, isClearedKind }, { req, person: staff.id, language, now: new Date() })
  const asked = askedFor(searchParams)
  const links: FilterLink[] = await Promise.all(
    filters.map(async ({ name, where }) => ({
      name,
      href: listAddress(slug, { admin, where }),
      count: await countOf(where),
      isCurrent: asked !== '' && asked === comparable(listAddress(slug, { admin, where })),
    })),
  )
  // A whole file or a screen of its own is no filter of the list; it stands beside them.
  if (slug === 'audit') links.push({ name: words.asCsv, href: `${payload.config.routes.api}/audit/export`, count: null, isCurrent: false })
  if (slug === 'photos') links.push({ name: words.photoLibrary, href: `${admin}/photo-library`, count: null, isCurrent: false })
  if (slug === 'photos') links.push({ name: words.captionDesk, href: `${admin}/caption-desk`, count: null, isCurrent: false })
  if (slug === 'photos' && may(staff, 'read usage statements'))
    links.push({ name: words.usage, href: `${admin}/usage-statement`, count: null, isCurrent: false })
  if (slug === 'photos' && may(staff, 'upload photos'))
    links.push({ name: words.uploadMany, href: `${admin}/upload-photos`, count: null, isCurrent: false })
  const isWhole = asked === '' && !searchParams?.['search']
  const all = { name: words.all, href: listAddress(slug, { admin }), count: isWhole ? total : null, isCurrent: isWhole }
  return (
    <ListHeadInPage
      beginning={total > 0 ? null : isWhole ? (words.beginnings[slug] ?? null) : words.nothingFits}
      label={words.filters}
      links={links.length > 0 || (total === 0 && !isWhole) ? [all, ...links] : []}
    />
  )

  async function countOf(where: Where): Promise<number> {
    const { totalDocs } = await payload.count({ collection: slug, where, overrideAccess: false, req })
    return totalDocs
  }
}

const found = z.object({ totalDocs: z.number() })

/** Payload has the same list for what lies in the trash, at an address of its own. */
function isTrash(params: BeforeListTableServerProps['params']): boolean {
  return [params?.['segments'] ?? []].flat().at(-1) === 'trash'
}

/** The filter in the address of the page, to be compared; empty where there is none. */
function askedFor(searchParams: Record<string, string | string[] | undefined> | undefined): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(searchParams ?? {}))
    if (name.startsWith('where')) for (const one of [value ?? []].flat()) query.append(name, one)
  return comparable(`?${query.toString()}`)
}

/** Two addresses with the same filter, whatever the minute at which “overdue” was asked and however the rows of ids stand. */
function comparable(address: string): string {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  const parts = [...query].filter(([name]) => name.startsWith('where'))
  return parts
    .map(([name, value]) => `${name.replaceAll(/\[in\]\[\d+\]/g, '[in]')}=${name.endsWith('[less_than]') ? '' : value}`)
    .toSorted()
    .join('&')
}
