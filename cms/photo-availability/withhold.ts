import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { run } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { hashesOfPhoto } from '../photo-files/hashes-of-photo.ts'
import { pagesWithPhoto } from './pages-with-photo.ts'
import { EVERYWHERE, withheldLanguages } from './withheld-languages.ts'

/** Languages whose pages lost the picture by this, and those that have it again. */
export type Change = { lost: Language[]; back: Language[] }

/**
 * Says in this transaction in which languages nobody gets to see a photo, in none of the files that it had. What readers are answered asks the same table, so from the
 * commit on no byte of it is public there; the pages that show it are marked at once and made anew.
 */
export async function withhold(
  req: PayloadRequest,
  { photo, languages }: { photo: number; languages: readonly Language[] },
): Promise<Change> {
  const before = await withheldLanguages(req, photo)
  const change = {
    lost: languages.filter((language) => !before.includes(language)),
    back: before.filter((language) => !languages.includes(language)),
  }
  if (change.lost.length === 0 && change.back.length === 0) return change
  // One row for all of them is how the pages of records, which have no language, are told.
  const rows = languages.length === LANGUAGES.length ? [EVERYWHERE] : languages
  const kept = `{${rows.map((row) => `"${row}"`).join(',')}}`
  await run(
    req,
    sql`update withheld_pictures set lifted_at = newsroom_now() where photo = ${photo} and lifted_at is null and not stays and not language = any (${kept}::text[])`,
  )
  await run(
    req,
    sql`insert into withheld_pictures (photo, hash, language, since)
        select ${photo}, files.hash, l, newsroom_now() from ${hashesOfPhoto(photo)} files, unnest(${kept}::text[]) l
        on conflict (photo, hash, language) where lifted_at is null do nothing`,
  )
  await enqueue(req, { kind: 'pages', addresses: await pagesWithPhoto(req, photo), photos: [], isAtOnce: true })
  if (change.lost.length > 0) await enqueue(req, { kind: 'recheck', subjectKind: 'photo', subject: photo, by: req.user?.id ?? null })
  return change
}
