import type { FeedFile } from '../../editorial/addresses.ts'
import type { Feed } from './feed.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

/** Each kind of feed by the name of its file. */
export const FEED_WRITERS: Record<FeedFile, { contentType: string; write: (feed: Feed) => string }> = {
  'feed.xml': { contentType: 'application/rss+xml; charset=utf-8', write: writeRss },
  'atom.xml': { contentType: 'application/atom+xml; charset=utf-8', write: writeAtom },
  'feed.json': { contentType: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
}
