import type { Language } from '../../editorial/languages.ts'
import type { PrintedFactBox } from '../../editorial/printed-body.ts'
import { TextBlocks } from './text-blocks.tsx'

/** What a reader may want to know beside the story, set apart by two rules. */
export function FactBox({ box: { title, text }, language }: { box: PrintedFactBox; language: Language }) {
  return (
    <section className="fact-box" aria-label={title === '' ? undefined : title}>
      {title === '' ? null : <p className="block-title">{title}</p>}
      <TextBlocks blocks={text} language={language} />
    </section>
  )
}
