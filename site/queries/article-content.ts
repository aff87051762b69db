import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { CORRECTION_CLASSES, type ArticleContent, type RetractionContent } from '../../editorial/publication.ts'
import { printedBlock, printedPerson, printedPhoto } from './body-content.ts'

const name = z.object({ id: z.number(), slug: z.string().default(''), name: z.string() })
const section = z.object({ id: z.number(), slug: z.string(), name: z.string() })

const articleContent = z.object({
  // Format 1 lacked what has a default here; read, it is the same.
  format: z.union([z.literal(1), z.literal(2)]).transform((): 2 => 2),
  kind: z.literal('article'),
  article: z.number(),
  story: z.number(),
  language: z.enum(LANGUAGES),
  revision: z.number(),
  headline: z.string(),
  standfirst: z.string(),
  slug: z.string(),
  section,
  leadPhoto: printedPhoto.nullable(),
  body: z.array(printedBlock),
  bylines: z.array(z.object({ person: printedPerson, as: z.enum(['text', 'photos', 'translation']) })),
  people: z.array(printedPerson),
  organizations: z.array(name),
  places: z.array(name),
  events: z.array(name.extend({ date: z.string(), until: z.string() })).default([]),
  topics: z.array(name).default([]),
  related: z.array(z.number()).default([]),
  correction: z
    .object({ class: z.enum(CORRECTION_CLASSES), note: z.string() })
    .nullable()
    .default(null),
  refers: z.array(z.string()).default([]),
  referenceDate: z.string(),
}) satisfies z.ZodType<ArticleContent>

/** Reads the canonical JSON of an article's publication; throws where it is not the shape that is printed. */
export function parseArticleContent(json: string): ArticleContent {
  return articleContent.parse(JSON.parse(json))
}

const retractionContent = z.object({
  format: z.literal(2),
  kind: z.literal('retraction'),
  article: z.number(),
  story: z.number(),
  language: z.enum(LANGUAGES),
  headline: z.string(),
  section,
  reason: z.string(),
}) satisfies z.ZodType<RetractionContent>

export function parseRetractionContent(json: string): RetractionContent {
  return retractionContent.parse(JSON.parse(json))
}
