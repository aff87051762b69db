import type { Language } from '../../editorial/languages.ts'
import { Message } from '../components/message.tsx'
import { CONTACT_WORDS } from '../contact-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { RecordDocument } from './records/record-document.tsx'

/** After a report was sent; no address of its own for search engines. */
export function ThanksPage({ language, frame }: { language: Language; frame: PageFrame }) {
  const { thanks, thanksText } = CONTACT_WORDS[language]
  return (
    <RecordDocument language={language} path="/contact/thanks" title={thanks} description="" picture={null} isFirst={false} frame={frame}>
      <Message language={language} title={thanks} text={thanksText} />
    </RecordDocument>
  )
}
