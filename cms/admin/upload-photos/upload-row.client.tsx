'use client'
import { memo } from 'react'
import buttons from '../buttons.module.css'
import { sentenceIn } from '../problem-words.ts'
import { sizeInWords } from '../size-in-words.ts'
import { StateMark, type Fill } from '../state-mark.tsx'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import type { Upload, UploadState } from './upload-list.ts'
import styles from './upload-photos.module.css'
import type { UploadWords } from './upload-words.ts'

type Props = { upload: Upload; own: UploadWords; language: AdminLanguage; onRetry(keys: readonly string[]): void }

const FILLS: Record<UploadState, Fill> = {
  waiting: 'empty',
  sending: 'half',
  stored: 'full',
  known: 'full',
  failed: 'stopped',
  missing: 'stopped',
}

/** One file: how far it is, the photo it became, or why it did not. Drawn anew only when something of it changed. */
export const UploadRow = memo(function UploadRow({ upload, own, language, onRetry }: Props) {
  const { key, name, size, state, sent, photo, message } = upload
  const percent = size === 0 ? 0 : Math.round((Math.min(sent, size) / size) * 100)
  return (
    <li className={styles['row']} data-state={state}>
      {photo?.picture ? (
        <img alt="" className={styles['picture']} height="48" loading="lazy" src={photo.picture} width="64" />
      ) : (
        <span className={styles['picture']} />
      )}
      <div className={styles['text']}>
        <p className={styles['file']}>{name}</p>
        <p className={styles['facts']}>
          <StateMark fill={FILLS[state]}>{own.states[state]}</StateMark>
          <span>{sizeInWords(size, language)}</span>
          {photo && <a href={photo.address}>{fill(own.openPhoto, { id: photo.id })}</a>}
          {state === 'sending' && <span>{percent === 100 ? own.reading : fill(own.sent, { percent })}</span>}
        </p>
        {state === 'sending' && <progress aria-label={name} max={100} value={percent === 100 ? undefined : percent} />}
        {message !== '' && <p className={state === 'failed' ? styles['fault'] : styles['quiet']}>{sentenceIn(message, language)}</p>}
        {state === 'failed' && message === '' && <p className={styles['fault']}>{own.unreachable}</p>}
      </div>
      {state === 'failed' && (
        <button aria-label={fill(own.retry, { name })} className={buttons['secondary']} onClick={() => onRetry([key])} type="button">
          {own.retryShort}
        </button>
      )}
    </li>
  )
})
