import { z } from 'zod'
import type { PrintedBlock, PrintedInline, PrintedList, PrintedPerson, PrintedPhoto } from '../../editorial/printed-body.ts'

/** Publications of format 1 have no slug for a person, and so no link. */
export const printedPerson: z.ZodType<PrintedPerson> = z.object({
  id: z.number(),
  slug: z.string().default(''),
  name: z.string(),
  offices: z.array(z.string()),
})

export const printedPhoto: z.ZodType<PrintedPhoto> = z.object({
  id: z.number(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().positive(),
  height: z.number().positive(),
  caption: z.string(),
  alt: z.string(),
  credit: z.string(),
  focalPoint: z.object({ x: z.number(), y: z.number() }),
})

const inline: z.ZodType<PrintedInline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), bold: z.boolean(), italic: z.boolean() }),
    z.object({ kind: z.literal('break') }),
    z.object({ kind: z.literal('link'), href: z.string(), inlines: z.array(inline) }),
    z.object({ kind: z.literal('person'), person: printedPerson, form: z.enum(['name', 'office-name', 'name-office']) }),
  ]),
)

const list: z.ZodType<PrintedList> = z.lazy(() =>
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ inlines: z.array(inline), list: list.nullable() })),
  }),
)

/** Every block that a publication may hold. */
export const printedBlock: z.ZodType<PrintedBlock> = z.union([
  z.object({ kind: z.literal('paragraph'), inlines: z.array(inline) }),
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), inlines: z.array(inline) }),
  list,
  z.object({ kind: z.literal('photo'), photo: printedPhoto }),
  z.object({ kind: z.literal('pull-quote'), text: z.string(), speaker: printedPerson.nullable(), attribution: z.string() }),
  z.object({ kind: z.literal('related-story'), story: z.number() }),
])
