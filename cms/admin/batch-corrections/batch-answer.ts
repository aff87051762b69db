import { z } from 'zod'
import { BATCH_ACTIONS, BATCH_STATES, PAGE_STATES } from '../../../editorial/batch-corrections.ts'
import { LANGUAGES } from '../../../editorial/languages.ts'
import { LINE_PLACES, PRINTED_RECORDS } from '../../../editorial/printed-lines.ts'
import { CORRECTION_CLASSES } from '../../../editorial/publication.ts'
import { WORK_KINDS } from '../../../editorial/workflow.ts'

const problems = z.array(z.object({ code: z.string(), message: z.string(), where: z.string() }))
const runs = z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))

const passage = z.object({
  place: z.enum(LINE_PLACES),
  runs,
  record: z.object({ collection: z.enum(PRINTED_RECORDS), id: z.number(), name: z.string(), isMended: z.boolean() }).nullable(),
})

export type Runs = z.infer<typeof runs>
export type Passage = z.infer<typeof passage>

const found = z.object({
  article: z.number(),
  language: z.enum(LANGUAGES),
  headline: z.string(),
  address: z.string().nullable(),
  passages: z.array(passage),
})

/** A page that says the words, before there is a batch. */
export type FoundPage = z.infer<typeof found>

export const previewAnswer = z.object({
  wrong: z.string(),
  right: z.string(),
  found: z.number(),
  most: z.number(),
  pages: z.array(found),
})

export type Preview = z.infer<typeof previewAnswer>

const page = found.extend({
  id: z.string(),
  state: z.enum(PAGE_STATES),
  interrupts: z.enum(WORK_KINDS).nullable(),
  isParked: z.boolean(),
  isStale: z.boolean(),
  problems,
  manifest: z.string().optional(),
  changes: z.array(runs).optional(),
  next: z.object({ allowed: z.boolean(), problems }).optional(),
})

export type PageOfBatch = z.infer<typeof page>

export const batchAnswer = z.object({
  id: z.number(),
  wrong: z.string(),
  right: z.string(),
  class: z.enum(CORRECTION_CLASSES),
  notes: z.record(z.enum(LANGUAGES), z.string()),
  state: z.enum(BATCH_STATES),
  abandonReason: z.string().nullable(),
  found: z.number(),
  most: z.number(),
  pages: z.array(page),
  acts: z.array(z.enum(BATCH_ACTIONS)),
  history: z.array(
    z.object({ action: z.string(), by: z.string().nullable(), at: z.string(), reason: z.string().nullable(), pages: z.number() }),
  ),
})

export type Batch = z.infer<typeof batchAnswer>

export const actAnswer = z.object({ results: z.array(z.object({ article: z.number(), done: z.boolean(), problems })) })
