import type { Language } from '../../editorial/languages.ts'
import type { PrintedInline } from '../../editorial/printed-body.ts'
import { mentionParts } from '../../editorial/text-of-block.ts'

type Props = { mention: Extract<PrintedInline, { kind: 'person' }>; language: Language }

/** A person in the text with the offices of the day, the name leading to the person's page. */
export function PersonMention({ mention, language }: Props) {
  const { slug } = mention.person
  const [before, name, after] = mentionParts(mention)
  return (
    <>
      {before}
      {slug === '' ? name : <a href={`/${language}/people/${slug}`}>{name}</a>}
      {after}
    </>
  )
}
