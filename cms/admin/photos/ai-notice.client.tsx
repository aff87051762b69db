'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FileSays } from '../../../editorial/file-says.ts'
import { isMadeByAi, SOURCE_TYPE_WORDS, sourceTypeIn } from '../../../editorial/source-types.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { FILE_SAYS_WORDS } from './file-says-words.ts'
import styles from './file-says-panel.module.css'

/** Where the file says that AI made or changed the picture: that it does, and whether readers would be told. */
export function AiNotice({ says }: { says: FileSays }) {
  const { language } = useWords()
  const words = FILE_SAYS_WORDS[language]
  const chosen = useFormFields(([fields]) => fields['digitalSourceType']?.value)
  const line = says.lines.find(({ field }) => field === 'sourceType')
  const type = sourceTypeIn(line?.said[0]?.texts[0] ?? '')
  if (type === null || !isMadeByAi(type)) return null
  const kept = typeof chosen === 'string' ? sourceTypeIn(chosen) : null
  const isTold = kept !== null && isMadeByAi(kept)
  return (
    <p className={styles['warning']} data-warning="ai">
      <strong>{fill(words.madeByAi, { type: SOURCE_TYPE_WORDS[type][language] })}</strong> {isTold ? words.labelled : words.unlabelled}
    </p>
  )
}
