import { isNamedBySomethingLive } from './named-records.ts'
import { isWithheld } from './withheld-pictures.ts'

/** SQL: whether a live article uses the picture or recording with this hash, or a record that a live article names. `hash` is an expression. */
export function isPublicPicture(hash: string): string {
  return `EXISTS (
    SELECT FROM publications AS publication
    JOIN publications_texts AS used ON used.parent_id = publication.id AND used.path = 'photoHashes'
    WHERE used.text = ${hash} AND publication.status = 'live'
      AND NOT ${isWithheld({ hash, language: 'publication.language::text' })}
      AND (publication.kind = 'article' OR ${isNamedBySomethingLive('publication')})
  )`
}

/** SQL: a column of the photo's record as it was last cleared with this file, of two photos with the same bytes the later one's. */
export function recordOfPicture(hash: string, column: 'id' | 'content'): string {
  return `(
    SELECT record.${column} FROM publications AS record
    JOIN publications_texts AS named ON named.parent_id = record.id AND named.path = 'photoHashes'
    WHERE named.text = ${hash} AND record.kind = 'photo'
    ORDER BY record.status = 'live' DESC, record.published_at DESC LIMIT 1
  )`
}
