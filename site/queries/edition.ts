import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'

/** A live edition of the same story in another language. */
const edition = z.object({ language: z.enum(LANGUAGES), address: z.string() })

export type Edition = z.infer<typeof edition>

export const editions = z.array(edition)
