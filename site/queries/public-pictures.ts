import { isNamedBySomethingLive } from './named-records.ts'
import { isWithheld } from './withheld-pictures.ts'

/**
 * SQL: whether a live article uses the picture or recording with this hash, or a record that a live article names. `hash` is an expression.
 * A crop is public by its own hash, and withheld and spoken for by its original's.
 */
export function isPublicPicture(hash: string): string {
  return `EXISTS (
    SELECT FROM publications AS publication
    JOIN publications_texts AS used ON used.parent_id = publication.id AND used.path = 'photoHashes'
    WHERE used.text = ${hash} AND publication.status = 'live'
      AND NOT ${isWithheld({ hash: originalOf(hash), language: 'publication.language::text' })}
      AND (publication.kind = 'article' OR ${isNamedBySomethingLive('publication')})
  )`
}

/** SQL: a column of the photo's record as it was last cleared with this file, of two photos with the same bytes the later one's. */
export function recordOfPicture(hash: string, column: 'id' | 'content'): string {
  return `(
    SELECT record.${column} FROM publications AS record
    JOIN publications_texts AS named ON named.parent_id = record.id AND named.path = 'photoHashes'
    WHERE named.text = ${originalOf(hash)} AND record.kind = 'photo'
    ORDER BY record.status = 'live' DESC, record.published_at DESC LIMIT 1
  )`
}

/** SQL: which part of its original a crop is, in pixels, as JSON; null for what is whole. */
export function partOfPicture(hash: string): string {
  return `(
    SELECT json_build_object('left', crops.x, 'top', crops.y, 'width', crops.width, 'height', crops.height)
    FROM crops WHERE crops.hash = ${hash}
  )`
}

function originalOf(hash: string): string {
  return `COALESCE((SELECT crops.original FROM crops WHERE crops.hash = ${hash}), ${hash})`
}
