'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { PAGE_STATES, type PageState } from '../../../editorial/batch-corrections.ts'
import { LANGUAGES } from '../../../editorial/languages.ts'
import { refusalInWords } from '../problem-words.ts'
import { StateMark } from '../state-mark.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Batch, PageOfBatch } from './batch-answer.ts'
import { BATCH_FILLS } from './batch-fills.ts'
import { BatchActs } from './batch-acts.client.tsx'
import { BatchHistory } from './batch-history.tsx'
import { BatchNews } from './batch-news.client.tsx'
import { BatchNote } from './batch-note.client.tsx'
import styles from './batch.module.css'
import { batchWords, type BatchWords } from './batch-words.ts'
import { BatchPageRow } from './page-row.client.tsx'
import { RecordsFirst } from './records-first.client.tsx'
import { useBatch } from './use-batch.client.ts'

/** A batch under way: its note, its pages as they stand, and the one act that comes next. */
export function BatchScreen({ id }: { id: number }) {
  const { words, language } = useWords()
  const own = batchWords(language)
  const { config, getEntityConfig } = useConfig()
  const used = useBatch(id)
  const { batch, refusal, progress, outcome } = used
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [note, setNote] = useState<Pick<Batch, 'class' | 'notes'> | null>(null)
  const plural = getEntityConfig({ collectionSlug: 'batch-corrections' })?.labels.plural ?? ''
  const nav = [{ label: plural, url: `${config.routes.admin}/collections/batch-corrections` }, { label: batch?.wrong ?? '' }]

  if (!batch) {
    return (
      <main className={styles['view']}>
        <SetStepNav nav={nav} />
        <output>{refusal ? refusalInWords(refusal, language) || words.bar.unreachable : own.loading}</output>
      </main>
    )
  }
  const { pages, acts, state, wrong, right } = batch
  const isOpen = (page: PageOfBatch) => acts.includes('choose') && (page.state === 'listed' || page.state === 'left-out')
  const isTicked = (page: PageOfBatch) => ticks.get(page.id) ?? page.state === 'listed'
  const tick = (some: readonly PageOfBatch[], value: boolean) =>
    setTicks(new Map([...ticks, ...some.map(({ id: row }) => [row, value] as const)]))
  const isWriting = acts.includes('prepare') && pages.every(({ state: now }) => BEFORE.has(now))

  async function save(fields: Pick<Batch, 'class' | 'notes'>): Promise<boolean> {
    const isStored = await used.save(fields)
    // What was typed while it was stored stays to be saved.
    if (isStored) setNote((now) => (now && isSame(now, fields) ? null : now))
    return isStored
  }

  return (
    <main className={styles['view']} data-state={state}>
      <SetStepNav nav={nav} />
      <div className={styles['head']}>
        <h1 className={styles['title']}>
          <del>{wrong}</del> <span aria-hidden="true">→</span> <ins>{right}</ins>
        </h1>
        <StateMark fill={BATCH_FILLS[state]}>{own.states[state]}</StateMark>
      </div>
      {batch.abandonReason !== null && <p className={styles['cause']}>{fill(own.givenUp, { reason: batch.abandonReason })}</p>}
      <BatchNote batch={batch} isWriting={isWriting} note={note} onChange={setNote} save={save} />
      <BatchActs
        batch={batch}
        busy={progress !== null}
        chosen={pages.filter((page) => isOpen(page) && isTicked(page))}
        note={isWriting ? note : null}
        save={save}
        used={used}
      />
      <BatchNews own={own} outcome={outcome} progress={progress} refusal={refusal} />
      {batch.found > batch.most && state === 'listed' && <p className={styles['quiet']}>{fill(own.tooMany, { most: batch.most })}</p>}
      <RecordsFirst own={own} pages={pages.filter((page) => page.state !== 'left-out')} />
      {PAGE_STATES.filter((group) => pages.some((page) => page.state === group)).map((group) => {
        const some = pages.filter((page) => page.state === group)
        const open = some.filter(isOpen)
        return (
          <section aria-labelledby={`pages-${group}`} className={styles['group']} key={group}>
            <h2 className={styles['name']} id={`pages-${group}`}>
              {own.pageStates[group]} <span className={styles['count']}>{some.length}</span>
            </h2>
            {open.length > 1 && <Ticks chosen={open.filter(isTicked).length} onTick={(value) => tick(open, value)} open={open} own={own} />}
            <ol className={styles['pages']}>
              {some.map((page) => (
                <BatchPageRow
                  key={page.id}
                  own={own}
                  page={page}
                  said={outcome?.refused.get(page.article) ?? null}
                  ticked={isOpen(page) ? isTicked(page) : null}
                  onTick={(value) => tick([page], value)}
                />
              ))}
            </ol>
          </section>
        )
      })}
      <BatchHistory history={batch.history} own={own} />
    </main>
  )
}

function isSame(one: Pick<Batch, 'class' | 'notes'>, other: Pick<Batch, 'class' | 'notes'>): boolean {
  return one.class === other.class && LANGUAGES.every((language) => one.notes[language] === other.notes[language])
}

/** States of pages that nobody has corrected yet. */
const BEFORE: ReadonlySet<PageState> = new Set<PageState>(['listed', 'left-out'])

type TicksProps = { open: readonly PageOfBatch[]; chosen: number; own: BatchWords; onTick(value: boolean): void }

function Ticks({ open, chosen, own, onTick }: TicksProps) {
  return (
    <p className={styles['ticks']}>
      <button onClick={() => onTick(true)} type="button">
        {own.all}
      </button>
      <button onClick={() => onTick(false)} type="button">
        {own.none}
      </button>
      <span className={styles['quiet']}>{fill(own.chosen, { count: chosen, all: open.length })}</span>
    </p>
  )
}
