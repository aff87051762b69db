import type { Language } from './languages.ts'

/**
 * What a publication says: plain data, resolved, independent of the editor that made it.
 * The page is rendered from this and nothing else; its canonical JSON (RFC 8785) hashes to the manifest.
 * A change of shape raises `format`, and the site goes on reading the older ones.
 */
export type ArticleContent = {
  format: 1
  kind: 'article'
  article: number
  story: number
  language: Language
  revision: number
  headline: string
  standfirst: string
  slug: string
  section: PrintedSection
  /** Null when the desk said that the story has no photo. */
  leadPhoto: PrintedPhoto | null
  body: PrintedBlock[]
  bylines: PrintedByline[]
  people: PrintedPerson[]
  organizations: PrintedName[]
  places: PrintedName[]
  /** The day whose offices are printed: yyyy-mm-dd in Asia/Ho_Chi_Minh. */
  referenceDate: string
}

export type PrintedBlock =
  | { kind: 'paragraph'; inlines: PrintedInline[] }
  | { kind: 'heading'; level: 2 | 3; inlines: PrintedInline[] }
  | PrintedList
  | { kind: 'photo'; photo: PrintedPhoto }
  | { kind: 'pull-quote'; text: string; speaker: PrintedPerson | null; attribution: string }

export type PrintedList = { kind: 'list'; ordered: boolean; items: PrintedListItem[] }
export type PrintedListItem = { inlines: PrintedInline[]; list: PrintedList | null }

export type PrintedInline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; href: string; inlines: PrintedInline[] }

/** A photo as one page uses it: bytes by hash, this use's caption and alt text. */
export type PrintedPhoto = {
  id: number
  /** Names the bytes in `/media/{hash}/{width}.{format}`: SHA-256 of the original, hex. */
  hash: string
  /** Pixels of the upright original. */
  width: number
  height: number
  caption: string
  alt: string
  credit: string
  /** Fractions of the frame, 0 to 1, from the left and from the top. */
  focalPoint: { x: number; y: number }
}

/** A person and every office held on the reference date, in the person's own order. */
export type PrintedPerson = { id: number; name: string; offices: string[] }
export type PrintedByline = { person: PrintedPerson; as: BylineRole }
export type BylineRole = 'text' | 'photos' | 'translation'
export type PrintedName = { id: number; name: string }
export type PrintedSection = { id: number; slug: string; name: string }

export type PublicationAct = 'published' | 'updated' | 'corrected'
