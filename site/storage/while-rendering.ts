import { AsyncLocalStorage } from 'node:async_hooks'
import { logger } from '../logger.ts'
import { shareInProcess } from '../store/share-in-process.ts'

/** What one rendering has been told, and what it has asked. */
type LookUps = { known: Map<string, boolean>; asked: Map<string, Promise<boolean>> }

/**
 * While a page is rendered: whether something was made. Where that cannot be said at once, no for now, and the page is rendered once more
 * when it can. (React's own way of waiting does not work in Next's bundles: they bring a second React.)
 */
export function isMade(what: string, ask: () => boolean | Promise<boolean>): boolean {
  const lookUps = renderings().getStore()
  const known = lookUps?.known.get(what)
  if (known !== undefined) return known
  if (lookUps?.asked.has(what)) return false
  const answer = ask()
  if (typeof answer === 'boolean') return answer
  const asked = answer.catch(withoutIt)
  lookUps?.asked.set(what, asked)
  return false
}

/** Renders, and renders again with the answers while the last rendering asked something. */
export async function withLookUps<Page>(render: () => Promise<Page>): Promise<Page> {
  const lookUps: LookUps = { known: new Map(), asked: new Map() }
  for (;;) {
    const page = await renderings().run(lookUps, render)
    if (lookUps.asked.size === 0) return page
    for (const [what, answer] of lookUps.asked) lookUps.known.set(what, await answer)
    lookUps.asked.clear()
  }
}

function renderings(): AsyncLocalStorage<LookUps> {
  return shareInProcess('renderings', () => new AsyncLocalStorage<LookUps>())
}

function withoutIt(err: unknown): boolean {
  logger.warn({ err }, 'The storage did not answer while a page was rendered; the page goes without')
  return false
}
