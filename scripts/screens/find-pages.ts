import { z } from 'zod'
import { newsroomDay } from '../../editorial/dates.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'

/** Kinds of pages with one address for each language, or null where this newsroom has none of the kind. */
export type PagesToShow = { kind: string; language: Language; address: string }[]

const FIXED = ['', '/timeline', '/corrections', '/about', '/contact', '/contact/thanks', '/search?q=b%E1%BA%BFn+lam', '/khong-co-trang-nay']

const NAMES: Record<string, string> = {
  '': 'home',
  '/contact/thanks': 'thanks',
  '/search?q=b%E1%BA%BFn+lam': 'search',
  '/khong-co-trang-nay': 'not-found',
}

/** Of each kind the page with the most to show is the longest one. */
const KINDS: Record<string, RegExp> = {
  section: /^\/[a-z]{2}\/sections\/[^/]+$/,
  topic: /^\/[a-z]{2}\/topics\/[^/]+$/,
  article: /^\/[a-z]{2}\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/,
  month: /^\/[a-z]{2}\/\d{4}\/\d{2}$/,
  person: /^\/[a-z]{2}\/people\/[^/]+$/,
  organization: /^\/[a-z]{2}\/organizations\/[^/]+$/,
  place: /^\/[a-z]{2}\/places\/[^/]+$/,
  event: /^\/[a-z]{2}\/events\/[^/]+$/,
  photo: /^\/[a-z]{2}\/photos\/[^/]+$/,
}

/** What there is, from the sitemaps: of each kind and language the page that says most. */
export async function findPages(origin: string): Promise<PagesToShow> {
  const addresses = await addressesIn(`${origin}/sitemap.xml`)
  const found: PagesToShow = []
  for (const language of LANGUAGES) {
    for (const path of FIXED) found.push({ kind: NAMES[path] ?? path.slice(1), language, address: `/${language}${path}` })
    for (const [kind, pattern] of Object.entries(KINDS)) {
      const ofKind = addresses.filter((address) => address.startsWith(`/${language}/`) && pattern.test(address))
      const address = await longest(origin, ofKind.slice(0, MOST_COMPARED))
      if (address !== null) found.push({ kind, language, address })
    }
    const [correction] = (await textAt(`${origin}/${language}/corrections`)).match(new RegExp(`/${language}/corrections/\\d+`)) ?? []
    if (correction !== undefined) {
      found.push({ kind: 'correction', language, address: correction })
      const [article] = (await textAt(origin + correction)).match(new RegExp(`/${language}/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+`)) ?? []
      if (article !== undefined) found.push({ kind: 'earlier', language, address: `${article}?at=${newsroomDay(new Date())}` })
    }
    const retracted = await firstRetracted(`${origin}/${language}/feed.json`)
    if (retracted !== null) found.push({ kind: 'retracted', language, address: retracted })
  }
  return found
}

const MOST_COMPARED = 40

const feed = z.object({ items: z.array(z.object({ url: z.string() })) })

/** A feed keeps a tombstone of what was taken away for good, and its address answers 410. */
async function firstRetracted(address: string): Promise<string | null> {
  for (const { url } of feed.parse(JSON.parse(await textAt(address))).items) {
    const { status } = await fetch(new URL(new URL(url).pathname, address))
    if (status === 410) return new URL(url).pathname
  }
  return null
}

async function addressesIn(sitemap: string): Promise<string[]> {
  const text = await textAt(sitemap)
  const locations = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, location]) => location ?? [])
  const deeper = locations.filter((location) => location.endsWith('.xml'))
  const pages = locations.filter((location) => !location.endsWith('.xml')).map((location) => new URL(location).pathname)
  const origin = new URL(sitemap).origin
  const inside = await Promise.all(deeper.map((location) => addressesIn(origin + new URL(location).pathname)))
  return [...pages, ...inside.flat()]
}

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text()
}

async function longest(origin: string, addresses: readonly string[]): Promise<string | null> {
  let best: { address: string; length: number } | null = null
  for (const address of addresses) {
    const { length } = await textAt(origin + address)
    if (best === null || length > best.length) best = { address, length }
  }
  return best?.address ?? null
}
