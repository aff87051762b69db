'use client'
import styles from './bar.module.css'
import { PUBLIC_FILLS, STAGE_FILLS } from './fills.ts'
import { StateMark } from './state-mark.tsx'
import type { Transitions } from './transitions-answer.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

/** Stage, what readers see, which revision; the live page as a link. */
export function StageFacts({ transitions }: { transitions: Transitions }) {
  const { words } = useWords()
  const { stage, publicStatus, workKind, revision, address } = transitions
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{words.bar.stage}</dt>
        <dd>
          <StateMark fill={STAGE_FILLS[stage]}>{words.stages[stage]}</StateMark>
          {workKind !== 'first' && stage !== 'published' && <span className={styles['quiet']}> ({words.workKinds[workKind]})</span>}
        </dd>
      </div>
      <div>
        <dt>{words.bar.readers}</dt>
        <dd>
          <StateMark fill={PUBLIC_FILLS[publicStatus]}>{words.publicStatuses[publicStatus]}</StateMark>
          {address !== null && (
            <a className={styles['address']} href={address} rel="noreferrer" target="_blank">
              {words.bar.onTheSite}
              <span className={styles['unseen']}> {words.save.newTab}</span>
            </a>
          )}
        </dd>
      </div>
      <div className={styles['quiet']}>
        <dt className={styles['unseen']}>{fill(words.bar.revision, { revision: '' })}</dt>
        <dd>{fill(words.bar.revision, { revision })}</dd>
      </div>
    </dl>
  )
}
