import { correctionAddress, correctionsAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { cursorText } from '../http/cursor.ts'
import { localDay, monthInWords } from '../instants.ts'
import type { Ledger as LedgerLines, LedgerLine } from '../queries/corrections.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { FurtherPages } from './further-pages.tsx'
import { Instant } from './instant.tsx'

/** Everything that was put right, newest first, by month. */
export function Ledger({ language, ledger: { lines, older, newer } }: { language: Language; ledger: LedgerLines }) {
  const words = RECORD_WORDS[language]
  const address = correctionsAddress(language)
  return (
    <div className="front">
      <header className="list-header">
        <Breadcrumb language={language} />
        <Arc />
        <h1>{words.corrections}</h1>
        <p>{words.correctionsText}</p>
      </header>
      {lines.length === 0 ? <p className="empty">{words.noCorrections}</p> : null}
      <div className="month">
        {monthsOf(lines).map(({ month, ofMonth }) => (
          <section key={month} className="month-day" aria-labelledby={`m-${month}`}>
            <h2 id={`m-${month}`}>{monthInWords(month, language)}</h2>
            <ul className="ledger">
              {ofMonth.map((line) => (
                <li key={line.id} id={`c-${line.id}`}>
                  <p className="ledger-facts">
                    <b>{words.correctionClass[line.class]}</b> <Instant at={line.correctedAt} language={language} />
                  </p>
                  <p className="ledger-note">{line.note}</p>
                  <p>
                    <a href={line.address}>{line.headline}</a> ·{' '}
                    <a href={correctionAddress({ language, id: line.id })}>{words.beforeAndAfter}</a>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <FurtherPages
        label={WORDS[language].furtherPages}
        newer={
          newer === null
            ? null
            : { address: newer === 'newest' ? address : `${address}?before=${cursorText(newer)}`, words: WORDS[language].newerOnes }
        }
        older={older === null ? null : { address: `${address}?before=${cursorText(older)}`, words: WORDS[language].olderOnes }}
      />
    </div>
  )
}

function monthsOf(lines: readonly LedgerLine[]): { month: string; ofMonth: LedgerLine[] }[] {
  return [...Map.groupBy(lines, ({ correctedAt }) => localDay(correctedAt).slice(0, 7))].map(([month, ofMonth]) => ({ month, ofMonth }))
}
