import { Document } from '../components/document.tsx'
import { Retraction } from '../components/retraction.tsx'
import type { Retraction as Retracted } from '../queries/retraction.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { languageLinks } from './language-links.ts'

/** Our own 410. */
export function GonePage({ retraction, frame }: { retraction: Retracted; frame: PageFrame }) {
  const { content, editions } = retraction
  const { language, headline } = content
  return (
    <Document
      language={language}
      title={`${RECORD_WORDS[language].retracted}: ${headline}`}
      description=""
      canonical={null}
      alternates={[]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={languageLinks(language, editions)}
      frame={frame}
    >
      <Retraction retraction={retraction} />
    </Document>
  )
}
