import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { may, type Staff } from '../../editorial/roles.ts'

/** A condition on an entry `e`: what a person may not read takes no place among what is weighed or compared. */
export function readableEntries(staff: Staff): SQL {
  if (may(staff, 'read every manuscript')) return sql`true`
  return sql`(e.kind <> 'article' or exists (select from articles a where a.id = e.subject and (${sql.join(ownRules(staff), sql` or `)})))`
}

/** The same where thousands of entries are gone through: what is theirs is gathered first, instead of asked for each. */
export function readableAmongMany(staff: Staff): SQL {
  if (may(staff, 'read every manuscript')) return sql`true`
  const own = ownRules(staff).map((rule) => sql`select a.id from articles a where ${rule}`)
  return sql`(e.kind <> 'article' or e.subject in (${sql.join(own, sql` union all `)}))`
}

/**
 * The rule of `readManuscripts` (cms/access/manuscripts.ts) as conditions on a row `a` of articles, of which one must hold. Whatever passes is
 * asked of Payload once more (staff-search.ts).
 */
function ownRules(staff: Staff): SQL[] {
  const own: SQL[] = []
  if (staff.roles.includes('translator') && staff.languages.length > 0) {
    const languages = sql.join(
      staff.languages.map((language) => sql`${language}`),
      sql`, `,
    )
    own.push(sql`a.language::text in (${languages})`)
  }
  if (staff.roles.includes('writer')) {
    own.push(sql`a.created_by_id = ${staff.id}`)
    own.push(sql`exists (select from articles_rels r where r.parent_id = a.id and r.path = 'invited' and r.users_id = ${staff.id})`)
  }
  if (staff.roles.includes('writer') || staff.roles.includes('photographer')) own.push(sql`a.public_status = 'live'`)
  return own.length === 0 ? [sql`false`] : own
}
