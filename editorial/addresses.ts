import type { Language } from './languages.ts'

/** Longest slug, in characters; longer titles are cut at a word. */
const SLUG_LENGTH = 80

/** `/{lang}/{yyyy}/{mm}/{dd}/{slug}`: the newsroom's day of first publication (yyyy-mm-dd), for ever. */
export function articleAddress({ language, day, slug }: { language: Language; day: string; slug: string }): string {
  return `/${language}/${day.replaceAll('-', '/')}/${slug}`
}

/** Words of an address from a title in any of our languages: marks dropped, Đ as d; empty where nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= SLUG_LENGTH) return plain
  const cut = plain.slice(0, SLUG_LENGTH + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-+$/, '')
}

export function isSlug(text: string): boolean {
  return text.length <= SLUG_LENGTH + 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
