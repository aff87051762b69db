'use client'
import { SetDocumentStepNav, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { ServerRefusal } from '../ask-server.ts'
import barStyles from '../bar.module.css'
import { LastMove } from '../last-move.client.tsx'
import { Moves } from '../moves.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { StageFacts } from '../stage-facts.client.tsx'
import { useTransitions } from '../use-transitions.client.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { Authors } from './authors.client.tsx'
import styles from './printed-view.module.css'
import { WidthSwitch, type Width } from './width-switch.client.tsx'

/** One reading of the page. The frame is loaded after its manifest was read: what changes in between makes the approval refused, never unseen. */
type Page = { reading: number; manifest: string }

/**
 * The page itself, as readers would get it, with a bar above: here it is approved or sent back. What is signed is the
 * manifest that was read when the page was opened; when anything on it changed since, the approval is refused.
 */
export function PrintedView() {
  const { id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { words, language } = useWords()
  const [width, setWidth] = useState<Width>('desk')
  const [isChanged, setIsChanged] = useState(false)
  const { transitions, refusal, reload, perform } = useTransitions(id, null)
  const [page, setPage] = useState<Page | null>(null)
  const form = `${config.routes.admin}/collections/articles/${id}`

  if (page === null && transitions) setPage({ reading: 1, manifest: transitions.manifest })

  async function afterRefusal({ code }: ServerRefusal) {
    const now = await reload()
    if (!now || (code !== 'page-changed' && code !== 'stale-revision')) return
    setIsChanged(true)
    setPage((before) => ({ reading: (before?.reading ?? 0) + 1, manifest: now.manifest }))
  }

  if (id === undefined) return null
  return (
    <main className={styles['view']}>
      <SetDocumentStepNav
        collectionSlug="articles"
        id={id}
        pluralLabel={getEntityConfig({ collectionSlug: 'articles' })?.labels.plural ?? ''}
        useAsTitle="headline"
        view={words.printed.tab}
      />
      <div className={styles['head']}>
        {transitions && (
          <section aria-label={words.printed.label} className={barStyles['bar']} data-stage={transitions.stage}>
            <StageFacts transitions={transitions} />
            <Authors authors={transitions.authors} />
            <LastMove transitions={transitions} />
            <Moves
              formHref={form}
              onMoved={async ({ stage }) => {
                toast.success(fill(words.bar.now, { stage: words.stages[stage] }))
                setIsChanged(false)
                await reload()
              }}
              onRefused={afterRefusal}
              perform={(asked) => perform({ ...asked, ...(asked.action === 'approve' && page ? { manifest: page.manifest } : {}) })}
              transitions={transitions}
            />
          </section>
        )}
        {refusal && (
          <p className={barStyles['fault']} role="alert">
            {refusalInWords(refusal, language) || words.bar.unreachable}
          </p>
        )}
        {isChanged && <output className={barStyles['cause']}>{words.printed.again}</output>}
        <WidthSwitch onChange={setWidth} width={width} />
      </div>
      <div className={styles['desk']}>
        {page && <iframe className={styles[width]} key={page.reading} src={`/preview/articles/${id}`} title={words.printed.frame} />}
      </div>
    </main>
  )
}
