import type { PayloadRequest } from 'payload'
import { enqueue } from '../outbox.ts'
import { activePublishers } from './accounts-table.ts'
import type { Letter, Recipient } from './letter.ts'
import { recipientOf } from './send-letter.ts'

type Notice = Extract<Letter, { to: Recipient }>
type WithoutRecipient<Kind> = Kind extends unknown ? Omit<Kind, 'to'> : never

/** One letter to each publisher, in the transaction of what it tells of: one that cannot be sent holds up none of the others. */
export async function tellPublishers(req: PayloadRequest, notice: WithoutRecipient<Notice>): Promise<void> {
  for (const publisher of await activePublishers(req)) {
    await enqueue(req, { kind: 'letter', letter: { ...notice, to: recipientOf(publisher) } })
  }
}

/** Who did it, for letters; the command line where nobody is signed in. */
export function actorOf(req: PayloadRequest): string {
  return req.user?.name ?? COMMAND_LINE
}

const COMMAND_LINE = 'command line'
