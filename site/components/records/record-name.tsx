import type { Language } from '../../../editorial/languages.ts'
import { recordPath, type RecordKind, type Texts } from '../../../editorial/public-records.ts'
import { textIn } from '../../texts.ts'

type Props = {
  language: Language
  kind: RecordKind
  record: { id: number; slug: string; name: Texts | string }
  /** Those with a page, as `person:12`. */
  linked: ReadonlySet<string>
}

/** Another record by its name; a link where it has a page. */
export function RecordName({ language, kind, record, linked }: Props) {
  const { id, slug, name } = record
  const { text, lang } = typeof name === 'string' ? { text: name, lang: undefined } : textIn(name, language)
  if (!linked.has(`${kind}:${id}`) || slug === '') return <span lang={lang}>{text}</span>
  return (
    <a href={`/${language}${recordPath({ kind, id, slug })}`} lang={lang}>
      {text}
    </a>
  )
}
