'use client'
import type { ReactNode } from 'react'
import { momentInWords } from '../../editorial/instants.ts'
import { endOfTrash } from '../../editorial/trash.ts'
import styles from './bar.module.css'
import { PUBLIC_FILLS, STAGE_FILLS } from './fills.ts'
import { StateMark } from './state-mark.tsx'
import type { Transitions } from './transitions-answer.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'
import { timeLeft } from './time-left.ts'

/** Stage, what readers see, which revision; the live page as a link. */
export function StageFacts({ transitions }: { transitions: Transitions }) {
  const { words, language } = useWords()
  const { stage, publicStatus, workKind, revision, address, publishAt, embargo, confirmBy, sensitive, trashedAt } = transitions
  const now = new Date(transitions.now)
  const until = (instant: string) => {
    const left = timeLeft(instant, { now, language })
    return left === null ? momentInWords(instant) : fill(words.bar.until, { time: momentInWords(instant), left })
  }
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
      {publishAt !== null && <Fact name={words.bar.publishAt}>{until(publishAt)}</Fact>}
      {embargo !== null && new Date(embargo.until) > now && (
        <Fact name={words.bar.embargo}>
          {until(embargo.until)}{' '}
          {embargo.what !== 'The story' && (
            <span className={styles['quiet']}>({words.bar.photo.replace('{number}', embargo.what.replace(/\D/g, ''))})</span>
          )}
        </Fact>
      )}
      {sensitive && <Fact name={words.bar.sensitive}>{words.bar.threePeople}</Fact>}
      {trashedAt !== null && (
        <Fact name={words.bar.inTrash}>{fill(words.bar.takeBackUntil, { time: momentInWords(endOfTrash(trashedAt)) })}</Fact>
      )}
      {confirmBy !== null && <Fact name={words.bar.confirmBy}>{until(confirmBy)}</Fact>}
      <div className={styles['quiet']}>
        <dt className={styles['unseen']}>{fill(words.bar.revision, { revision: '' })}</dt>
        <dd>{fill(words.bar.revision, { revision })}</dd>
      </div>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
