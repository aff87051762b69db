import { z } from 'zod'
import { FILE_FIELDS, FILE_SOURCES, type FileSays } from '../../editorial/file-says.ts'

const fraction = z.number().min(0).max(1)

/** What stands in the column, from wherever it comes. */
export const fileSaysSchema: z.ZodType<FileSays> = z.object({
  format: z.literal(1),
  outcome: z.enum(['read', 'no-perl', 'unreadable']),
  lines: z.array(
    z.object({
      field: z.enum(FILE_FIELDS),
      said: z.array(z.object({ source: z.enum(FILE_SOURCES), texts: z.array(z.string().max(2_000)).max(100) })),
      isConflict: z.boolean(),
    }),
  ),
  regions: z.array(
    z.object({ name: z.string().max(200), kind: z.string().max(40), x: fraction, y: fraction, width: fraction, height: fraction }),
  ),
  orientation: z.number().int().min(2).max(8).optional(),
})
