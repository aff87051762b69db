import type { PrintedInline } from '../../editorial/printed-body.ts'
import { safeLink } from './safe-link.ts'

export function Inlines({ inlines }: { inlines: PrintedInline[] }) {
  return inlines.map((inline, position) => <Inline key={position} inline={inline} />)
}

function Inline({ inline }: { inline: PrintedInline }) {
  switch (inline.kind) {
    case 'break':
      return <br />
    case 'person':
      return inline.person.name
    case 'text': {
      const italic = inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.bold ? <strong>{italic}</strong> : italic
    }
    case 'link': {
      const link = safeLink(inline.href)
      if (link === null) return <Inlines inlines={inline.inlines} />
      return (
        <a href={link.href} rel={link.isExternal ? 'noopener' : undefined}>
          <Inlines inlines={inline.inlines} />
        </a>
      )
    }
  }
}
