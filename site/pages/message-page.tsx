import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { Document } from '../components/document.tsx'
import { Message } from '../components/message.tsx'
import { WORDS } from '../words.ts'

export type MessageKind = 'missing' | 'malformed' | 'away'

/** Our own 404, 400 and 503: the same for every address, so that none tells what once stood there. */
export function MessagePage({ language, kind }: { language: Language; kind: MessageKind }) {
  const { title, text } = WORDS[language][kind]
  return (
    <Document
      language={language}
      title={title}
      description=""
      canonical={null}
      alternates={[]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={LANGUAGES.filter((other) => other !== language).map((other) => ({
        language: other,
        address: `/${other}`,
        isSamePage: true,
      }))}
      // Rendered once a process, also while the database is away: it can name no sections.
      frame={null}
    >
      <Message language={language} title={title} text={text} hasSearch={kind === 'missing'} />
    </Document>
  )
}
