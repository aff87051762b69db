import type { Language } from '../../../editorial/languages.ts'
import type { PublicTenure } from '../../../editorial/public-records.ts'
import { parseDate } from '../../../editorial/dates.ts'
import { termInWords } from '../../known-dates.ts'
import { textIn } from '../../texts.ts'
import { RecordName } from './record-name.tsx'

type Props = { tenures: readonly PublicTenure[]; language: Language; linked: ReadonlySet<string> }

/** Every office a person holds or held, the newest first, each with its time and its organization. */
export function Offices({ tenures, language, linked }: Props) {
  return (
    <ol className="offices">
      {newestFirst(tenures).map((tenure, position) => {
        const { text, lang } = textIn(tenure.office, language)
        const organization = tenure.organization
        return (
          <li key={position} data-held={tenure.to === '' ? 'still' : 'ended'}>
            <span className="office-term">{termInWords(tenure, language)}</span>
            <span className="office-name" lang={lang}>
              {text}
            </span>
            {organization === null ? null : (
              <span className="office-organization">
                <RecordName language={language} kind="organization" record={organization} linked={linked} />
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Offices still held come first in the person's own order, then the others by their end, and by their beginning. */
export function newestFirst(tenures: readonly PublicTenure[]): PublicTenure[] {
  const end = ({ to }: PublicTenure) => (to === '' ? '9999' : (parseDate(to)?.latest ?? ''))
  const start = ({ from }: PublicTenure) => parseDate(from)?.earliest ?? ''
  return tenures.toSorted((a, b) => compare(end(b), end(a)) || (a.to === '' ? 0 : compare(start(b), start(a))))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
