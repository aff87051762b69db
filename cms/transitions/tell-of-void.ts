import type { PayloadRequest } from 'payload'
import { momentInWords } from '../../editorial/instants.ts'
import type { Article } from '../../generated/payload-types.ts'
import { accountById, activePublishers } from '../accounts/accounts-table.ts'
import { recipientOf } from '../accounts/send-letter.ts'
import { clock } from '../clock.ts'
import { writeErrand } from '../errand.ts'
import { deskAddress } from '../desk-address.ts'

/** Who approved it and every publisher read by letter that the approval is void, since when, and who changed what. */
export async function tellOfVoid(
  req: PayloadRequest,
  { article, approver, reason }: { article: Article; approver: number | null; reason: string },
): Promise<void> {
  const publishers = await activePublishers(req)
  const signer = approver === null || publishers.some(({ id }) => id === approver) ? null : await accountById(req, approver)
  const notice = {
    about: 'approval-void',
    headline: article.headline,
    message: reason,
    at: momentInWords(await clock(req)),
    address: deskAddress(article.id),
  } as const
  // Written down only: what delivers the outbox calls this, and takes up what it left there.
  for (const account of signer ? [signer, ...publishers] : publishers)
    await writeErrand(req, { kind: 'letter', letter: { ...notice, to: recipientOf(account) } })
}
