import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { newsroomDay } from '../editorial/dates.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../editorial/languages.ts'
import { printPerson } from '../press/print-records.ts'
import { isEditorial } from './access/editorial.ts'
import { requireStaff } from './access/staff.ts'
import { rowsOf } from './database.ts'
import { answerRefusals } from './transitions/answer-refusals.ts'

const MOST_FOUND = 6
const LONGEST_NAME = 100

/** `GET /api/people/by-name?name=chien&language=vi`: people whose name, or another form of it, has words that begin so, with or without marks. */
export const peopleByName: Omit<Endpoint, 'root'> = {
  path: '/by-name',
  method: 'get',
  handler: answerRefusals(async (req) => Response.json({ people: await findPeople(req) })),
}

async function findPeople(req: PayloadRequest): Promise<{ id: number; name: string; offices: string[] }[]> {
  // An admin runs accounts and reads no records.
  if (!isEditorial(requireStaff(req))) return []
  const asked = typeof req.query['name'] === 'string' ? req.query['name'].normalize('NFC').slice(0, LONGEST_NAME) : ''
  const language = LANGUAGES.find((one) => one === req.query['language']) ?? DEFAULT_LANGUAGE
  const ids = (await rowsOf(req, matching(asked.replaceAll('\0', '').toWellFormed().trim()), z.object({ id: z.number() }))).map(
    ({ id }) => id,
  )
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({ collection: 'people', where: { id: { in: ids } }, depth: 0, limit: MOST_FOUND, req })
  const day = newsroomDay(new Date())
  return ids.flatMap((id) => {
    const person = docs.find((found) => found.id === id)
    if (!person) return []
    const { name, offices } = printPerson(person, { language, day })
    return [{ id, name, offices }]
  })
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
