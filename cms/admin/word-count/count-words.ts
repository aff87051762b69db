import type { Resolved } from '../../../press/print-block.ts'
import { readBody } from '../../../press/body-schema.ts'
import { printBody } from '../../../press/print-body.ts'
import { wordCount } from '../../../site/reading-time.ts'

/** Records are not read while somebody types: a name counts for three words, a caption from the library for none. */
const UNREAD: Resolved = {
  photo: () => null,
  person: (id) => ({ id, slug: '', name: 'a b c', offices: [] }),
  event: () => null,
  recording: () => null,
  story: () => null,
}

/** Words of a body as the editor holds it; null while something in it is no body yet, such as a link half typed. */
export function countWords(body: unknown): number | null {
  if (body === null || body === undefined) return 0
  const reading = readBody(body)
  return 'path' in reading ? null : wordCount(printBody(reading.body, UNREAD))
}
