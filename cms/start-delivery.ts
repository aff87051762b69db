import type { Payload } from 'payload'
import { ensureMagazineCards, redrawArticleCards } from '../press/share-cards.ts'
import { refreshPages } from '../site/refresh-pages.ts'
import { deliverAvifs } from './avif-errands.ts'
import { environment } from '../environment.ts'
import { clearLooseFiles } from './loose-files.ts'
import { MAIL_FOLDER } from './mail/mail-adapter.ts'
import { clearMedia, spreadRest } from './media-bucket/follow-pages.ts'
import { deliverPending } from './outbox.ts'
import { expireDue } from './photo-availability/expire-due.ts'
import { emptyTrash } from './transitions/empty-trash.ts'
import { fireDue } from './transitions/fire-due.ts'
import { takeOffUnconfirmed } from './transitions/take-off-unconfirmed.ts'

const EVERY_MS = 10_000

/** How often the trash is looked through, and what a crash left in the storage. */
const TIDY_MS = 3_600_000

/** How often the clock is looked at, for what is due. */
const CLOCK_MS = 1_000

/**
 * Delivers what a crash left in the outbox, now and every ten seconds, and what nobody waits for. Call it once in a serving process. What
 * readers see is right before the first of them is answered; pictures and letters come beside that, however many there are.
 */
export async function startDelivery(payload: Payload): Promise<void> {
  if (environment.smtpUrl === '') payload.logger.warn(`No SMTP_URL is set: letters are written into ${MAIL_FOLDER} and sent to nobody`)
  await ensureMagazineCards().catch((err: unknown) => payload.logger.error({ err, msg: 'The cards of the magazine could not be drawn.' }))
  const sweep = async () => {
    await clearMedia(payload)
    await deliverPending(payload, { of: 'pages' }).catch(unread)
    await spreadRest(payload)
  }
  const unread = (err: unknown) => payload.logger.error({ err, msg: 'The outbox could not be read.' })
  let isSweeping = false
  const sweepRest = async () => {
    if (isSweeping) return
    isSweeping = true
    await deliverPending(payload, { of: 'rest' }).catch(unread)
    isSweeping = false
  }
  const sweepAvifs = async () => {
    await deliverAvifs(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'The AVIFs that are wanted could not be read.' }))
  }
  await sweep()
  void sweepRest()
  const redraw = async () => refreshPages(await redrawArticleCards())
  redraw().catch((err: unknown) => payload.logger.error({ err, msg: 'Not every card was drawn anew.' }))
  setInterval(() => {
    void sweep().then(sweepAvifs)
    void sweepRest()
  }, EVERY_MS).unref()
  const tidy = async () => {
    await emptyTrash(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'The trash could not be emptied.' }))
    await clearLooseFiles(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'Files without a row could not be read.' }))
  }
  void tidy()
  setInterval(() => void tidy(), TIDY_MS).unref()
  watchClock(payload)
}

/** Looks at what is due every second, one look after the other. */
function watchClock(payload: Payload): void {
  const look = async () => {
    try {
      await fireDue(payload)
      await takeOffUnconfirmed(payload)
      await expireDue(payload)
    } catch (err) {
      payload.logger.error({ err, msg: 'What is due could not be read; it is looked at again.' })
    }
    setTimeout(() => void look(), CLOCK_MS).unref()
  }
  void look()
}
