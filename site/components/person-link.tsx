import type { Language } from '../../editorial/languages.ts'
import type { PrintedPerson } from '../../editorial/printed-body.ts'
import { recordPath } from '../../editorial/public-records.ts'

/** A person's name; a link where it was printed with the words of an address. */
export function PersonLink({ person: { id, slug, name }, language }: { person: PrintedPerson; language: Language }) {
  return slug === '' ? name : <a href={`/${language}${recordPath({ kind: 'person', id, slug })}`}>{name}</a>
}
