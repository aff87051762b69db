'use client'
import { useConfig } from '@payloadcms/ui'
import { counted } from '../batch-corrections/batch-words.ts'
import { fill } from '../words.ts'
import type { Tally } from './upload-list.ts'
import styles from './upload-photos.module.css'
import type { UploadWords } from './upload-words.ts'

type Props = { own: UploadWords; tally: Tally; isRunning: boolean; isSignedOut: boolean }

/** How far all of it is. What is read out changes ten times on the way, not with every file. */
export function UploadNews({ own, tally, isRunning, isSignedOut }: Props) {
  const { config } = useConfig()
  const { all, there, known, failed, missing, waiting, sending, part } = tally
  const isOver = waiting + sending === 0
  return (
    <div className={styles['news']}>
      {!isOver && <progress aria-label={own.progress} max={1} value={part} />}
      <p aria-hidden="true">{fill(own.done, { there, all })}</p>
      <div aria-live="polite" className={styles['said']}>
        <p className={styles['unseen']}>{toldOf({ own, tally })}</p>
        {!isRunning && sending > 0 && <p className={styles['quiet']}>{own.pausing}</p>}
        {isSignedOut && (
          <p className={styles['fault']}>
            {own.signedOut}{' '}
            <a href={`${config.routes.admin}/login`} rel="noreferrer" target="_blank">
              {own.signIn}
            </a>
          </p>
        )}
        {isOver && known > 0 && <p className={styles['quiet']}>{counted(own.knownToo, known)}</p>}
        {isOver && failed > 0 && <p className={styles['fault']}>{counted(own.failed, failed)}</p>}
        {missing > 0 && <p className={styles['fault']}>{counted(own.missing, missing)}</p>}
      </div>
    </div>
  )
}

/** At each tenth of the way, and at the end. */
function toldOf({ own, tally: { all, there, waiting, sending } }: { own: UploadWords; tally: Tally }): string {
  if (all === 0) return ''
  if (waiting + sending === 0)
    return there === all ? (all === 1 ? own.oneThere : fill(own.allThere, { all })) : fill(own.done, { there, all })
  const tenth = Math.floor((there / all) * 10)
  return tenth === 0 ? '' : fill(own.done, { there: Math.floor((tenth * all) / 10), all })
}
