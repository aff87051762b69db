import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGE_NAMES } from '../../editorial/languages.ts'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { judgeRightsAgain, type Judged } from './judge-again.ts'
import { countPages, photoNamed, tellOfLoss } from './tell-of-loss.ts'

/**
 * Reads the rights of every photo whose day has come, each once and in a transaction of its own, however many instances try: a row that
 * another one holds is passed over. What is over comes off the pages, and the desk is told. Answers how many were read.
 */
export async function expireDue(payload: Payload): Promise<number> {
  const failed: number[] = []
  for (let taken = 0; ; taken += 1) {
    const taking: { id: number | null } = { id: null }
    try {
      await readNext(await createLocalReq({}, payload), { taking, failed })
    } catch (err) {
      if (taking.id === null) throw err
      // The others are read all the same; this one is tried again at the next turn.
      payload.logger.error({ err, msg: `The rights of photo ${taking.id} could not be read; they are read again.` })
      failed.push(taking.id)
    }
    if (taking.id === null) return taken
  }
}

async function readNext(
  req: PayloadRequest,
  { taking, failed }: { taking: { id: number | null }; failed: readonly number[] },
): Promise<void> {
  await inTransaction(req, async () => {
    const [due] = await rowsOf(
      req,
      sql`select p.id from days_of_rights d join photos p on p.id = d.photo
          where d.day <= (newsroom_now() at time zone 'Asia/Ho_Chi_Minh')::date and p.id <> all (${`{${failed.join(',')}}`}::int[])
          order by d.day, p.id limit 1 for update skip locked`,
      z.object({ id: z.number() }),
    )
    if (!due) return
    taking.id = due.id
    const judged = await judgeRightsAgain(req, { id: due.id, mayExpire: true })
    if (judged.to === judged.from && judged.lost.length === 0 && judged.back.length === 0) return
    await writeDown(req, { id: due.id, judged })
  })
}

async function writeDown(req: PayloadRequest, { id, judged }: { id: number; judged: Judged }): Promise<void> {
  const { from, to, lost, back } = judged
  const isLoss = to !== from || lost.length > 0
  const pages = await countPages(req, id)
  await recordAct(req, { action: isLoss ? 'expire' : 'return', kind: 'photo', subject: id, from, to, details: { lost, back, pages } })
  if (!isLoss) return
  const { name, uploader } = await photoNamed(req, id)
  const editions = lost.map((language) => LANGUAGE_NAMES[language]).join(', ')
  const message =
    to === 'expired'
      ? `The rights in the photo “${name}” have ended.`
      : `The rights in the photo “${name}” no longer cover these editions: ${editions}.`
  await tellOfLoss(req, { id, uploader, message, pages })
}
