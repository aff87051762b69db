'use client'
import type { FileDifference } from '../../../editorial/replaced-file.ts'
import { SOURCE_TYPE_WORDS, SOURCE_TYPES } from '../../../editorial/source-types.ts'
import { FILE_SAYS_WORDS } from '../photos/file-says-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'

/** Where a new file says otherwise than the desk has it. */
export function FileDifferences({ differences }: { differences: readonly FileDifference[] }) {
  const { language } = useWords()
  const words = PHOTO_FILES_WORDS[language]
  const inWords = (text: string) => {
    const type = SOURCE_TYPES.find((known) => known === text)
    return text === '' ? words.empty : type ? SOURCE_TYPE_WORDS[type][language] : text
  }
  if (differences.length === 0) return <p className={styles['quiet']}>{words.same}</p>
  return (
    <details className={styles['differences']} open={differences.length < 4}>
      <summary>{fill(words.differences, { count: differences.length })}</summary>
      <p className={styles['quiet']}>{words.differencesHelp}</p>
      <dl>
        {differences.map(({ field, path, ours, theirs }) => (
          <div key={path}>
            <dt>{FILE_SAYS_WORDS[language].fields[field]}</dt>
            <dd>
              <span className={styles['quiet']}>{words.ours}:</span> {inWords(ours)}
            </dd>
            <dd>
              <span className={styles['quiet']}>{words.theirs}:</span> {inWords(theirs)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
