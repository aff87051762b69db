import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { picturesOf } from '../../editorial/refers.ts'
import { environment } from '../../environment.ts'
import { sharedRendition, type Rendition } from '../components/picture.tsx'
import type { FeedArticle } from '../queries/feed-articles.ts'
import { liveStories } from '../queries/live-stories.ts'
import { feedHtml } from './feed-html.tsx'

/** An article as all three kinds of feed tell it. Instants are ISO 8601 in UTC, addresses in full. */
export type FeedEntry = {
  /** Stays the same whatever becomes of the headline and the address. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  authors: string[]
  section: string
  language: string
  firstPublishedAt: string
  /** Of the publication that is live now. */
  publishedAt: string
  photos: FeedPhoto[]
}

export type FeedPhoto = Rendition & { caption: string; credit: string; alt: string }

export async function feedEntry({ content, address, firstAddress, firstPublishedAt, publishedAt }: FeedArticle): Promise<FeedEntry> {
  return {
    id: tagOf(firstAddress),
    url: environment.baseUrl + address,
    title: content.headline,
    summary: content.standfirst,
    html: await feedHtml(content, { stories: await liveStories(content) }),
    authors: content.bylines.filter(({ as }) => as === 'text').map(({ person }) => person.name),
    section: content.section.name,
    language: content.language,
    firstPublishedAt,
    publishedAt,
    photos: picturesOf(content).map(feedPhoto),
  }
}

/** A tag URI (RFC 4151) of the address under which the article was first published, on the day that the address names. */
export function tagOf(firstAddress: string): string {
  const [, , year = '', month = '', day = ''] = firstAddress.split('/')
  return `tag:${new URL(environment.baseUrl).hostname},${year}-${month}-${day}:${firstAddress}`
}

function feedPhoto(photo: PrintedPhoto): FeedPhoto {
  const { address, width, height } = sharedRendition(photo)
  return { address: environment.baseUrl + address, width, height, caption: photo.caption, credit: photo.credit, alt: photo.alt }
}
