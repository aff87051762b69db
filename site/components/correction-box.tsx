import { correctionAddress, correctionsAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import type { PrintedCorrection } from '../../editorial/publication.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { Instant } from './instant.tsx'

/** `id` names the line in the ledger; null before it is published. */
type Shown = PrintedCorrection & { id: number | null; correctedAt: string }

/** What was put right, above the text it is about, each leading to its line in the ledger. */
export function CorrectionBox({ corrections, language }: { corrections: readonly Shown[]; language: Language }) {
  if (corrections.length === 0) return null
  const words = RECORD_WORDS[language]
  return (
    <section className="correction-box" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{words.correction}</h2>
      <ul>
        {corrections.map(({ id, class: kind, note, correctedAt }) => (
          <li key={id ?? 'new'}>
            <p className="correction-facts">
              <b>{words.correctionClass[kind]}</b> <Instant at={correctedAt} language={language} />
            </p>
            <p>{note}</p>
            <p className="correction-facts">
              {id === null ? null : (
                <>
                  <a href={correctionAddress({ language, id })}>{words.beforeAndAfter}</a> ·{' '}
                </>
              )}
              <a href={`${correctionsAddress(language)}${id === null ? '' : `#c-${id}`}`}>{words.inLedger}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
