'use client'
import { momentInWords } from '../../../editorial/instants.ts'
import { optionLabel } from '../option-label.ts'
import { useWords } from '../use-words.client.ts'
import { BOX_WORDS } from './search-box-words.ts'
import styles from './search-box.module.css'
import type { StaffResult } from './use-staff-search.client.ts'

type Props = { result: StaffResult; onFollow(): void }

/** One thing found: what it is called, then kind, stage in words, language, section and day. */
export function ResultLine({ result, onFollow }: Props) {
  const { language } = useWords()
  const words = BOX_WORDS[language]
  const section = result.section?.[language] ?? ''
  const facts = [
    result.state === null ? '' : optionLabel(result.state)[language],
    result.publicStatus === 'live' && result.state !== 'published' ? optionLabel('live')[language] : '',
    result.language === null ? '' : words.languages[result.language],
    section,
    momentInWords(result.savedAt),
  ].filter((fact) => fact !== '')
  return (
    <a className={styles['result']} href={result.address} onClick={(event) => event.ctrlKey || event.metaKey || onFollow()}>
      <span className={styles['kind']}>{words.kinds[result.kind]}</span>
      <span className={styles['name']} {...(result.language ? { lang: result.language } : {})}>
        <Pieces pieces={result.title} />
      </span>
      {result.excerpt === null ? null : (
        <span className={styles['excerpt']}>
          <Pieces pieces={result.excerpt} />
        </span>
      )}
      <span className={styles['facts']}>{facts.join(' · ')}</span>
    </a>
  )
}

function Pieces({ pieces }: { pieces: StaffResult['title'] }) {
  return pieces.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))
}
