import { isPrintableAddress } from '../../press/printable-address.ts'
import { saidTo, type Listener } from './said-to.ts'

/** Where a link of a menu may lead. */
export function checkLink(value: string | string[] | null | undefined, listener: Listener): true | string {
  if (typeof value === 'string' && isPrintableAddress(value)) return true
  return saidTo(listener, 'A link leads to https://… or to a path of this site such as /vi/about.')
}
