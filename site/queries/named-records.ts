import { isWithheldRecord } from './withheld-pictures.ts'

/**
 * SQL: whether a live article names the record in this row of publications, which is what gives a record its page; a photo that is
 * withheld has none. `row` is the name of the row in the statement.
 */
export function isNamedBySomethingLive(row: string): string {
  return `(EXISTS (
    SELECT FROM publications AS naming
    WHERE naming.status = 'live' AND naming.kind = 'article'
      AND naming.refers @> ARRAY[${row}.kind::text || ':' || ${row}.subject::text]
  ) AND NOT ${isWithheldRecord(row)})`
}
