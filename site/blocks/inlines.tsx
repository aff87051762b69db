import type { Language } from '../../editorial/languages.ts'
import type { PrintedInline } from '../../editorial/printed-body.ts'
import { PersonMention } from './person-mention.tsx'
import { safeLink } from './safe-link.ts'

export function Inlines({ inlines, language }: { inlines: readonly PrintedInline[]; language: Language }) {
  return inlines.map((inline, position) => <Inline key={position} inline={inline} language={language} />)
}

function Inline({ inline, language }: { inline: PrintedInline; language: Language }) {
  switch (inline.kind) {
    case 'break':
      return <br />
    case 'person':
      return <PersonMention mention={inline} language={language} />
    case 'text': {
      const italic = inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.bold ? <strong>{italic}</strong> : italic
    }
    case 'link': {
      const link = safeLink(inline.href)
      if (link === null) return <Inlines inlines={inline.inlines} language={language} />
      return (
        <a href={link.href} rel={link.isExternal ? 'noopener' : undefined}>
          <Inlines inlines={inline.inlines} language={language} />
        </a>
      )
    }
  }
}
