import type { FinishedAnswer, ReaderRequest } from './http/finished-answer.ts'
import { dayIn } from './earlier/day-in.ts'
import { cursorIn } from './http/cursor.ts'
import { pageAnswer } from './http/page-answer.ts'
import { plainAnswer } from './http/plain-answers.ts'
import { assetAnswer, type StaticAssets } from './http/static-assets.ts'
import { currentAnswerer } from './store/answerer.ts'
import { mayTrustMemory } from './store/memory-trust.ts'
import { pageInMemory } from './store/page-memory.ts'

/** Longest address that can be in memory; nothing longer is looked up. */
const LONGEST_LOOKED_UP = 512

/**
 * What `server.ts` can say to a reader ahead of Next: a page from memory, an asset, a short text, or whatever the bundle
 * that renders answers. Null while Next has not loaded that bundle.
 */
export async function firstAnswer(request: ReaderRequest, { assets }: { assets: StaticAssets }): Promise<FinishedAnswer | null> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && request.target.length <= LONGEST_LOOKED_UP) {
    const path = request.target.split('?', 1)[0] ?? ''
    const page = isWholeAddress(request.target) && mayTrustMemory() ? pageInMemory(path) : undefined
    if (page) return pageAnswer(page, request)
    const answer = assetAnswer(assets, request) ?? (await plainAnswer(path, request))
    if (answer) return answer
  }
  return (await currentAnswerer()?.(request)) ?? null
}

/** A place in a list and a day in an article's past are pages of their own, and never in memory. */
function isWholeAddress(target: string): boolean {
  return cursorIn(target) === null && dayIn(target) === null
}
