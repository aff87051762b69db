import type { Language } from '../../editorial/languages.ts'
import { About } from '../components/about.tsx'
import { CONTACT_WORDS } from '../contact-words.ts'
import { MAGAZINE } from '../magazine.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { RecordDocument } from './records/record-document.tsx'

export function AboutPage({ language, frame }: { language: Language; frame: PageFrame }) {
  const { name, tagline } = MAGAZINE[language]
  return (
    <RecordDocument
      language={language}
      path="/about"
      title={CONTACT_WORDS[language].about}
      description={`${name}. ${tagline}.`}
      picture={null}
      isFirst
      frame={frame}
    >
      <About language={language} site={frame.site} />
    </RecordDocument>
  )
}
