import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { PublicRecord } from '../../editorial/public-records.ts'
import { photoMaking } from './body-content.ts'

const texts = z.object({ vi: z.string(), en: z.string() })
const named = z.object({ id: z.number(), slug: z.string(), name: texts })
const side = z.number().min(0).max(1)
const focalPoint = z.object({ x: z.number(), y: z.number() })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const common = { format: z.literal(2), id: z.number(), revision: z.number(), refers: z.array(z.string()) }

const picture = {
  hash,
  width: z.number().positive(),
  height: z.number().positive(),
  focalPoint,
  caption: texts,
  alt: texts,
  credit: z.string(),
  ...photoMaking,
}

const links = z.array(z.object({ label: z.string(), href: z.string() }))
const menu = z.object({ main: links, footer: links })

const record = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('person'),
    slug: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()),
    country: z.string(),
    portrait: z.object({ id: z.number(), ...picture }).nullable(),
    biography: texts,
    tenures: z.array(z.object({ office: texts, organization: named.nullable(), from: z.string(), to: z.string() })),
  }),
  z.object({
    ...common,
    kind: z.literal('organization'),
    slug: z.string(),
    name: texts,
    shortName: texts,
    description: texts,
    country: texts,
    website: z.string(),
    successor: named.nullable(),
  }),
  z.object({
    ...common,
    kind: z.literal('place'),
    slug: z.string(),
    name: texts,
    description: texts,
    country: texts,
    within: named.nullable(),
    position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  }),
  z.object({
    ...common,
    kind: z.literal('event'),
    slug: z.string(),
    name: texts,
    date: z.string(),
    until: z.string(),
    yearly: z.boolean(),
    description: texts,
    place: named.nullable(),
    organizations: z.array(named),
    people: z.array(z.object({ id: z.number(), slug: z.string(), name: z.string() })),
    parent: named.nullable(),
  }),
  z.object({
    ...common,
    ...picture,
    kind: z.literal('photo'),
    creator: z.string(),
    agency: z.string(),
    licence: z.string(),
    rightsCategory: z.string(),
    takenOn: z.string(),
    place: named.nullable(),
    event: named.nullable(),
    people: z.array(
      z.object({
        id: z.number(),
        slug: z.string(),
        name: z.string(),
        offices: z.object({ vi: z.array(z.string()), en: z.array(z.string()) }),
        mark: z.object({ x: side, y: side, w: side, h: side, words: texts }).optional(),
      }),
    ),
  }),
  z.object({ ...common, kind: z.literal('topic'), slug: z.string(), name: texts, summary: texts }),
  z.object({
    ...common,
    kind: z.literal('site'),
    office: texts,
    editorInChief: texts,
    licence: texts,
    address: texts,
    phone: z.string(),
    email: z.string(),
    about: texts,
    contact: texts,
    menus: z.record(z.enum(LANGUAGES), menu),
  }),
]) satisfies z.ZodType<PublicRecord>

/** Reads the canonical JSON of a public record; throws where it is not the shape that is printed. */
export function parsePublicRecord(json: string): PublicRecord {
  return record.parse(JSON.parse(json))
}
