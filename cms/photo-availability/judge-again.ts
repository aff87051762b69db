import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { newsroomDay } from '../../editorial/dates.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { hasFuture, languagesOver, nextDayOfRights } from '../../editorial/photo-use.ts'
import { rightsOf } from '../../press/photo-to-use.ts'
import { clock } from '../clock.ts'
import { run } from '../database.ts'
import { withheldLanguages } from './withheld-languages.ts'
import { withhold, type Change } from './withhold.ts'

export type Judged = Change & { from: string; to: string }

/**
 * Reads the rights of a locked photo for today: languages they no longer reach lose it, those they reach again get it back, and the day
 * is noted on which they are next to be read. Where nothing written down ever brings it back it expires, which `clear` leaves to the clock.
 * What changed since it was cleared only ever takes away: giving takes a second person.
 */
export async function judgeRightsAgain(req: PayloadRequest, { id, mayExpire }: { id: number; mayExpire: boolean }): Promise<Judged> {
  const photo = await req.payload.findByID({ collection: 'photos', id, depth: 0, trash: true, req })
  const from = photo.state ?? ''
  if (!photo.clearedRevision || (from !== 'cleared' && from !== 'expired')) {
    await readAgainOn(req, { id, day: null })
    return { from, to: from, lost: [], back: [] }
  }
  const day = newsroomDay(await clock(req))
  const rights = rightsOf(photo)
  const over = languagesOver(rights, day)
  const waits = from === 'expired' || photo.clearedRevision !== photo.revision
  const kept = waits ? await withheldLanguages(req, id) : []
  const languages = LANGUAGES.filter((language) => over.includes(language) || kept.includes(language))
  const isOver = languages.length === LANGUAGES.length && !hasFuture(rights, day)
  const to = isOver && mayExpire ? 'expired' : from
  if (to !== from) await run(req, sql`update photos set state = 'expired' where id = ${id}`)
  const next = to === 'expired' ? null : isOver ? day : nextDayOfRights(rights, day)
  await readAgainOn(req, { id, day: next })
  return { from, to, ...(await withhold(req, { photo: id, languages })) }
}

async function readAgainOn(req: PayloadRequest, { id, day }: { id: number; day: string | null }): Promise<void> {
  if (day === null) await run(req, sql`delete from days_of_rights where photo = ${id}`)
  else
    await run(
      req,
      sql`insert into days_of_rights (photo, day) values (${id}, ${day}::date) on conflict (photo) do update set day = excluded.day`,
    )
}
