import type { Language } from '../../../editorial/languages.ts'
import type { RecordKind, Texts } from '../../../editorial/public-records.ts'
import { RecordName } from './record-name.tsx'

type Props = {
  language: Language
  kind: RecordKind
  records: readonly { id: number; slug: string; name: Texts | string }[]
  linked: ReadonlySet<string>
}

/** Several records as one fact; null where there are none. */
export function nameList({ language, kind, records, linked }: Props) {
  if (records.length === 0) return null
  return (
    <ul className="name-list">
      {records.map((record) => (
        <li key={record.id}>
          <RecordName language={language} kind={kind} record={record} linked={linked} />
        </li>
      ))}
    </ul>
  )
}
