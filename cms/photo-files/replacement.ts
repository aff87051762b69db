import { z } from 'zod'
import { fileSaysSchema } from '../file-says/file-says-schema.ts'
import { fieldsOf } from '../fields-of.ts'

/** What a photo's row has of its file; no save but a replacement changes any of it, restoring an earlier revision included. */
const FILE_COLUMNS = [
  'hash',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'uprightWidth',
  'uprightHeight',
  'placeholder',
  'fileSays',
] as const

const columns = z.object({
  hash: z.string(),
  filename: z.string(),
  mimeType: z.string(),
  filesize: z.number(),
  width: z.number(),
  height: z.number(),
  uprightWidth: z.number(),
  uprightHeight: z.number(),
  placeholder: z.string().nullable(),
  fileSays: fileSaysSchema.nullable(),
})

const replacement = z.object({ act: z.enum(['replace-file', 'put-file-back']), columns })

/** Under this name the file that a save brings lies on its request, where no client can put anything. */
export const REPLACEMENT = 'replacement'

export type Replacement = z.infer<typeof replacement>

/** What a save brings as the photo's file; null where it is an ordinary one. */
export function replacementIn(context: Record<string, unknown>): Replacement | null {
  const given = context[REPLACEMENT]
  return given === undefined ? null : replacement.parse(given)
}

/** The file of a photo as it is stored. */
export function fileColumnsOf(photo: unknown): Record<string, unknown> {
  const stored = fieldsOf(photo)
  return Object.fromEntries(FILE_COLUMNS.map((column) => [column, stored[column] ?? null]))
}
