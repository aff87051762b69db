import { correctionAddress, correctionsAddress } from '../../editorial/addresses.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { CorrectionChanges } from '../components/correction-changes.tsx'
import { Document } from '../components/document.tsx'
import { breadcrumbData } from '../metadata/breadcrumb-data.ts'
import type { CorrectionDetail } from '../queries/correction.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { languageLinks } from './language-links.ts'

/** One correction of one edition: what stands beside it in other languages is their ledger. */
export function CorrectionPage({ language, detail, frame }: { language: Language; detail: CorrectionDetail; frame: PageFrame }) {
  const words = RECORD_WORDS[language]
  const address = correctionAddress({ language, id: detail.id })
  const title = `${words.correction}: ${detail.headline}`
  return (
    <Document
      language={language}
      title={title}
      description={detail.note}
      canonical={address}
      alternates={[{ language, address }]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={languageLinks(language, ledgersBeside(language))}
      frame={frame}
      data={[
        breadcrumbData(language, [
          { name: words.corrections, address: correctionsAddress(language) },
          { name: detail.headline, address },
        ]),
      ]}
    >
      <CorrectionChanges language={language} detail={detail} />
    </Document>
  )
}

function ledgersBeside(language: Language) {
  return LANGUAGES.filter((one) => one !== language).map((one) => ({ language: one, address: correctionsAddress(one) }))
}
