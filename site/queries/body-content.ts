import { z } from 'zod'
import { CROP_NAMES } from '../../editorial/crops.ts'
import {
  FIGURE_PLOTS,
  MENTION_FORMS,
  RECORDING_EXTENSIONS,
  TABLE_HEADS,
  type PrintedBlock,
  type PrintedKind,
  type PrintedInline,
  type PrintedList,
  type PrintedPerson,
  type PrintedPhoto,
  type PrintedRecording,
  type PrintedTextBlock,
} from '../../editorial/printed-body.ts'
import { SOURCE_TYPES } from '../../editorial/source-types.ts'

/** Publications of format 1 have no slug for a person, and so no link. */
export const printedPerson: z.ZodType<PrintedPerson> = z.object({
  id: z.number(),
  slug: z.string().default(''),
  name: z.string(),
  offices: z.array(z.string()),
})

/** Publications from before it was printed have none of it. */
export const photoMaking = {
  creator: z.string().optional(),
  copyrightNotice: z.string().optional(),
  sourceType: z.enum(SOURCE_TYPES).optional(),
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const rectangle = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })

export const printedPhoto: z.ZodType<PrintedPhoto> = z.object({
  id: z.number(),
  hash,
  width: z.number().positive(),
  height: z.number().positive(),
  caption: z.string(),
  alt: z.string(),
  credit: z.string(),
  focalPoint: z.object({ x: z.number(), y: z.number() }),
  crop: z.object({ name: z.enum(CROP_NAMES), of: hash, left: z.number(), top: z.number() }).optional(),
  crops: z.partialRecord(z.enum(CROP_NAMES), rectangle).optional(),
  ...photoMaking,
})

const inline: z.ZodType<PrintedInline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), bold: z.boolean(), italic: z.boolean() }),
    z.object({ kind: z.literal('break') }),
    z.object({ kind: z.literal('link'), href: z.string(), inlines: z.array(inline) }),
    z.object({ kind: z.literal('person'), person: printedPerson, form: z.enum(MENTION_FORMS) }),
  ]),
)

const list: z.ZodType<PrintedList> = z.lazy(() =>
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ inlines: z.array(inline), list: list.nullable() })),
  }),
)

const paragraph = z.object({ kind: z.literal('paragraph'), inlines: z.array(inline) })
const heading = z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), inlines: z.array(inline) })

const textBlock: z.ZodType<PrintedTextBlock> = z.union([paragraph, heading, list])

const figure = z.object({ label: z.string(), value: z.number().nullable(), text: z.string(), unit: z.string() })

const timelineEntry = z.object({
  date: z.string(),
  until: z.string(),
  title: z.string(),
  text: z.string(),
  event: z.object({ id: z.number(), slug: z.string() }).nullable(),
})

const recording: z.ZodType<PrintedRecording> = z.object({
  id: z.number(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.enum(RECORDING_EXTENSIONS),
  medium: z.enum(['audio', 'video']),
  title: z.string(),
  credit: z.string(),
  transcript: z.string(),
  captions: z.string(),
  poster: printedPhoto.nullable(),
})

/** Every block that a publication may hold, by its kind; does not compile while one is missing. */
const BLOCKS = {
  paragraph,
  heading,
  list,
  photo: z.object({ kind: z.literal('photo'), photo: printedPhoto }),
  'pull-quote': z.object({
    kind: z.literal('pull-quote'),
    text: z.string(),
    speaker: printedPerson.nullable(),
    attribution: z.string(),
  }),
  'related-story': z.object({ kind: z.literal('related-story'), story: z.number() }),
  gallery: z.object({
    kind: z.literal('gallery'),
    title: z.string(),
    layout: z.literal('story').optional(),
    photos: z.array(printedPhoto),
  }),
  'fact-box': z.object({ kind: z.literal('fact-box'), title: z.string(), text: z.array(textBlock) }),
  'key-figures': z.object({
    kind: z.literal('key-figures'),
    title: z.string(),
    plot: z.enum(FIGURE_PLOTS),
    rows: z.array(figure),
    source: z.string(),
  }),
  timeline: z.object({ kind: z.literal('timeline'), title: z.string(), entries: z.array(timelineEntry) }),
  infographic: z.object({ kind: z.literal('infographic'), photo: printedPhoto, text: z.array(textBlock) }),
  recording: z.object({ kind: z.literal('recording'), recording }),
  'link-card': z.object({ kind: z.literal('link-card'), href: z.string(), title: z.string(), text: z.string(), site: z.string() }),
  table: z.object({
    kind: z.literal('table'),
    caption: z.string(),
    heads: z.enum(TABLE_HEADS),
    rows: z.array(z.array(z.string())),
    source: z.string(),
  }),
} satisfies { [Kind in PrintedKind]: z.ZodType<Extract<PrintedBlock, { kind: Kind }>> }

export const printedBlock: z.ZodType<PrintedBlock> = z.union(Object.values(BLOCKS))
