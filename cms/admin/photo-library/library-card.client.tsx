'use client'
import { useConfig } from '@payloadcms/ui'
import { memo } from 'react'
import { firstWidth } from '../../../editorial/renditions.ts'
import { PhotoStateMark } from '../photos/photo-state.client.tsx'
import { PhotoThumb } from '../photos/photo-thumb.client.tsx'
import { useWords } from '../use-words.client.ts'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'
import type { LibraryPhoto } from './use-library.client.ts'

type Props = {
  /** Undefined until it is read. */
  photo: LibraryPhoto | undefined
  at: number
}

/** Kept as it is while other parts of the library arrive: to draw them all anew held the page up. */
export const LibraryCard = memo(function LibraryCard({ photo, at }: Props) {
  const { config } = useConfig()
  const { language } = useWords()
  if (!photo) return <span aria-hidden="true" className={styles['card']} />
  return (
    <a className={styles['card']} data-at={at} href={`${config.routes.admin}/collections/photos/${photo.id}`}>
      <span className={styles['thumb']}>
        <PhotoThumb placeholder={photo.placeholder} src={`/preview/media/${photo.hash}/${firstWidth(photo.width)}.webp`} />
      </span>
      <span className={styles['name']} title={photo.title}>
        {photo.title}
      </span>
      <span className={styles['facts']}>
        <PhotoStateMark isChanged={photo.isChanged} state={photo.state} />
        {photo.isUsed && <span>{LIBRARY_WORDS[language].isUsed}</span>}
      </span>
      <span className={styles['quiet']}>{[photo.credit, photo.takenOn].filter((text) => text !== '').join(' · ')}</span>
    </a>
  )
})
