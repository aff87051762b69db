import type { PayloadRequest } from 'payload'
import { newsroomDay } from '../../editorial/dates.ts'
import { momentInWords } from '../../editorial/instants.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { judgeRights } from '../../editorial/photo-use.ts'
import { problem, type Problem } from '../../editorial/problems.ts'
import type { PublicPerson } from '../../editorial/public-records.ts'
import { rightsOf } from '../../press/photo-to-use.ts'
import { isClearedPhoto } from '../../press/print-records.ts'
import { clock } from '../clock.ts'

/** A portrait is public with its person's page, in every language: it is cleared, and within its rights today. */
export async function faultsInPortrait(req: PayloadRequest, { portrait }: Pick<PublicPerson, 'portrait'>): Promise<Problem[]> {
  if (portrait === null) return []
  const photo = await req.payload.findByID({ collection: 'photos', id: portrait.id, depth: 0, req })
  if (!isClearedPhoto(photo)) {
    const message = `Photo ${photo.id} is not cleared; another editor or photographer clears it on its own page.`
    return [problem('photo-not-cleared', message, 'portrait')]
  }
  const now = await clock(req)
  if (photo.embargoUntil && new Date(photo.embargoUntil) > now) {
    return [problem('embargo', `Photo ${photo.id} is under embargo until ${momentInWords(photo.embargoUntil)}.`, 'portrait')]
  }
  const day = newsroomDay(now)
  const rights = rightsOf(photo)
  const faults = LANGUAGES.flatMap((language) => judgeRights(rights, { language, day }).against.map(({ sentence }) => sentence.en))
  return [...new Set(faults)].map((fault) => problem('rights', `Photo ${photo.id} cannot be used: ${fault}`, 'portrait'))
}
