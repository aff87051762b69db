import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Staff } from '../../editorial/roles.ts'
import type { SearchTerm } from '../../site/search/search-terms.ts'
import { findMatching } from './find-matching.ts'
import { findSlips } from './find-slips.ts'
import { readFound, type FoundForStaff } from './found-for-staff.ts'
import type { StaffKind } from './found-kinds.ts'
import { readableAmongMany, readableEntries } from './readable-manuscripts.ts'

/** Where fewer than so many match, a slip of the finger is suspected. */
const FEW = 3

/**
 * What these words find among everything the person may see, or what is of one kind: whatever stands with its marks first, then titles and names, then
 * texts; where next to nothing does, what is called something like it.
 */
export async function findForStaff(
  req: PayloadRequest,
  { staff, terms, kind }: { staff: Staff; terms: readonly SearchTerm[]; kind: StaffKind | null },
): Promise<FoundForStaff[]> {
  const matching = await findMatching(req, { terms, readable: of(kind, readableEntries(staff)) })
  const alike = matching.length < FEW ? await findSlips(req, { terms, readable: of(kind, readableAmongMany(staff)), found: matching }) : []
  return readFound(req, [...matching, ...alike])
}

/** A place named in a thousand articles is found among places, not behind them. */
function of(kind: StaffKind | null, readable: SQL): SQL {
  return kind === null ? readable : sql`(e.kind = ${kind} and ${readable})`
}
