import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { fillsOf } from '../../editorial/fill-from-file.ts'
import { fieldsOf } from '../fields-of.ts'
import { fileSaysSchema } from '../file-says/file-says-schema.ts'
import { fileColumnsOf, replacementIn } from '../photo-files/replacement.ts'

const original = z.object({
  hash: z.string(),
  title: z.string(),
  width: z.number(),
  height: z.number(),
  uprightWidth: z.number(),
  uprightHeight: z.number(),
  placeholder: z.string(),
  fileSays: fileSaysSchema,
})

/**
 * Before a photo is created: the hash, the size and the upright size, the placeholder and the words that `readOriginal` found, which no client can set; a working
 * title where none was typed, and into every field that was left empty what the file says. Later saves keep file and words, restoring
 * an earlier revision included; a replacement brings its own and overwrites nothing that somebody typed.
 */
export const keepWhatTheFileSays: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, ...(replacementIn(req.context)?.columns ?? fileColumnsOf(originalDoc)) }
  const { title, ...found } = original.parse(req.context.original)
  let filled: Record<string, unknown> = { ...data, ...found }
  for (const { path, value } of [{ path: 'title', value: title }, ...fillsOf(found.fileSays)]) {
    filled = withFilled(filled, { path: path.split('.'), value })
  }
  return filled
}

/** The same with the value at a path that was empty. */
function withFilled(
  fields: Record<string, unknown>,
  { path, value }: { path: readonly string[]; value: unknown },
): Record<string, unknown> {
  const [name = '', ...rest] = path
  const present = fields[name]
  if (rest.length > 0) return { ...fields, [name]: withFilled(fieldsOf(present), { path: rest, value }) }
  return isEmpty(present) ? { ...fields, [name]: value } : fields
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
