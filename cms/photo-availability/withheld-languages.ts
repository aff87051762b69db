import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { rowsOf } from '../database.ts'

/** The language of a row that means all of them. */
export const EVERYWHERE = ''

/** In which languages nobody gets to see a photo now. */
export async function withheldLanguages(req: PayloadRequest, photo: number): Promise<Language[]> {
  const rows = await rowsOf(
    req,
    sql`select language from withheld_pictures where photo = ${photo} and lifted_at is null and not stays`,
    z.object({ language: z.string() }),
  )
  return LANGUAGES.filter((language) => rows.some((row) => row.language === EVERYWHERE || row.language === language))
}
