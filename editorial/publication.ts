import type { Language } from './languages.ts'
import type { PrintedBlock, PrintedPerson, PrintedPhoto } from './printed-body.ts'

/**
 * What a publication of an article says: plain data, resolved, independent of the editor that made it.
 * The page is rendered from this and nothing else; its canonical JSON (RFC 8785) hashes to the manifest.
 * A change of shape raises `format`, and the site goes on reading the older ones.
 */
export type ArticleContent = {
  format: 2
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
  events: PrintedEvent[]
  topics: PrintedTopic[]
  /** Stories that the desk chose to go with it, by id; what of them is live shows beside it. */
  related: number[]
  /** The public note of a correction; null for everything else. */
  correction: PrintedCorrection | null
  /** Everything it names that has a page of its own, as `person:12`, sorted (refers.ts). Kept in a column of its own to look up by. */
  refers: string[]
  /** The day whose offices are printed: yyyy-mm-dd in Asia/Ho_Chi_Minh. */
  referenceDate: string
}

export type PrintedByline = { person: PrintedPerson; as: BylineRole }
export type BylineRole = 'text' | 'photos' | 'translation'
/** A name that leads to a page of its own, where the slug is not empty. */
export type PrintedName = { id: number; slug: string; name: string }
export type PrintedTopic = PrintedName
/** `date` is EDTF, at the precision that is known; empty where nobody entered one. */
export type PrintedEvent = PrintedName & { date: string; until: string }
export type PrintedSection = { id: number; slug: string; name: string }

export const CORRECTION_CLASSES = ['fact', 'name', 'title', 'caption', 'number', 'translation'] as const
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number]
export type PrintedCorrection = { class: CorrectionClass; note: string }

export type PublicationAct = 'published' | 'updated' | 'corrected'

/** What stands at the address of a retracted edition: 410, with the day and the reason. */
export type RetractionContent = {
  format: 2
  kind: 'retraction'
  article: number
  story: number
  language: Language
  headline: string
  section: PrintedSection
  reason: string
}
