import type { Language } from '../../editorial/languages.ts'
import { Contact } from '../components/contact.tsx'
import type { ReportFields } from '../components/report-form.tsx'
import { CONTACT_WORDS, type ReportFault } from '../contact-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { RecordDocument } from './records/record-document.tsx'

type Props = { language: Language; frame: PageFrame; refused?: { faults: ReportFault[]; fields: ReportFields } }

export function ContactPage({ language, frame, refused }: Props) {
  const { contact, faultTitle, reportText } = CONTACT_WORDS[language]
  return (
    <RecordDocument
      language={language}
      path="/contact"
      title={refused ? faultTitle : contact}
      description={reportText}
      picture={null}
      isFirst={refused === undefined}
      frame={frame}
    >
      <Contact language={language} site={frame.site} {...(refused ? { refused } : {})} />
    </RecordDocument>
  )
}
