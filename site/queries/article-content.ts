import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { ArticleContent, PrintedInline, PrintedList } from '../../editorial/publication.ts'

const inline: z.ZodType<PrintedInline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), bold: z.boolean(), italic: z.boolean() }),
    z.object({ kind: z.literal('break') }),
    z.object({ kind: z.literal('link'), href: z.string(), inlines: z.array(inline) }),
  ]),
)

const list: z.ZodType<PrintedList> = z.lazy(() =>
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ inlines: z.array(inline), list: list.nullable() })),
  }),
)

const photo = z.object({
  id: z.number(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().positive(),
  height: z.number().positive(),
  caption: z.string(),
  alt: z.string(),
  credit: z.string(),
  focalPoint: z.object({ x: z.number(), y: z.number() }),
})

const name = z.object({ id: z.number(), name: z.string() })
const person = z.object({ id: z.number(), name: z.string(), offices: z.array(z.string()) })

const block = z.union([
  z.object({ kind: z.literal('paragraph'), inlines: z.array(inline) }),
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), inlines: z.array(inline) }),
  list,
  z.object({ kind: z.literal('photo'), photo }),
  z.object({ kind: z.literal('pull-quote'), text: z.string(), speaker: person.nullable(), attribution: z.string() }),
])

const articleContent = z.object({
  format: z.literal(1),
  kind: z.literal('article'),
  article: z.number(),
  story: z.number(),
  language: z.enum(LANGUAGES),
  revision: z.number(),
  headline: z.string(),
  standfirst: z.string(),
  slug: z.string(),
  section: z.object({ id: z.number(), slug: z.string(), name: z.string() }),
  leadPhoto: photo.nullable(),
  body: z.array(block),
  bylines: z.array(z.object({ person, as: z.enum(['text', 'photos', 'translation']) })),
  people: z.array(person),
  organizations: z.array(name),
  places: z.array(name),
  referenceDate: z.string(),
}) satisfies z.ZodType<ArticleContent>

/** Reads the canonical JSON of a publication; throws where it is not the shape that is printed. */
export function parseArticleContent(json: string): ArticleContent {
  return articleContent.parse(JSON.parse(json))
}
