import { z } from 'zod'

/** A text as exiftool writes it: one that looks like a number is one. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String)

const texts = z
  .union([text.transform((one) => [one]), z.array(z.unknown()).transform((many) => many.slice(0, 1_000).flatMap(textIn))])
  .catch([])

function textIn(value: unknown): string[] {
  const read = text.safeParse(value)
  return read.success ? [read.data] : []
}

const number = z.coerce.number().catch(Number.NaN)

const location = z.looseObject({ Sublocation: texts, City: texts, ProvinceState: texts, CountryName: texts }).partial()

const locations = z.union([location.transform((one) => [one]), z.array(location)]).catch([])

const vertices = z.array(z.object({ RbX: number, RbY: number })).max(500)

const imageRegion = z.looseObject({
  Name: texts.optional(),
  PersonInImage: texts.optional(),
  RegionBoundary: z
    .looseObject({ RbShape: texts, RbUnit: texts, RbX: number, RbY: number, RbW: number, RbH: number, RbRx: number, RbVertices: vertices })
    .partial(),
})

const mwgRegion = z.looseObject({
  Name: texts.optional(),
  Type: texts.optional(),
  Area: z.looseObject({ X: number, Y: number, W: number, H: number, Unit: texts }).partial(),
})

const listed = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(z.unknown())
    .transform((many) => many.slice(0, 200).flatMap((one) => inSchema(schema, one)))
    .catch([])

function inSchema<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema>[] {
  const read = schema.safeParse(value)
  return read.success ? [read.data] : []
}

/** What of exiftool's answer is mapped. A tag that is not of its shape is left out, and takes no other with it. */
export const rawTags = z.object({
  texts: z.record(z.string(), texts),
  locations: z.object({ created: locations, shown: locations }),
  people: listed(z.looseObject({ PersonName: texts })),
  imageRegions: listed(imageRegion),
  mwgRegions: listed(mwgRegion),
})

export type RawTags = z.output<typeof rawTags>

/** Sorts an answer of exiftool by what its tags are. */
export function sortTags(answer: unknown): RawTags {
  const tags: Record<string, unknown> =
    typeof answer === 'object' && answer !== null ? Object.fromEntries(Object.entries(answer).slice(0, 2_000)) : {}
  const info = z.looseObject({ RegionList: z.unknown() }).catch({ RegionList: [] }).parse(tags['XMP-mwg-rs:RegionInfo'])
  return rawTags.parse({
    texts: tags,
    locations: { created: tags['XMP-iptcExt:LocationCreated'] ?? [], shown: tags['XMP-iptcExt:LocationShown'] ?? [] },
    people: tags['XMP-iptcExt:PersonInImageWDetails'],
    imageRegions: tags['XMP-iptcExt:ImageRegion'],
    mwgRegions: info.RegionList,
  })
}
