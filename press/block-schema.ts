import { z } from 'zod'
import { CROP_CHOICES } from '../editorial/crops.ts'
import { asEdtf, parseDate } from '../editorial/dates.ts'
import { FIGURE_PLOTS, GALLERY_LAYOUTS, MENTION_FORMS, TABLE_HEADS } from '../editorial/printed-body.ts'
import { outsideAddress } from './printable-address.ts'

/** How much a block may hold; the fields of cms/blocks say the same to who types. */
export const BLOCK_LIMITS = {
  title: 300,
  caption: 2_000,
  alt: 1_000,
  text: 6_000,
  line: 300,
  photos: 40,
  figures: 40,
  entries: 60,
  tableRows: 80,
  tableColumns: 12,
  cell: 500,
} as const

const recordId = z.number().int().positive().max(2_147_483_647)

/** A relation as a form sends it: an id, or the document it was shown from. */
const relation = z
  .union([recordId, z.looseObject({ id: recordId }).transform((document) => document.id)], 'This names no record.')
  .nullish()

const title = z.string().max(BLOCK_LIMITS.title).nullish()
const caption = z.string().max(BLOCK_LIMITS.caption).nullish()
const alt = z.string().max(BLOCK_LIMITS.alt).nullish()
const text = z.string().max(BLOCK_LIMITS.text).nullish()
const line = z.string().max(BLOCK_LIMITS.line).nullish()

const knownDate = z
  .string()
  .max(20)
  .refine(
    (date) => date.trim() === '' || parseDate(asEdtf(date)) !== null,
    'A date is written 1950-11-19, 1950-11 or 1950; 1950? where unsure, XXXX where nobody knows.',
  )
  .nullish()

const crop = z.enum(CROP_CHOICES).nullish()

const rowId = { id: z.string().max(64).nullish() }

const common = { id: z.string().max(64).optional(), blockName: z.string().max(200).nullish() }

const photo = z.strictObject({ ...common, blockType: z.literal('photo'), photo: relation, crop, caption, alt })

const pullQuote = z.strictObject({
  ...common,
  blockType: z.literal('pullQuote'),
  text: z.string().max(2_000).nullish(),
  speaker: relation,
  attribution: line,
})

const gallery = z.strictObject({
  ...common,
  blockType: z.literal('gallery'),
  title,
  layout: z.enum(GALLERY_LAYOUTS).nullish(),
  photos: z
    .array(z.strictObject({ ...rowId, photo: relation, crop, caption, alt }))
    .max(BLOCK_LIMITS.photos)
    .nullish(),
})

const factBox = z.strictObject({ ...common, blockType: z.literal('factBox'), title, text })

const keyFigures = z.strictObject({
  ...common,
  blockType: z.literal('keyFigures'),
  title,
  plot: z.enum(FIGURE_PLOTS).nullish(),
  rows: z
    .array(z.strictObject({ ...rowId, label: line, value: z.number().min(-1e15).max(1e15).nullish(), text: line, unit: line }))
    .max(BLOCK_LIMITS.figures)
    .nullish(),
  source: line,
})

const timeline = z.strictObject({
  ...common,
  blockType: z.literal('timeline'),
  title,
  entries: z
    .array(z.strictObject({ ...rowId, event: relation, date: knownDate, title, text: caption }))
    .max(BLOCK_LIMITS.entries)
    .nullish(),
})

const infographic = z.strictObject({ ...common, blockType: z.literal('infographic'), photo: relation, caption, alt, text })

const relatedStory = z.strictObject({ ...common, blockType: z.literal('relatedStory'), article: relation })

const recording = z.strictObject({ ...common, blockType: z.literal('recording'), recording: relation })

const linkCard = z.strictObject({
  ...common,
  blockType: z.literal('linkCard'),
  url: outsideAddress.nullish(),
  title,
  text: z.string().max(1_000).nullish(),
  site: line,
})

const table = z.strictObject({
  ...common,
  blockType: z.literal('table'),
  caption: title,
  heads: z.enum(TABLE_HEADS).nullish(),
  rows: z
    .array(z.array(z.string().max(BLOCK_LIMITS.cell)).max(BLOCK_LIMITS.tableColumns))
    .max(BLOCK_LIMITS.tableRows)
    .nullish(),
  source: line,
})

/** Every block that may stand between paragraphs. */
export const blockFields = z.discriminatedUnion('blockType', [
  photo,
  pullQuote,
  gallery,
  factBox,
  keyFigures,
  timeline,
  infographic,
  relatedStory,
  recording,
  linkCard,
  table,
])

export type BlockFields = z.infer<typeof blockFields>

/** A person named within a line. */
export const mentionFields = z.strictObject({
  ...common,
  blockType: z.literal('person'),
  person: relation,
  form: z.enum(MENTION_FORMS).nullish(),
})
