'use client'
import { useId, type KeyboardEvent } from 'react'
import { PhotoStateMark } from '../photos/photo-state.client.tsx'
import { PhotoThumb } from '../photos/photo-thumb.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import { isCleared, missingIn, titleOf, type DeskPhoto } from './desk-photo.ts'

type Props = {
  photo: DeskPhoto
  hasDraft: boolean
  isSelected: boolean
  /** The one that the arrow keys are on. */
  isCurrent: boolean
  onOpen(): void
  onSelect(): void
  onFocus(): void
  onKey(event: KeyboardEvent): void
}

/** A picture on the sheet: how it looks, how far it is and what it lacks. */
export function SheetCard({ photo, hasDraft, isSelected, isCurrent, onOpen, onSelect, onFocus, onKey }: Props) {
  const { language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const id = useId()
  const missing = missingIn(photo, language)
  const title = titleOf(photo)
  const thumbnail = photo.thumbnailURL
  return (
    <li className={styles['card']} data-photo={photo.id} data-selected={isSelected}>
      <input
        aria-label={fill(words.select, { title })}
        checked={isSelected}
        className={styles['tick']}
        onChange={onSelect}
        tabIndex={-1}
        type="checkbox"
      />
      <button
        aria-describedby={id}
        className={styles['opens']}
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKey}
        tabIndex={isCurrent ? 0 : -1}
        type="button"
      >
        <span className={styles['thumb']}>{thumbnail ? <PhotoThumb placeholder={photo.placeholder ?? ''} src={thumbnail} /> : null}</span>
        <span className={styles['name']}>{title}</span>
        <span className={styles['state']}>
          <PhotoStateMark isChanged={!isCleared(photo)} state={photo.state} />
          {hasDraft && <strong className={styles['draft']}>{words.unsaved}</strong>}
        </span>
      </button>
      {missing.length === 0 ? (
        <p className={styles['quiet']} id={id}>
          ✓ {words.complete}
        </p>
      ) : (
        <ul className={styles['missing']} id={id}>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
