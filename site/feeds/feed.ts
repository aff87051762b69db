import type { FeedEntry } from './feed-entry.ts'

/** What a feed says before its entries. Addresses in full. */
export type Feed = {
  title: string
  description: string
  language: string
  /** The page it accompanies, and the feed itself. */
  page: string
  self: string
  /** When the newest of its publications was made, ISO 8601 in UTC; null for an empty feed. */
  updatedAt: string | null
  entries: FeedEntry[]
}
