import type { Texts } from '../editorial/public-records.ts'

/** A text without stray spaces; empty where nothing was entered. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').trim()
}

/** The same in each language. */
export function texts(group: { vi?: string | null; en?: string | null } | null | undefined): Texts {
  return { vi: plain(group?.vi), en: plain(group?.en) }
}
