import type { Language } from '../../editorial/languages.ts'
import { Ledger } from '../components/ledger.tsx'
import type { Ledger as LedgerLines } from '../queries/corrections.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { RecordDocument } from './records/record-document.tsx'

export function CorrectionsPage({ language, ledger, frame }: { language: Language; ledger: LedgerLines; frame: PageFrame }) {
  const { corrections, correctionsText } = RECORD_WORDS[language]
  return (
    <RecordDocument
      language={language}
      path="/corrections"
      title={corrections}
      description={correctionsText}
      picture={null}
      isFirst={ledger.newer === null}
      hasFeeds
      frame={frame}
    >
      <Ledger language={language} ledger={ledger} />
    </RecordDocument>
  )
}
