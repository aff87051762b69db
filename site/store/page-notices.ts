import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { shareInProcess } from './share-in-process.ts'

/** The channel on which instances tell each other what became stale; PostgreSQL delivers a notice when its transaction commits. */
export const CHANNEL = 'standfirst_pages'

/** PostgreSQL refuses a payload of 8,000 bytes. */
const MOST_BYTES = 7_500
const MOST_NOTICES = 40

const notice = z.object({ from: z.string(), addresses: z.union([z.array(z.string()), z.literal('all')]) })

export type Notice = z.infer<typeof notice>

/** What to send about these addresses, in as many notices as it takes; where that is too many, all pages are meant. */
export function noticesOf(addresses: readonly string[] | 'all'): string[] {
  const write = (told: Notice['addresses']) => JSON.stringify({ from: instance(), addresses: told } satisfies Notice)
  if (addresses === 'all') return [write('all')]
  const notices: string[] = []
  let told: string[] = []
  for (const address of addresses) {
    if (told.length > 0 && Buffer.byteLength(write([...told, address])) > MOST_BYTES) {
      notices.push(write(told))
      told = []
    }
    told.push(address)
  }
  notices.push(write(told))
  const canBeSent = notices.length <= MOST_NOTICES && notices.every((text) => Buffer.byteLength(text) <= MOST_BYTES)
  return canBeSent ? notices : [write('all')]
}

/** What another instance tells; null for one of our own. One that cannot be read means everything, which is never wrong. */
export function readNotice(payload: string): Notice['addresses'] | null {
  const read = notice.safeParse(parse(payload))
  if (!read.success) return 'all'
  return read.data.from === instance() ? null : read.data.addresses
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Names this process to the others. */
function instance(): string {
  return shareInProcess('instance', () => randomUUID())
}
