import { saidTo, type Listener } from './said-to.ts'

const PATH = /^\/(?:vi|en)(?:\/[A-Za-z0-9._~%-]+)*$|^\/[A-Za-z0-9._~%-]+(?:\/[A-Za-z0-9._~%-]+)*$/
const OURS = /^\/(?:admin|api|media|preview|_next|assets)(?:\/|$)/

/** A path that readers may still ask for. */
export function checkMovedPath(value: string | string[] | null | undefined, listener: Listener): true | string {
  if (typeof value !== 'string' || !PATH.test(value))
    return saidTo(listener, 'Write a path of this site, such as /vi/old-page, without a query.')
  return !OURS.test(value) || saidTo(listener, 'This path belongs to the newsroom itself.')
}

/** A path of this site that it leads to; never another site, so that nobody is sent away by us. */
export function checkTargetPath(
  value: string | string[] | null | undefined,
  { siblingData, req }: Listener & { siblingData?: unknown },
): true | string {
  if (typeof value !== 'string' || !PATH.test(value)) return saidTo({ req }, 'Write a path of this site, such as /vi/sections/culture.')
  const from = typeof siblingData === 'object' && siblingData !== null && 'from' in siblingData ? siblingData.from : undefined
  return value !== from || saidTo({ req }, 'It would lead to itself.')
}
