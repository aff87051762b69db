'use client'
import { useWords } from '../use-words.client.ts'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'

type Props = { isConfirmed: boolean; onConfirm(isConfirmed: boolean): void }

/** What may no longer sit right in a file of another shape, and the box by which somebody says that they know. */
export function ShapeNotice({ isConfirmed, onConfirm }: Props) {
  const { language } = useWords()
  const words = PHOTO_FILES_WORDS[language]
  return (
    <div className={styles['shape']}>
      <p>{words.shape}</p>
      <label>
        <input checked={isConfirmed} onChange={(event) => onConfirm(event.target.checked)} type="checkbox" /> {words.confirmShape}
      </label>
    </div>
  )
}
