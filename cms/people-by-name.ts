import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { asEdtf, newsroomDay, parseDate } from '../editorial/dates.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../editorial/languages.ts'
import { clearedNameOf, printPerson } from '../press/print-records.ts'
import { isEditorial } from './access/editorial.ts'
import { requireStaff } from './access/staff.ts'
import { idFrom, rowsOf } from './database.ts'
import { answerRefusals } from './transitions/answer-refusals.ts'

const MOST_FOUND = 6
/** As many as a picture shows. */
const MOST_NAMED = 200
const LONGEST_NAME = 100

/**
 * `GET /api/people/by-name?name=chien&language=vi`: people whose name, or another form of it, has words that begin so, with or without
 * marks; `?ids=3,12` those people, in that order. With `day=2025-11-16` the offices are those of that day, of an EDTF date its latest;
 * without it today's.
 */
export const peopleByName: Omit<Endpoint, 'root'> = {
  path: '/by-name',
  method: 'get',
  handler: answerRefusals(async (req) => Response.json({ people: await findPeople(req) })),
}

type Found = { id: number; name: string; otherNames: string[]; offices: string[]; officesIn: Record<Language, string[]> }

async function findPeople(req: PayloadRequest): Promise<Found[]> {
  // An admin runs accounts and reads no records.
  if (!isEditorial(requireStaff(req))) return []
  const { name: text, ids: list, day: date } = req.query
  const asked = typeof text === 'string' ? text.normalize('NFC').slice(0, LONGEST_NAME) : ''
  const language = LANGUAGES.find((one) => one === req.query['language']) ?? DEFAULT_LANGUAGE
  const ids = typeof list === 'string' ? idsNamed(list) : await idsMatching(req, asked.replaceAll('\0', '').toWellFormed().trim())
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({ collection: 'people', where: { id: { in: ids } }, depth: 0, limit: ids.length, req })
  const day = typeof date === 'string' ? (parseDate(asEdtf(date))?.latest ?? null) : newsroomDay(new Date())
  return ids.flatMap((id) => {
    const person = docs.find((found) => found.id === id)
    if (!person) return []
    const officesOf = (one: Language) => (day === null ? [] : printPerson(person, { language: one, day }).offices)
    const { name } = clearedNameOf(person)
    const otherNames = (person.otherNames ?? []).map((other) => other.name.trim())
    return [{ id, name, otherNames, offices: officesOf(language), officesIn: { vi: officesOf('vi'), en: officesOf('en') } }]
  })
}

function idsNamed(list: string): number[] {
  return [...new Set(list.split(',').flatMap((id) => idFrom(id) ?? []))].slice(0, MOST_NAMED)
}

async function idsMatching(req: PayloadRequest, asked: string): Promise<number[]> {
  return (await rowsOf(req, matching(asked), z.object({ id: z.number() }))).map(({ id }) => id)
}

/** Those written with the very marks first, then those whose first word begins so. */
function matching(asked: string): SQL {
  const folded = sql`${escaped(asked)}::text`
  return sql`
    select person.id from people as person
    where exists (
      select from (
        select person.name as form
        union all select other.name from people_other_names as other where other._parent_id = person.id
      ) as known
      where ' ' || ${withoutMarks(sql`known.form`)} like '% ' || ${withoutMarks(folded)} || '%'
    )
    order by (' ' || lower(person.name) like '% ' || lower(${folded}) || '%') desc,
      (${withoutMarks(sql`person.name`)} like ${withoutMarks(folded)} || '%') desc,
      person.name collate "vi-x-icu", person.id
    limit ${MOST_FOUND}`
}

/** Small letters, đ as d, and no mark above or below a letter. */
function withoutMarks(text: SQL): SQL {
  return sql`lower(regexp_replace(normalize(translate(${text}, 'Đđ', 'Dd'), NFD), ${'[\\u0300-\\u036f]'}, '', 'g'))`
}

/** What LIKE would take for a wildcard stands for itself. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
