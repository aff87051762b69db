'use client'
import { firstWidth } from '../../../editorial/renditions.ts'
import { sizeInWords } from '../size-in-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'

export type ShownFile = { width: number; height: number; bytes: number; mimeType: string }

/** How large a file is, in pixels and bytes, and of which kind. */
export function useFileFacts(): (file: ShownFile) => string {
  const { language } = useWords()
  return ({ width, height, bytes, mimeType }) =>
    fill(PHOTO_FILES_WORDS[language].facts, {
      width,
      height,
      type: mimeType.replace('image/', '').toUpperCase(),
      size: sizeInWords(bytes, language),
    })
}

type Props = { name: string; file: ShownFile; picture: string }

/** One of two files side by side. */
export function FileSide({ name, file, picture }: Props) {
  const facts = useFileFacts()
  return (
    <figure className={styles['side']}>
      <img alt="" src={picture} />
      <figcaption>
        <strong>{name}</strong>
        <span>{facts(file)}</span>
      </figcaption>
    </figure>
  )
}

/** Where the desk sees a file of a photo in small, whether or not it is its present one. */
export function smallPicture({ hash, width }: { hash: string; width: number }): string {
  return `/preview/media/${hash}/${firstWidth(width)}.webp`
}
