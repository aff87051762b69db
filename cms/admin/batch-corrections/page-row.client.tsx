'use client'
import { useConfig } from '@payloadcms/ui'
import type { ServerProblem } from '../ask-server.ts'
import { ProblemList } from '../problem-list.client.tsx'
import { fill } from '../words.ts'
import type { PageOfBatch } from './batch-answer.ts'
import styles from './batch.module.css'
import type { BatchWords } from './batch-words.ts'
import { MarkedRuns } from './marked-runs.tsx'
import { PageHead } from './page-head.client.tsx'
import { Passages } from './passages.client.tsx'

type Props = {
  page: PageOfBatch
  own: BatchWords
  /** What the last act said of it. */
  said: readonly ServerProblem[] | null
  /** Whether it is to be corrected; null where that is no question any more. */
  ticked: boolean | null
  onTick(value: boolean): void
}

/** One page: what it says wrong, or what changes on it, and what stands in its way. */
export function BatchPageRow({ page, own, said, ticked, onTick }: Props) {
  const { config } = useConfig()
  const { article, headline, language, state, passages, changes, next, interrupts } = page
  const isUnderWay = state === 'in-review' || state === 'approved'
  const isWaiting = isUnderWay || state === 'listed'
  const problems = said ?? (next && !next.allowed ? next.problems : isWaiting ? page.problems : [])
  return (
    <li className={styles['page']} data-article={article} data-state={state}>
      {ticked !== null && (
        <input
          aria-label={fill(own.choose, { headline })}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
          type="checkbox"
        />
      )}
      <div className={styles['text']}>
        <PageHead own={own} page={page} printed={isUnderWay} />
        {page.isStale && <p className={styles['cause']}>{own.stale}</p>}
        {(interrupts === 'update' || interrupts === 'first') && <p className={styles['cause']}>{own.interrupts}</p>}
        {interrupts === 'correction' && <p className={styles['cause']}>{own.interruptsCorrection}</p>}
        {page.isParked && <p className={styles['cause']}>{own.parked}</p>}
        {passages.length > 0 && <Passages lang={language} own={own} passages={passages} />}
        {isUnderWay && changes?.length === 0 && <p className={styles['quiet']}>{own.noChange}</p>}
        {isUnderWay && changes?.map((runs, at) => <MarkedRuns key={`${at} ${runs.length}`} lang={language} runs={runs} />)}
        {problems.length > 0 && (
          <div className={styles['problems']}>
            <ProblemList form={`${config.routes.admin}/collections/articles/${article}`} problems={problems} />
          </div>
        )}
      </div>
    </li>
  )
}
